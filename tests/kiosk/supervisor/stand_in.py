"""A visit without a screen: a real process that speaks the control protocol. SIGUSR1 ends it, SIGUSR2 makes it hang."""

import argparse
import hashlib
import os
import select
import signal
import subprocess
import sys
import time

from kiosk import wire
from kiosk.messages import Cover, EndReason, Show
from kiosk.visit.control import SupervisorLink


class StandIn:
    def __init__(self, link: SupervisorLink, mode: str, agent_fd: int) -> None:
        self.link = link
        self.mode = mode
        self.agent_fd = agent_fd
        self.hangs = False
        self.ends = False

    def run(self) -> None:
        wake_read, wake_write = os.pipe()
        os.set_blocking(wake_write, False)
        signal.set_wakeup_fd(wake_write)
        signal.signal(signal.SIGUSR1, lambda *_: setattr(self, "ends", True))
        signal.signal(signal.SIGUSR2, lambda *_: setattr(self, "hangs", True))
        sys.stdout.write("Demo Client Alpha 900-00-0001\n" * 10_000)
        sys.stdout.flush()
        self.link.ready(["seccomp"] if self.mode == "lacking" else [])
        while True:
            if not self.hangs:
                self.link.heartbeat()
            ready, _, _ = select.select([self.link.descriptor, wake_read], [], [], 0.05)
            if wake_read in ready:
                os.read(wake_read, 64)
            if self.ends:
                self.ends = False
                self.link.ending(EndReason.FINISHED)
            for message in [] if self.hangs else self.link.received():
                self.obey(message)

    def obey(self, message: object) -> None:
        match message:
            case Show():
                self.link.shown()
                self.act()
            case Cover() if self.mode != "stubborn":
                self.link.covered()

    def act(self) -> None:
        if self.mode == "children":
            subprocess.Popen(["sleep", "600"], pass_fds=[self.agent_fd])
        elif self.mode == "runaway":
            subprocess.Popen(["sleep", "20"], pass_fds=[self.agent_fd], start_new_session=True)
        elif self.mode == "agent":
            self.call_agent()

    def call_agent(self) -> None:
        """Asks again until the agent is there; the end reason says whether all answers were right."""
        agent = wire.from_descriptor(self.agent_fd)
        wire.send(agent, wire.Frame({"call": "sign_wipe", "n": 1}, b"forged receipt"))
        refused = wire.receive(agent).fields
        answer, number = wire.Frame({"error": "agent_away"}), 2
        while answer.fields.get("error") == "agent_away":
            wire.send(agent, wire.Frame({"call": "ask", "n": number}, b"x" * 1000))
            answer = wire.receive(agent)
            self.link.heartbeat()
            time.sleep(0.01)
            number += 1
        is_right = refused["error"] == "not_allowed" and answer.blob == hashlib.sha256(b"x" * 1000).hexdigest().encode()
        self.link.ending(EndReason.SIGNED_OUT if is_right else EndReason.HIDDEN)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--control-fd", type=int, required=True)
    parser.add_argument("--agent-fd", type=int, required=True)
    arguments = parser.parse_args()
    mode = os.environ.get("KIOSK_STAND_IN", "")
    if mode == "broken":
        sys.exit(3)
    link = SupervisorLink.on_descriptor(arguments.control_fd)
    try:
        StandIn(link, mode, arguments.agent_fd).run()
    except wire.WireError:
        os._exit(70)


main()
