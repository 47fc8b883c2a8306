"""Logs hold what stands on the list, and nothing else."""

import json
from io import StringIO

from kiosk.logs import open_log


def logged(**fields: object) -> dict[str, object]:
    stream = StringIO()
    open_log("agent", stream=stream).info("delivery", **fields)
    return dict(json.loads(stream.getvalue()))


def test_allowed_fields_are_written() -> None:
    line = logged(seq=3, code="offline")
    assert (line["event"], line["program"], line["seq"], line["code"]) == ("delivery", "agent", 3, "offline")


def test_other_fields_and_objects_are_dropped_and_counted() -> None:
    line = logged(name="Demo Client Alpha", body=b"x", code={"ssn": "900-00-0000"}, reason="long " * 40)
    assert "Alpha" not in str(line)
    assert "900" not in str(line)
    assert line["dropped"] == 4


def test_an_exceptions_text_is_never_written() -> None:
    stream = StringIO()
    try:
        raise ValueError("Demo Client Alpha")
    except ValueError:
        open_log("agent", stream=stream).exception("broken")
    assert "Alpha" not in stream.getvalue()
