"""A marker is found in every form in which a program could have written it."""

import base64
import json
import random
from urllib.parse import quote

import pytest

from kiosk.drill.markers import Markers, new_markers
from kiosk.drill.needles import Needle, Needles

NOISE = bytes(range(256))


MARKERS = new_markers(random.Random(1).randbytes)
OTHERS = new_markers(random.Random(2).randbytes)
WORD = MARKERS.first_name


def needles_of(markers: Markers) -> Needles:
    return Needles(markers.stem, words=markers.words())


def escaped(text: str, pattern: str) -> bytes:
    return "".join(pattern.format(ord(mark)) for mark in text).encode()


FORMS: dict[str, bytes] = {
    "UTF-8": f"name={WORD};".encode(),
    "UTF-16 LE": f"[{WORD}]".encode("utf-16-le"),
    "UTF-16 BE": f"[{WORD}]".encode("utf-16-be"),
    "UTF-32": f"[{WORD}]".encode("utf-32-le"),
    "capitals": WORD.upper().encode(),
    "capitals in UTF-16": WORD.upper().encode("utf-16-le"),
    "base64, first place": base64.b64encode(f"{WORD} and more".encode()),
    "base64, second place": base64.b64encode(f"x{WORD} and more".encode()),
    "base64, third place": base64.b64encode(f"xy{WORD}".encode()),
    "base64 of UTF-16 LE": base64.b64encode(f"x{WORD}".encode("utf-16-le")),
    "base64 of UTF-16 BE": base64.b64encode(f"xy{WORD}".encode("utf-16-be")),
    "hex": WORD.encode().hex().encode(),
    "hex in capitals": WORD.encode().hex().upper().encode(),
    "hex of UTF-16, as a PDF string": b"<FEFF" + WORD.encode("utf-16-be").hex().upper().encode() + b">",
    "JSON": json.dumps({"name": f'"{WORD}" ñ'}).encode(),
    "JSON, every letter escaped": escaped(WORD, "\\u{:04x}"),
    "an address": quote(f"/clients?name={WORD} ñ").encode(),
    "an address, every letter escaped": escaped(WORD, "%{:02X}"),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_marker_is_found_in_this_form_and_named_by_its_kind(form: str) -> None:
    found = needles_of(MARKERS).count(NOISE + FORMS[form] + NOISE)

    assert set(found) == {"name"}


@pytest.mark.parametrize("form", FORMS)
def test_the_markers_of_another_drill_are_not_found(form: str) -> None:
    assert not needles_of(OTHERS).count(NOISE + FORMS[form] + NOISE)


def test_each_kind_is_told_apart() -> None:
    for kind, texts in MARKERS.words().items():
        assert needles_of(MARKERS).count(" ".join(texts).encode()) == {kind: len(texts)}


def test_a_piece_of_a_marker_counts_too() -> None:
    assert needles_of(MARKERS).count(MARKERS.stem.encode()) == {"part of a marker": 1}


def test_what_lies_across_two_pieces_is_counted_once() -> None:
    whole = NOISE + WORD.encode() + NOISE + WORD.encode()
    needles = needles_of(MARKERS)
    for cut in range(1, len(whole)):
        overlap = whole[max(0, cut - needles.longest) : cut]
        later = needles.count(overlap + whole[cut:], seen=len(overlap))
        assert (needles.count(whole[:cut]) + later)["name"] == 2, cut


def test_bytes_without_letters_are_searched_as_they_are() -> None:
    needles = Needles(MARKERS.stem, words={}, others=[Needle("ink", "pixels", bytes(range(1, 200)))])

    assert needles.count(NOISE + NOISE) == {"ink": 2}
    assert not needles.count(NOISE[::-1])


def test_markers_do_not_show_where_they_are_printed() -> None:
    assert MARKERS.stem not in repr(MARKERS)
    assert MARKERS.stem not in repr(next(iter(needles_of(MARKERS)._words)))


def test_markers_can_be_typed_and_are_new_each_time() -> None:
    assert MARKERS.stem != OTHERS.stem
    for texts in MARKERS.words().values():
        for text in texts:
            assert text.isascii()
            assert MARKERS.stem in text
