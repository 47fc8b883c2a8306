"""Codes as people read and scan them."""

import segno


def grouped(code: str) -> str:
    """A code in groups of four, for reading out and typing; hyphens and spaces in it do not matter."""
    plain = "".join(mark for mark in code if mark.isalnum())
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of the QR code for `text`."""
    return tuple(tuple(bool(cell) for cell in row) for row in segno.make(text, micro=False, error="m").matrix)
