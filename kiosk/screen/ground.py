"""The colour with which the X server itself fills a window, before its program has painted anything.

Qt leaves windows without one: where a visit's window goes away, its last picture would stay until the window behind it
has painted. Through libxcb, as any client may change any window.
"""

import ctypes
from typing import Final

_BACK_PIXEL: Final = 2  # XCB_CW_BACK_PIXEL (xproto)


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


def fill(window: int, rgb: int, *, display: str) -> bool:
    """Gives `window` a ground of 0xRRGGBB. False where libxcb, the display or the window is not there."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    for name in ("xcb_connection_has_error", "xcb_disconnect"):
        getattr(xcb, name).argtypes = (ctypes.c_void_p,)
    change = xcb.xcb_change_window_attributes_checked
    change.argtypes = (ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint32))
    change.restype = _Cookie
    xcb.xcb_request_check.argtypes = (ctypes.c_void_p, _Cookie)
    xcb.xcb_request_check.restype = ctypes.c_void_p
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        asked = change(connection, window, _BACK_PIXEL, ctypes.byref(ctypes.c_uint32(rgb)))
        # Waits for the server, which drops what a client that has gone asked for. An error's few bytes go with us.
        return xcb.xcb_request_check(connection, asked) is None
    finally:
        xcb.xcb_disconnect(connection)
