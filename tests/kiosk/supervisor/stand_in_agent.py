"""An agent without network: a real process behind an authenticated socket. Echoes `ask`, signs wipe receipts."""

import hashlib
import sys
import threading
from multiprocessing.connection import Listener
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk import wire
from kiosk.agent.protocol import Role, role_of
from services.sealing.keys import Domain, sign


def serve(channel: wire.Channel, key: Ed25519PrivateKey) -> None:
    try:
        role = role_of(wire.receive(channel))
        while True:
            frame = wire.receive(channel)
            n = frame.number("n")
            match frame.text("call"):
                case "sign_wipe" if role is Role.SUPERVISOR:
                    wire.send(channel, wire.Frame({"n": n}, sign(key, Domain.WIPE_RECEIPT, frame.blob)))
                case "ask" if frame.fields.get("die"):
                    channel.close()
                    return
                case "ask" if frame.fields.get("echo"):
                    wire.send(channel, wire.Frame({"event": "received", "id": "x"}))
                    wire.send(channel, wire.Frame({"n": n}, frame.blob))
                case _:
                    wire.send(channel, wire.Frame({"n": n}, hashlib.sha256(frame.blob).hexdigest().encode()))
    except wire.WireError:
        return


def main() -> None:
    path, authkey, seed = sys.argv[1], Path(sys.argv[2]).read_bytes(), bytes.fromhex(sys.argv[3])
    Path(path).unlink(missing_ok=True)
    with Listener(path, "AF_UNIX", backlog=8, authkey=authkey) as listener:
        sys.stdout.write("listening\n")
        sys.stdout.flush()
        while True:
            channel = listener.accept()
            threading.Thread(
                target=serve, args=(channel, Ed25519PrivateKey.from_private_bytes(seed)), daemon=True
            ).start()


main()
