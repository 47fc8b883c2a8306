"""A real QR code for pictures; its text is no code of anybody."""

import segno

MATRIX = tuple(
    tuple(bool(cell) for cell in row) for row in segno.make("KD1-DEMONSTRATION-ONLY-0000", micro=False).matrix
)
