"""A portal on loopback that answers as a test scripts it: to meet what a real one does only when it is ill."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from kiosk.agent.delivery import ANSWER_TYPE


@dataclass(frozen=True)
class Says:
    """One scripted answer."""

    status: int = 200
    body: bytes = b""
    media_type: str = ANSWER_TYPE
    headers: Mapping[str, str] = field(default_factory=dict)
    is_cut_off: bool = False


def problem(status: int, code: str, **headers: str) -> Says:
    body = f'{{"type":"about:blank","title":"x","status":{status},"code":"{code}"}}'.encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Says(status, body, "application/problem+json", named)


class ScriptedPortal:
    """`say` is asked for each answer; `seen` holds what came in."""

    def __init__(self, say: Callable[[bytes], Says]) -> None:
        self.say = say
        self.seen: list[bytes] = []
        self.url = ""


@contextmanager
def scripted_portal(say: Callable[[bytes], Says]) -> Iterator[ScriptedPortal]:
    portal = ScriptedPortal(say)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            portal.seen.append(body)
            says = portal.say(body)
            if says.is_cut_off:
                self.close_connection = True
                return
            self.send_response(says.status)
            self.send_header("Content-Type", says.media_type)
            self.send_header("Content-Length", str(len(says.body)))
            for name, value in says.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(says.body)

        do_GET = do_POST

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    portal.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield portal
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
