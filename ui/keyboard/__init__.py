"""The on-screen keyboard."""

from ui.keyboard.keyboard import Keyboard

__all__ = ["Keyboard"]
