"""The printed zone, out of a picture."""

import datetime as dt

import cv2
import numpy as np
import pytest

from services.capture.zone import ZoneReader
from services.identity.mrz import facts_of
from tests.bench.cards import KINDS, document

_TODAY = dt.date(2026, 11, 2)


@pytest.fixture(scope="module")
def reader() -> ZoneReader:
    return ZoneReader()


@pytest.mark.parametrize("at", range(3))
@pytest.mark.parametrize("turn", [None, cv2.ROTATE_180, cv2.ROTATE_90_CLOCKWISE])
def test_a_document_is_read_however_it_is_held(reader: ZoneReader, at: int, turn: int | None) -> None:
    lines, picture = document(KINDS[at], at)
    if turn is not None:
        picture = cv2.rotate(picture, turn).astype(np.uint8)

    assert reader.facts(picture, today=_TODAY, within_s=60) == facts_of(lines, today=_TODAY)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_nothing_is_read_where_nothing_is(reader: ZoneReader, level: int) -> None:
    assert reader.facts(np.full((720, 1280, 3), level, np.uint8), today=_TODAY) is None


def test_reading_ends_when_time_is_up(reader: ZoneReader) -> None:
    moments = iter([0.0, 1.0])
    picture = cv2.rotate(document("TD3", 2)[1], cv2.ROTATE_180).astype(np.uint8)

    assert reader.facts(picture, today=_TODAY, within_s=0.4, clock=lambda: next(moments)) is None
