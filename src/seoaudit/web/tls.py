"""What faults of encryption mean for a reader."""

from __future__ import annotations

import ssl

from seoaudit.web.faults import WebError

# Numbers are those of OpenSSL's X509_V_ERR_*. An issuer that is not known here may be known to
# browsers, which fetch the certificates between.
_ISSUER_UNKNOWN = frozenset((2, 19, 20, 21, 27))
_EXPIRED = 10
_SELF_SIGNED = 18
_OTHER_HOST = 62


def tls_fault(fault: ssl.SSLError) -> WebError:
    """A fault of TLS in our words."""
    if isinstance(fault, ssl.SSLCertVerificationError):
        code = fault.verify_code
        if code in _ISSUER_UNKNOWN:
            return WebError("its certificate cannot be checked: the issuer is not known here")
        if code == _EXPIRED:
            return WebError("its certificate has expired", "broken")
        if code == _SELF_SIGNED:
            return WebError("its certificate is signed by itself", "broken")
        if code == _OTHER_HOST:
            return WebError("its certificate is for another host", "broken")
        return WebError(f"its certificate is refused ({fault.verify_message})", "broken")
    if isinstance(fault, ssl.SSLEOFError):
        return WebError("the connection ends while it is encrypted", "dropped")
    reason = (fault.reason or "TLS error").lower().replace("_", " ")
    return WebError(f"no encrypted connection is possible ({reason})", "broken")
