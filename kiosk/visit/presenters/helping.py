"""The place of help: what the site wrote about it, and calling somebody who works there. No call says who asks."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import assert_never

from kiosk.visit.flow.events.help import CallWasTakenBack, HelpAsked, HelpEvent, OfferOpened, StaffWereCalled
from kiosk.visit.flow.steps import HelpEntry, HelpStart, HelpStep
from kiosk.visit.presenters.codes import qr_matrix
from kiosk.visit.presenters.printing import Printing
from kiosk.visit.presenters.site import help_of, in_language, local, site_of
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.client import PortalClient
from services.portal.contract.help import HelpOffer
from services.portal.help_calls import call_staff, take_back_call
from ui.help.offer import OfferProps, OfferScreen
from ui.help.start import Asking, HelpProps, HelpScreen, OfferTile, Person
from ui.jobs import Err, Ok, Outcome, outcome_of
from ui.theme import resources


class Helping:
    """Opens over any page that does not wait for an answer."""

    def __init__(self, stage: Stage, printing: Printing) -> None:
        self._stage = stage
        self._printing = printing
        self._is_untold = False
        stage.shell.help_asked.connect(self.open)

    def open(self) -> None:
        """*Help* was touched."""
        if not self._stage.is_waiting and not self._stage.is_over:
            self._stage.happened(HelpAsked())

    def scene(self, step: HelpStep) -> Scene:
        """The page of a step."""
        match step:
            case HelpStart():
                return self._start()
            case HelpEntry(offer_id):
                return self._entry(offer_id)
        assert_never(step)

    def _start(self) -> Scene:
        stage = self._stage
        self._is_untold = False
        screen = HelpScreen(stage.theme, self._props())
        screen.person_asked.connect(self._call)
        screen.taken_back.connect(self._take_back)
        screen.offer_chosen.connect(lambda offer_id: stage.happened(OfferOpened(offer_id)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(self._props()))

    def _props(self) -> HelpProps:
        site, site_help = site_of(self._stage.view), help_of(self._stage.view)
        instead, is_instead_own = in_language(site_help.instead, self._language)
        texts = [in_language(offer.texts, self._language) for offer in site_help.offers]
        tiles = tuple(
            OfferTile(offer.id, offer.kind, text.name, text.hours or offer.phone)
            for offer, (text, _) in zip(site_help.offers, texts, strict=True)
            if text is not None
        )
        return HelpProps(
            offers=tiles,
            person=replace(self._person(), instead=instead or ""),
            help_line=site.help_line if site else "",
            crisis_line=site.crisis_line if site else "",
            is_in_english=not all((is_instead_own, *(is_own for _, is_own in texts))),
        )

    def _person(self) -> Person:
        stage, call = self._stage, self._stage.flow.called
        if not help_of(stage.view).staff_come:
            return Person(Asking.NOBODY_COMES)
        if call is None:
            return Person(Asking.NOT_TOLD if self._is_untold else Asking.OFFERED)
        called_at, ends_at = local(call.called_at, stage.view), local(call.ends_at, stage.view)
        if stage.place.now() >= call.ends_at:
            return Person(Asking.NOT_TOLD if self._is_untold else Asking.ENDED)
        return Person(Asking.NOT_TAKEN_BACK if self._is_untold else Asking.TOLD, called_at, ends_at)

    def _entry(self, offer_id: str) -> Scene:
        stage = self._stage
        offer = next((one for one in help_of(stage.view).offers if one.id == offer_id), None)
        if offer is None:
            offer = HelpOffer(id=offer_id, kind="", texts={})
        props = partial(self._offer_props, offer)
        screen = OfferScreen(stage.theme, props())
        screen.went_back.connect(stage.go_back)
        self._printing.offer(screen, lambda language: _slip(offer, language))
        return Scene(screen, lambda: screen.set_props(props()))

    def _offer_props(self, offer: HelpOffer) -> OfferProps:
        site = site_of(self._stage.view)
        text, is_own = in_language(offer.texts, self._language)
        return OfferProps(
            name=text.name if text else "",
            what=text.what if text else "",
            phone=offer.phone,
            hours=text.hours if text else "",
            where=text.where if text else "",
            link=offer.link,
            matrix=qr_matrix(offer.link) if offer.link else (),
            is_in_english=not is_own,
            crisis_line=site.crisis_line if site else "",
        )

    def _call(self) -> None:
        client = self._stage.client.for_nobody()
        self._tell(lambda: StaffWereCalled(call_staff(client)))

    def _take_back(self) -> None:
        client, call = self._stage.client.for_nobody(), self._stage.flow.called
        if call is not None:
            self._tell(lambda: _taken_back(client, call.id))

    def _tell(self, job: Callable[[], HelpEvent]) -> None:
        """A call that fails is said where it was asked for; it is no trouble of the page below."""
        self._is_untold = False
        self._stage.work(lambda: outcome_of(job), self._told)

    def _told(self, outcome: Outcome[HelpEvent]) -> None:
        match outcome:
            case Ok(event):
                self._stage.happened(event)
            case Err():
                self._is_untold = True
                self._stage.refresh()

    @property
    def _language(self) -> str:
        return self._stage.client.language


def _taken_back(client: PortalClient, call_id: str) -> HelpEvent:
    take_back_call(client, call_id)
    return CallWasTakenBack()


def _slip(offer: HelpOffer, language: str) -> bytes:
    # Drawing paper takes a while to import: a visit that prints nothing starts without it.
    from services.printing.help import HelpSlip, help_slip

    text, _ = in_language(offer.texts, language)
    slip = HelpSlip(
        name=text.name if text else "",
        what=text.what if text else "",
        phone=offer.phone,
        hours=text.hours if text else "",
        where=text.where if text else "",
        link=offer.link,
    )
    return help_slip(slip, language=language, fonts_dir=resources() / "fonts")
