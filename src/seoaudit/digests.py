"""What stands for some bytes: digests of `hashlib`, without loading what it loads.

That module brings a whole library for secure connections along, which takes longer than taking
the digests of a run. The interpreter has both functions in modules of its own.
"""

from __future__ import annotations

try:
    from _blake2 import blake2b

    try:
        from _sha2 import sha256  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        from _sha256 import sha256  # type: ignore[import-not-found, unused-ignore]
except ImportError:
    from hashlib import blake2b, sha256


def stands_for(data: bytes) -> bytes:
    """A digest of 16 bytes (BLAKE2b)."""
    return blake2b(data, digest_size=16).digest()


def sha256_hex(data: bytes) -> str:
    """The SHA-256 digest, 64 hexadecimal digits."""
    return str(sha256(data).hexdigest())
