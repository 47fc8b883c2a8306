"""Work beside the portal's answers goes on, whatever one look at it runs into."""

import threading

import pytest
from sqlalchemy.exc import OperationalError

from portal.background import Background

PATIENCE_S = 10


@pytest.mark.parametrize("failure", [OperationalError("", None, Exception()), KeyError("a value of a person")])
def test_a_look_that_fails_is_followed_by_others(failure: Exception, caplog: pytest.LogCaptureFixture) -> None:
    looks, has_failed, has_looked = iter((failure, None)), threading.Event(), threading.Event()

    def look() -> bool:
        problem = next(looks, None)
        if problem is not None:
            has_failed.set()
            raise problem
        has_looked.set()
        return False

    work = Background("test", look)
    work.start()
    try:
        assert has_failed.wait(PATIENCE_S)
        work.nudge()
        assert has_looked.wait(PATIENCE_S)
    finally:
        work.stop()
    assert "a value of a person" not in caplog.text
