"""The frame around every screen."""

from ui.shell.look import Look
from ui.shell.options import ShellOptions
from ui.shell.screen import Column, EndVisit, Screen
from ui.shell.shell import Shell

__all__ = ["Column", "EndVisit", "Look", "Screen", "Shell", "ShellOptions"]
