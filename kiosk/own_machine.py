"""Whether a portal's address is this machine: then whoever takes the kiosk has the portal's keys too."""

import ipaddress
import socket
from collections.abc import Callable, Iterable

from kiosk.errors import KnownError

Resolve = Callable[[str], Iterable[str]]


def resolve(host: str) -> list[str]:
    """All addresses of `host`; none where the name cannot be resolved now."""
    try:
        return [str(found[4][0]) for found in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
    except OSError:
        return []


def is_own_name(host: str) -> bool:
    """Whether `host` means this machine by its name alone, or is one of its addresses; asks no name server."""
    name = host.lower().rstrip(".")
    own = {"localhost", "", socket.gethostname().lower()}
    return name in own or name.endswith(".localhost") or is_own_address(name)


def is_own_address(text: str) -> bool:
    """Whether `text` is an address of this machine: only those can be bound."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    if address.is_loopback or address.is_unspecified:
        return True
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((str(address), 0))
    except OSError:
        return False
    return True


def refuse_own_machine(host: str, *, addresses_of: Resolve = resolve) -> None:
    """Raises KnownError where `host` is this machine, by name or by what it resolves to now."""
    if is_own_name(host) or any(is_own_address(address) for address in addresses_of(host)):
        raise KnownError(
            "portal_on_kiosk",
            what="The portal's address leads to this machine.",
            advice="Outside a demo the portal must run elsewhere: correct agent.portal_url or the name server.",
        )
