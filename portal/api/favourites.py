"""What a client wants to find again in the directory."""

from typing import Annotated, Final

from fastapi import APIRouter
from fastapi import Path as PathParameter
from sqlalchemy import delete, func, select

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.database import insert_if_absent
from portal.models import Favourite
from services.directory.records import Favourites

router = APIRouter(prefix="/me/favourites", route_class=StrictRoute, tags=["client"])

MOST: Final = 50
ServiceId = Annotated[str, PathParameter(max_length=100)]


@router.get("")
def list_favourites(call: Incoming) -> Favourites:
    """The client's favourites."""
    return call.run(_list)


@router.put("/{service_id}")
def put_favourite(service_id: ServiceId, call: Incoming) -> Favourites:
    """Puts a service among the favourites; it may be there already."""
    return call.run(lambda work: _put(work, service_id))


@router.delete("/{service_id}")
def delete_favourite(service_id: ServiceId, call: Incoming) -> Favourites:
    """Takes a service out of the favourites; it may be gone already."""
    return call.run(lambda work: _delete(work, service_id))


def _list(work: Work) -> Favourites:
    mine = select(Favourite.service_id).where(Favourite.client_id == work.client().client_id)
    newest_first = mine.order_by(Favourite.added_at.desc(), Favourite.service_id)
    return Favourites(service_ids=list(work.db.scalars(newest_first)))


def _put(work: Work, service_id: str) -> Favourites:
    client_id = work.client().client_id
    count = work.db.scalar(select(func.count()).select_from(Favourite).where(Favourite.client_id == client_id)) or 0
    if count >= MOST:
        raise Refusal(409, "favourites_full")
    insert_if_absent(work.db, Favourite, {"client_id": client_id, "service_id": service_id, "added_at": work.now})
    return _list(work)


def _delete(work: Work, service_id: str) -> Favourites:
    mine = (Favourite.client_id == work.client().client_id, Favourite.service_id == service_id)
    work.db.execute(delete(Favourite).where(*mine))
    return _list(work)
