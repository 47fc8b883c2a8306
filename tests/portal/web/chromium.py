"""A real phone-sized browser for the pages: headless Chromium, spoken to over pipes by its DevTools protocol.

Only what a finger and eyes need: open, touch, type, read, and a picture. Script is off in it.
"""

import base64
import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

WIDTH, HEIGHT = 390, 844
_WAIT_S: Final = 60
_ABOVE_THE_USUAL: Final = 10


def find_chromium() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def running(folder: Path) -> Iterator["Chromium"]:
    """A browser with a profile of its own; it is gone at the end."""
    program = find_chromium()
    assert program is not None
    browser_reads, we_write = os.pipe()
    we_read, browser_writes = os.pipe()
    ends = [fcntl.fcntl(end, fcntl.F_DUPFD, _ABOVE_THE_USUAL) for end in (browser_reads, browser_writes)]
    os.close(browser_reads)
    os.close(browser_writes)
    # Chromium reads descriptor 3 and writes descriptor 4.
    start = f'exec "$@" 3<&{ends[0]} 4>&{ends[1]} 2>/dev/null'
    options = [
        "--headless=new",
        "--remote-debugging-pipe",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        "--no-first-run",
        f"--user-data-dir={folder / 'profile'}",
        *(["--no-sandbox"] if os.geteuid() == 0 else []),
    ]
    process = subprocess.Popen(
        ["bash", "-c", start, "bash", program, *options, "about:blank"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        pass_fds=ends,
    )
    for end in ends:
        os.close(end)
    try:
        yield Chromium(we_write, we_read)
    finally:
        process.terminate()
        process.wait(_WAIT_S)
        os.close(we_write)
        os.close(we_read)


class Chromium:
    """One page. `complaints` is what the browser itself has to say about the pages, such as a broken policy."""

    def __init__(self, writing: int, reading: int) -> None:
        self._writing = writing
        self._reading = reading
        self._waiting = b""
        self._last = 0
        self._session = ""
        self._events: list[dict[str, Any]] = []
        self.complaints: list[str] = []
        targets = self._call("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self._call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "DOM", "Log", "Network"):
            self._call(f"{domain}.enable")
        self._call("Emulation.setScriptExecutionDisabled", value=True)
        metrics = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 2, "mobile": True}
        self._call("Emulation.setDeviceMetricsOverride", **metrics)

    def speak(self, language: str) -> None:
        self._call("Network.setExtraHTTPHeaders", headers={"Accept-Language": language})

    def open(self, url: str) -> None:
        self._call("Page.navigate", url=url)
        self._wait_for("Page.loadEventFired")

    def press(self, words: str) -> None:
        """Touch the button with these words, and wait for the page that follows."""
        (node,) = [node for node in self._nodes("button, a") if words == _text(self._html(node))]
        self._call("DOM.scrollIntoViewIfNeeded", nodeId=node)
        corners = self._call("DOM.getBoxModel", nodeId=node)["model"]["border"]
        at = {"x": (corners[0] + corners[4]) / 2, "y": (corners[1] + corners[5]) / 2}
        for kind in ("mousePressed", "mouseReleased"):
            self._call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **at)
        self._wait_for("Page.loadEventFired")

    def type(self, text: str, *, into: str) -> None:
        """Into the line with this name."""
        (node,) = self._nodes(f'input[name="{into}"]:not([type="hidden"])')
        self._call("DOM.focus", nodeId=node)
        self._call("Input.insertText", text=text)

    def says(self, words: str) -> bool:
        (body,) = self._nodes("main")
        return words in _text(self._html(body))

    def too_small(self, least: float) -> list[str]:
        """What can be touched and is lower or narrower than `least` CSS pixels."""
        found = []
        for node in self._nodes('button, a, input:not([type="hidden"])'):
            box = self._call("DOM.getBoxModel", nodeId=node)["model"]
            if min(box["width"], box["height"]) < least:
                found.append(self._html(node))
        return found

    def is_too_wide(self) -> bool:
        """Whether one had to scroll sideways."""
        return float(self._call("Page.getLayoutMetrics")["cssContentSize"]["width"]) > WIDTH

    def save_picture(self, file: Path) -> None:
        """The whole page, also what is below the fold."""
        shot = self._call("Page.captureScreenshot", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(shot["data"]))

    def _nodes(self, selector: str) -> list[int]:
        root = self._call("DOM.getDocument")["root"]["nodeId"]
        found = self._call("DOM.querySelectorAll", nodeId=root, selector=selector)
        return [int(node) for node in found["nodeIds"]]

    def _html(self, node: int) -> str:
        return str(self._call("DOM.getOuterHTML", nodeId=node)["outerHTML"])

    def _call(self, method: str, **parameters: object) -> dict[str, Any]:
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        message |= {"sessionId": self._session} if self._session else {}
        os.write(self._writing, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._last:
            self._note(answer)
        assert "error" not in answer, (method, answer["error"])
        return dict(answer["result"])

    def _wait_for(self, event: str) -> None:
        while not any(noted["method"] == event for noted in self._events):
            self._note(self._next())
        self._events.clear()

    def _note(self, event: dict[str, Any]) -> None:
        self._events.append(event)
        if event["method"] == "Log.entryAdded":
            self.complaints.append(str(event["params"]["entry"]["text"]))

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._waiting:
            more = os.read(self._reading, 65_536)
            assert more, "the browser has ended"
            self._waiting += more
        message, _, self._waiting = self._waiting.partition(b"\0")
        return dict(json.loads(message))


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def _text(html: str) -> str:
    texts = _Texts()
    texts.feed(html)
    return " ".join(" ".join(texts.found).split())
