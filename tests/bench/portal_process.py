"""A portal in a process of its own for the bench: the real application, with two doors that only a bench needs.

`POST /v1/notes` is a keep as small as a message: one row, one audit event, exactly once. `/plain/…` is the same REST
API without envelopes, for the figure beside the sealed one; it takes the device's id from a header.

Started as `python -m tests.bench.portal_process DATA_DIR DATABASE PORT`.
"""

import datetime as dt
import os
import sys
from pathlib import Path
from typing import Final

import uvicorn
from fastapi import APIRouter, Response
from pydantic import BaseModel
from sqlalchemy import Column, Engine, MetaData, String, Table, Text, insert
from starlette.types import ASGIApp, Receive, Scope, Send

from portal.api.access import ACCESS, Access, Caller, Reach
from portal.api.call import ENVELOPE_SCOPE, Incoming
from portal.api.strict import StrictRoute
from portal.api.work import EnvelopeContext, Work
from portal.app import create_app
from portal.database import open_database
from portal.keys import load_or_create
from portal.migrations import migrate
from portal.server import serve_config
from portal.settings import PortalSettings
from services.portal.contract import Purpose

DEVICE_HEADER: Final = "bench-device"
PLAIN: Final = "/plain"
NOTES: Final = Table(
    "bench_note", MetaData(), Column("envelope_id", String(36), primary_key=True), Column("text", Text, nullable=False)
)

router = APIRouter(route_class=StrictRoute)


class Note(BaseModel):
    """What a person wrote."""

    text: str


class NoteReceived(BaseModel):
    """It is there."""

    id: str


@router.post("/notes", status_code=201, response_model=NoteReceived)
def keep_note(note: Note, call: Incoming) -> Response:
    """Takes a note (a keep)."""
    return call.keep(lambda work: _receive(work, note))


def _receive(work: Work, note: Note) -> NoteReceived:
    envelope_id = work.envelope.id if work.envelope else ""
    work.db.execute(insert(NOTES).values(envelope_id=envelope_id, text=note.text))
    work.audit("note_received", client_id=work.client().client_id, about={"note": envelope_id})
    return NoteReceived(id=envelope_id)


class PlainDoor:
    """Lets a request in as the gateway does, without an envelope."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "http" and scope["path"].startswith(PLAIN):
            device = next(value for name, value in scope["headers"] if name == DEVICE_HEADER.encode()).decode()
            context = EnvelopeContext("", device, "ask", _now(), "")
            path = scope["path"].removeprefix(PLAIN)
            scope = {**scope, "path": path, "raw_path": path.encode(), ENVELOPE_SCOPE: context}
        await self._app(scope, receive, send)


def main() -> None:
    """Serves until it is told to stop."""
    data_dir, database, port = sys.argv[1:]
    engine = open_database(database)
    migrate(engine)
    uvicorn.Server(serve_config(_app(Path(data_dir), engine), host="127.0.0.1", port=int(port))).run()


def _app(data_dir: Path, engine: Engine) -> ASGIApp:
    settings = PortalSettings(data_dir=data_dir)
    keys = load_or_create(settings.keys_dir, _now(), random=os.urandom)
    app = create_app(settings, engine, keys, clock=_now, random=os.urandom)
    ACCESS["keep_note"] = Access(Caller.SESSION, frozenset({Purpose.CLIENT}), kind="keep", reach=Reach.OWN_RECORD)
    app.include_router(router, prefix="/v1")
    NOTES.create(engine, checkfirst=True)
    app.add_middleware(PlainDoor)
    return app


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


if __name__ == "__main__":
    main()
