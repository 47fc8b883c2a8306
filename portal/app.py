"""The portal's HTTP side, put together: REST API, gateway, guard."""

import datetime as dt
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Final

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from sqlalchemy import Engine

from portal import gateway
from portal.api import (
    absences,
    accounts,
    activations,
    activity,
    appointments,
    asks,
    client_documents,
    client_messages,
    client_results,
    clients,
    contact,
    copies,
    desk,
    devices,
    directory,
    documents,
    favourites,
    heartbeat,
    held,
    help_calls,
    home,
    hsds,
    inbox,
    invitation_runs,
    invitations,
    locations,
    messages,
    phone,
    preferences,
    problems,
    renewals,
    results,
    reviews,
    revocations,
    secrets,
    sessions,
    signatures,
    slots,
    step_up,
    verifications,
    wipe_receipts,
)
from portal.api.access import ACCESS, PAGES
from portal.background import Background
from portal.gateway import Gateway, is_inner
from portal.guard import Guard
from portal.house import House
from portal.identity.codes import Random
from portal.identity.hashing import HashCost, Hasher
from portal.invitation_runs import run_worker
from portal.keys import PortalKeys
from portal.mail import mail_runner
from portal.mail_transport import transport_from
from portal.settings import PortalSettings
from portal.web import phone as phone_pages
from services.portal.contract import Problem

_MODULES: Final = (
    devices,
    wipe_receipts,
    heartbeat,
    directory,
    favourites,
    gateway,
    sessions,
    phone,
    activations,
    home,
    signatures,
    copies,
    revocations,
    locations,
    contact,
    activity,
    secrets,
    preferences,
    messages,
    appointments,
    slots,
    documents,
    accounts,
    clients,
    verifications,
    invitations,
    invitation_runs,
    renewals,
    step_up,
    desk,
    client_messages,
    inbox,
    absences,
    client_documents,
    help_calls,
    results,
    client_results,
    reviews,
    asks,
    held,
)


class OperationsWithoutAccess(Exception):
    """An operation has no row in `portal.api.access`, or a row no operation. The text names them."""


def create_app(
    settings: PortalSettings, engine: Engine, keys: PortalKeys, *, clock: Callable[[], dt.datetime], random: Random
) -> FastAPI:
    """The portal as an ASGI application. The database is migrated already.

    Its mail leaves and its runs of invitations go on while the application runs.

    Raises OperationsWithoutAccess.
    """
    hasher = Hasher(HashCost(settings.argon2_memory_kib, settings.argon2_time))
    mail = mail_runner(engine, transport_from(settings), clock=clock)
    run_waits = threading.Event()
    house = House(settings, engine, keys, clock, random, hasher, mail.nudge, run_waits.set)
    runs = run_worker(house, wake=run_waits)
    app = FastAPI(
        title="Customer Portal",
        version="1",
        openapi_url="/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=lambda route: route.name,
        responses={"default": {"model": Problem, "content": {problems.MEDIA_TYPE: {}}}},
        lifespan=_running(runs, mail),
    )
    app.state.house = house
    app.state.gateway = Gateway(app.state.house, app)
    app.include_router(_routes())
    app.include_router(hsds.router)  # an HSDS client wants its paths below one base address, without a version of ours
    app.include_router(phone_pages.router)
    app.add_middleware(Guard, is_inner=is_inner)
    problems.install(app)
    return app


def operations() -> list[APIRoute]:
    """Every operation of the API; paths stand without /v1, those of HSDS as they are."""
    return [route for module in (*_MODULES, hsds) for route in module.router.routes if isinstance(route, APIRoute)]


def pages() -> list[APIRoute]:
    """Every page for a browser."""
    return [route for route in phone_pages.router.routes if isinstance(route, APIRoute)]


def _routes() -> APIRouter:
    odd = {route.name for route in operations()} ^ set(ACCESS) | {route.name for route in pages()} ^ PAGES
    if odd:
        raise OperationsWithoutAccess(", ".join(sorted(odd)))
    router = APIRouter(prefix="/v1")
    for module in _MODULES:
        router.include_router(module.router)
    return router


def _running(*workers: Background) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def run(_app: FastAPI) -> AsyncIterator[None]:
        for worker in workers:
            worker.start()
        try:
            yield
        finally:
            for worker in workers:
                worker.stop()

    return run
