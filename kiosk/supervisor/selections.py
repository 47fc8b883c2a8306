"""Who owns the X server's selections (clipboard). Through libxcb, which, unlike Xlib, never ends the caller."""

import ctypes
from typing import Final

_PRIMARY: Final = 1  # atoms that every X server has (X protocol, appendix B)
_SECONDARY: Final = 2


class NoDisplay(Exception):
    """There is no libxcb, or the display does not answer."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Reply(ctypes.Structure):
    """The common start of both replies used here; `value` is the atom or the owner's window."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad0", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("value", ctypes.c_uint32),
    )


def owned(display: str) -> tuple[str, ...]:
    """The names of the selections that have an owner. Raises NoDisplay."""
    xcb = _library()
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        if xcb.xcb_connection_has_error(connection):
            raise NoDisplay
        name = b"CLIPBOARD"
        clipboard = _value(xcb, connection, "xcb_intern_atom", xcb.xcb_intern_atom(connection, 0, len(name), name))
        atoms = {"primary": _PRIMARY, "secondary": _SECONDARY, "clipboard": clipboard}
        return tuple(
            name
            for name, atom in atoms.items()
            if _value(xcb, connection, "xcb_get_selection_owner", xcb.xcb_get_selection_owner(connection, atom))
        )
    finally:
        xcb.xcb_disconnect(connection)


def _library() -> ctypes.CDLL:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        raise NoDisplay from None
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    xcb.xcb_intern_atom.argtypes = (ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)
    xcb.xcb_get_selection_owner.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    for request in ("xcb_intern_atom", "xcb_get_selection_owner"):
        getattr(xcb, request).restype = _Cookie
        reply = getattr(xcb, f"{request}_reply")
        reply.argtypes = (ctypes.c_void_p, _Cookie, ctypes.c_void_p)
        reply.restype = ctypes.POINTER(_Reply)
    return xcb


def _value(xcb: ctypes.CDLL, connection: int, request: str, cookie: _Cookie) -> int:
    reply = getattr(xcb, f"{request}_reply")(connection, cookie, None)
    if not reply:
        raise NoDisplay
    value = int(reply.contents.value)
    libc = ctypes.CDLL(None)
    libc.free.argtypes = (ctypes.c_void_p,)
    libc.free(reply)
    return value
