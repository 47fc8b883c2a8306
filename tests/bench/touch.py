"""Fingers on an X display through the XTest extension: the server gets the event in some microseconds."""

import ctypes
from types import TracebackType
from typing import Final, Self

_LEFT: Final = 1
_AT_ONCE: Final = 0


class Fingers:
    """Taps and strokes at pixels of `display`, as a context."""

    def __init__(self, display: str) -> None:
        self._x11, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        for call in (self._x11.XFlush, self._x11.XCloseDisplay):
            call.argtypes = (ctypes.c_void_p,)
        self._x11.XSync.argtypes = (ctypes.c_void_p, ctypes.c_int)
        self._xtst.XTestFakeMotionEvent.argtypes = (ctypes.c_void_p, *[ctypes.c_int] * 3, ctypes.c_ulong)
        self._xtst.XTestFakeButtonEvent.argtypes = (ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong)
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise RuntimeError(f"the display {display} does not answer")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._x11.XCloseDisplay(self._display)

    def move(self, place: tuple[int, int]) -> None:
        """The finger is there, and the server has it when this returns."""
        self._xtst.XTestFakeMotionEvent(self._display, -1, *place, _AT_ONCE)
        self._x11.XSync(self._display, 0)

    def glide(self, place: tuple[int, int]) -> None:
        """Sends the move and does not wait."""
        self._xtst.XTestFakeMotionEvent(self._display, -1, *place, _AT_ONCE)
        self._x11.XFlush(self._display)

    def press(self) -> None:
        """The finger touches."""
        self._button(1)

    def lift(self) -> None:
        """The finger leaves."""
        self._button(0)

    def tap(self) -> None:
        """Down and up where the finger is, sent in one go."""
        self._xtst.XTestFakeButtonEvent(self._display, _LEFT, 1, _AT_ONCE)
        self._button(0)

    def _button(self, is_down: int) -> None:
        self._xtst.XTestFakeButtonEvent(self._display, _LEFT, is_down, _AT_ONCE)
        self._x11.XFlush(self._display)
