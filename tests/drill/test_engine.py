"""The speech engine is looked into while it speaks, however short that is, and goes on unharmed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from kiosk.drill.engine import seen_in_children, still_alive
from kiosk.drill.needles import Needles

_WORD = "rzqxwvbtplkj"
_KIND = "read-aloud text"
_NEEDLES = Needles(_WORD, words={_KIND: (_WORD,)})
_TIMES = 20
_SPEAKS = f"""
import os, subprocess, sys
text = sys.stdin.read().encode()
print(os.getpid(), flush=True)
for _ in range({_TIMES}):
    done = subprocess.run(["espeak-ng", "--stdin"], input=text, env={{**os.environ, "PULSE_SERVER": "unix:/none"}})
    assert done.returncode == 0
"""

pytestmark = [
    pytest.mark.skipif(os.getuid() != 0, reason="without root the memory of others cannot be read"),
    pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"),
]


@pytest.fixture
def parent() -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen(
        [sys.executable, "-c", _SPEAKS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        yield process
        process.kill()


def speaks(parent: "subprocess.Popen[bytes]", text: str) -> None:
    assert parent.stdin is not None
    assert parent.stdout is not None
    parent.stdin.write(text.encode())
    parent.stdin.close()
    parent.stdout.readline()


def test_what_is_spoken_is_found_in_the_engine_that_is_gone_afterwards(parent: "subprocess.Popen[bytes]") -> None:
    speaks(parent, f"For {_WORD}, touch one to see more.")
    met: set[int] = set()
    assert seen_in_children(parent.pid, _KIND, needles=_NEEDLES, within_s=10, met=met)
    assert parent.pid not in met
    assert parent.wait(30) == 0, "an engine that was looked into went on"
    assert still_alive(met) == ()


def test_what_is_not_spoken_is_not_found(parent: "subprocess.Popen[bytes]") -> None:
    speaks(parent, "Touch one to see more.")
    met: set[int] = set()
    assert seen_in_children(parent.pid, _KIND, needles=_NEEDLES, within_s=1, met=met) == 0
    assert met


def test_who_lives_is_told_from_who_has_ended() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert still_alive({os.getpid(), ended.pid}) == (os.getpid(),)
