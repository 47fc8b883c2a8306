"""Reading CSV files as they come."""

from pathlib import Path

import pytest

from portal.importers.report import ExportUnreadable
from portal.importers.table import Table, UntrustedRow


def rows(tmp_path: Path, content: bytes) -> list[tuple[int, str]]:
    """Line and value of column B, or line and reason."""
    path = tmp_path / "File.csv"
    path.write_bytes(content)
    return [
        (row.line, row["B"] if isinstance(row, UntrustedRow) else row.reason)
        for row in Table(path, columns=["B"]).rows()
    ]


@pytest.mark.parametrize(
    "content", [b"a,b\n1,x\n", b"\xef\xbb\xbfA,B\r\n1,x\r\n", b' "A" , b \n1,x', b"A,B\n\n1,x\n\n"]
)
def test_headers_in_any_case_with_or_without_a_mark(tmp_path: Path, content: bytes) -> None:
    assert [value for _, value in rows(tmp_path, content)] == ["x"]


@pytest.mark.parametrize(
    ("content", "value"),
    [("Peña".encode(), "Peña"), ("Peña".encode("cp1252"), "Peña"), ("O’Neil".encode("cp1252"), "O’Neil")],
)
def test_utf_8_and_windows_1252_are_told_apart(tmp_path: Path, content: bytes, value: str) -> None:
    assert rows(tmp_path, b"A,B\n1," + content + b"\n") == [(2, value)]


def test_one_line_in_another_encoding_is_refused_and_the_others_stay(tmp_path: Path) -> None:
    content = b"A,B\n1," + "Peña".encode() + b"\n2," + "Peña".encode("cp1252") + b"\n3,x\n"
    assert rows(tmp_path, content) == [
        (2, "Peña"),
        (3, "characters that are not in the encoding of the file"),
        (4, "x"),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("A,B\n1,x\n".encode("utf-16"), "UTF-16"),
        (b"A,B\n1,\x81\x8d\n", "neither UTF-8 nor Windows-1252"),
        (b"", "no readable header"),
        (b"A,C\n1,2\n", "B are missing"),
        (b"A,B,b\n1,2,3\n", "b stand twice"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(ExportUnreadable, match=words):
        rows(tmp_path, content)


def test_too_few_and_too_many_columns_are_named_with_their_line(tmp_path: Path) -> None:
    found = rows(tmp_path, b"A,B\n1,x\n2\n3,x,y\n4,z\n")
    assert found == [(2, "x"), (3, "too few columns: 1 of 2"), (4, "too many columns: 3 of 2"), (5, "z")]


def test_a_field_over_two_lines_is_one_row(tmp_path: Path) -> None:
    assert rows(tmp_path, b'A,B\n"1\n1",x\n2,y\n') == [(2, "x"), (4, "y")]


@pytest.mark.parametrize("following", [3, 200])
def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path, following: int) -> None:
    good = b"".join(b"%d,x\n" % number for number in range(following))
    found = rows(tmp_path, b'A,B\n1,"broken\n' + good)
    assert found[0][0] == 2
    assert found[0][1].startswith("quotation marks")
    assert [value for _, value in found[1:]] == ["x"] * following
    assert found[-1][0] == following + 2


def test_a_zero_byte_and_a_giant_field_cost_one_row_each(tmp_path: Path) -> None:
    found = rows(tmp_path, b"A,B\n1,a\0b\n2," + b"x" * 200_000 + b"\n3,x\n")
    assert [line for line, _ in found] == [2, 3, 4]
    assert found[2] == (4, "x")
    assert found[0][1].startswith("characters")
