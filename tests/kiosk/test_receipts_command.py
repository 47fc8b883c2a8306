"""`kiosk receipts verify`: what was done to the wipe receipts is said with its place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from services.sealing.keys import to_text
from tests.kiosk.supervisor.test_receipts import KEY, written

Lines = list[bytes]


def verify(path: Path) -> tuple[int, str]:
    key = to_text(KEY.public_key().public_bytes_raw())
    done = CliRunner().invoke(app, ["receipts", "verify", str(path), "--key", key])
    return done.exit_code, " ".join(done.output.split())


def test_a_whole_chain_is_said_to_be_whole(tmp_path: Path) -> None:
    written(tmp_path / "receipts.jsonl")
    assert verify(tmp_path / "receipts.jsonl") == (
        0,
        "9 lines, 3 wiped visits, 0 on screen. The chain is whole.",
    )


TOUCHED: dict[str, tuple[Callable[[Lines], Lines], str]] = {
    "removed": (lambda lines: [*lines[:4], *lines[5:]], "Line 5 (number 5): removed."),
    "reordered": (lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]], "Line 4 (number 4): reordered."),
    "one byte changed": (
        lambda lines: [*lines[:4], lines[4].replace(b"finished", b"finishee"), *lines[5:]],
        "Line 5 (number 5): changed.",
    ),
    "a wipe called proven": (
        lambda lines: [*lines[:7], lines[7].replace(b"proven", b"failed"), *lines[8:]],
        "Line 9 (number 9): bad signature.",
    ),
}


@pytest.mark.parametrize(("touch", "words"), TOUCHED.values(), ids=TOUCHED)
def test_a_touched_chain_is_exit_code_1_with_the_line(
    tmp_path: Path, touch: Callable[[Lines], Lines], words: str
) -> None:
    path = tmp_path / "receipts.jsonl"
    written(path)
    path.write_bytes(b"".join(line + b"\n" for line in touch(path.read_bytes().splitlines())))
    code, said = verify(path)
    assert code == 1
    assert words in said
    assert "The chain is not whole." in said


def test_every_byte_of_a_receipt_is_guarded(tmp_path: Path) -> None:
    path = tmp_path / "receipts.jsonl"
    written(path, visits=1)
    whole = path.read_bytes()
    kept_back = len(whole) - len(whole.splitlines()[-1]) - 1  # the last line is another test's: torn or signed
    for at in range(0, kept_back, 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert verify(path)[0] == 1, at
