"""Which machines may be asked: those of the public internet, unless private ones are allowed."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple

from seoaudit.web.faults import WebError

# IPv6 addresses that stand for the IPv4 address in their last 32 bits: mapped, compatible
# (RFC 4291, 2.5.5) and translated ones (RFC 6052).
_STANDING_FOR_IPV4 = (
    IPv6Network("::ffff:0:0/96"),
    IPv6Network("::/96"),
    IPv6Network("::ffff:0:0:0/96"),
    IPv6Network("64:ff9b::/96"),
)
# Not private by the registry, or not in every release of Python: protocol assignments (RFC 6890),
# and the address at which the machines of one cloud reach the host that they run on.
_OTHERS = (IPv4Network("192.0.0.0/24"), IPv4Network("168.63.129.16/32"))
_MOST_TRIED = 4


class Machine(NamedTuple):
    """A machine to connect to: what `socket.socket` and `connect` take."""

    family: int
    address: tuple[str, int] | tuple[str, int, int, int]


def is_public(written: str) -> bool:
    """Whether an IP address belongs to the public internet.

    Not those of private networks, loopback, link-local (cloud metadata among them), shared,
    reserved, documentation and multicast ranges, nor IPv6 forms of such IPv4 addresses.
    """
    address = ip_address(written.partition("%")[0])
    if isinstance(address, IPv4Address):
        return _is_public(address) and not any(address in network for network in _OTHERS)
    inside = [is_public(str(inner)) for inner in _inside(address)]
    stands_for_another = any(address in network for network in _STANDING_FOR_IPV4)
    return all(inside) and (stands_for_another or _is_public(address))


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    special = address.is_private or address.is_loopback or address.is_link_local
    return address.is_global and not (
        special or address.is_multicast or address.is_reserved or address.is_unspecified
    )


def _inside(address: IPv6Address) -> list[IPv4Address]:
    """The IPv4 addresses that packets to an IPv6 address may be sent on to."""
    if any(address in network for network in _STANDING_FOR_IPV4):
        return [IPv4Address(int(address) & 0xFFFFFFFF)]
    if address.sixtofour is not None:
        return [address.sixtofour]
    return list(address.teredo or ())


def _names_are_known() -> bool:
    """Whether any name can be looked up: without a network, some systems say of all that there is
    no such host. That of example.com is there for good (RFC 2606).
    """
    try:
        return bool(socket.getaddrinfo("example.com", 80, type=socket.SOCK_STREAM))
    except OSError:
        return False


def machines_of(host: str, port: int, allow_private: bool) -> list[Machine]:
    """The machines that a host name stands for and that may be asked, at most four.

    Numbers in any notation that the system reads (`2130706433`, `0177.1`) are names too. Raises
    `WebError` where there is none.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as fault:
        gone = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
        if fault.errno in gone and _names_are_known():
            raise WebError(f"there is no host {host}", "broken") from None
        raise WebError(f"the host {host} cannot be looked up ({fault.strerror})") from None
    except (UnicodeError, OverflowError):
        raise WebError(f"{host} is no name of a host", "broken") from None
    machines = list(dict.fromkeys(Machine(family, place) for family, _, _, _, place in found))  # type: ignore[arg-type]
    permitted = [
        machine for machine in machines if allow_private or is_public(str(machine.address[0]))
    ]
    if not permitted:
        raise WebError(
            f"is in a private network ({host} is {machines[0].address[0]}); "
            "--allow-private reads from there"
        )
    return permitted[:_MOST_TRIED]
