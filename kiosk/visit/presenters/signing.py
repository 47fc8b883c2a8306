"""Reading and signing a paper."""

from dataclasses import replace
from typing import assert_never

from kiosk.visit.flow.answering import drawn_answers, given_answers
from kiosk.visit.flow.events import (
    ChangesRead,
    Decided,
    ElectronicAgreed,
    HomeAsked,
    NameGiven,
    NameIsSignature,
    PageRead,
    PaperOpened,
    PaperSaved,
    PaperWanted,
    SignatureDrawn,
    TypingPreferred,
)
from kiosk.visit.flow.steps import (
    AgreeElectronic,
    AnswerField,
    CheckAnswers,
    Decide,
    Draw,
    OnPaper,
    PaperKept,
    ReadPage,
    RoiStep,
    SignByName,
    TypeName,
    WhatChanged,
)
from kiosk.visit.flow.values import Client, Paper
from kiosk.visit.presenters import paper_props as props_of
from kiosk.visit.presenters.answering import Answering
from kiosk.visit.presenters.sealing_papers import Papers, Signed
from kiosk.visit.presenters.site import form_text, site_of
from kiosk.visit.presenters.stage import Scene, Stage
from services.documents.facts import Decision
from services.documents.forms import FormError, FormKind, FormTemplate
from services.documents.pages import pages
from services.ink import judge
from services.portal.contract import FormText, OfferedForm
from ui.kept.screen import KeptScreen
from ui.phrases.trouble import Trouble
from ui.roi.agree import AgreeScreen
from ui.roi.by_name import ByNameProps, ByNameScreen
from ui.roi.changed import ChangedScreen
from ui.roi.check import CheckScreen
from ui.roi.decision import DecisionProps, DecisionScreen
from ui.roi.draw import DrawScreen
from ui.roi.name import NameProps, NameScreen
from ui.roi.on_paper import OnPaperProps, OnPaperScreen
from ui.roi.page import PageScreen
from ui.theme import resources
from ui.widgets import PadPoint


class Signing:
    """One paper at a time, in the language of the screen where there is a text in it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._papers = Papers(stage.port, resources() / "fonts")
        self._answering = Answering(stage)
        self.language = "en"

    def open(self, offer: OfferedForm) -> None:
        """Open a paper, or say why it cannot be signed here now: before anything is typed."""
        view, site = self._stage.view, site_of(self._stage.view)
        text = form_text(view, offer.template_id, offer.version, (self.language, "en", *offer.languages))
        paper = None if text is None else paper_of(offer, text)
        if view is not None and not view.disk_ok:
            self._stage.troubled(Trouble.DISK_FULL)
        elif paper is None:
            self._stage.troubled(Trouble.NO_TEXT)
        elif paper.form.kind is FormKind.ROI and (site is None or site.roi_term_days is None):
            self._stage.troubled(Trouble.NO_TERM)
        else:
            self._stage.happened(PaperOpened(paper))
            self._stage.quietly(self._papers.load, lambda _none: None)

    def speak(self, code: str) -> None:
        """Another language: an open paper is opened again in it, where it has a text in it."""
        self.language = code
        paper = self._stage.flow.paper
        can_change = isinstance(self._stage.flow.page, RoiStep) and not isinstance(self._stage.flow.page, PaperKept)
        if paper is None or not can_change or paper.form.language == code or self._stage.is_waiting:
            return
        text = form_text(self._stage.view, paper.offer.template_id, paper.offer.version, (code,))
        opened = None if text is None else paper_of(paper.offer, text)
        if opened is not None:
            self._stage.happened(PaperOpened(opened))

    def scene(self, step: RoiStep) -> Scene | None:
        """The page of a step; None where no paper is open."""
        paper = self._stage.flow.paper
        if isinstance(step, PaperKept):
            return self._kept(step.envelope_id)
        return None if paper is None else self._of_paper(step, paper)

    def _of_paper(self, step: RoiStep, paper: Paper) -> Scene:
        scene: Scene
        match step:
            case AgreeElectronic():
                scene = self._agree()
            case OnPaper():
                scene = self._on_paper(paper)
            case WhatChanged():
                scene = self._changed()
            case AnswerField():
                scene = self._answering.scene(step, paper)
            case ReadPage(number):
                scene = self._page(paper, number)
            case Decide():
                scene = self._decide(paper)
            case TypeName():
                scene = self._name()
            case Draw():
                scene = self._draw(step)
            case SignByName():
                scene = self._by_name()
            case CheckAnswers(is_drawn):
                scene = self._check(paper, is_drawn=is_drawn)
            case PaperKept(envelope_id):
                scene = self._kept(envelope_id)
            case _:
                assert_never(step)
        return scene

    def _agree(self) -> Scene:
        stage = self._stage
        screen = AgreeScreen(stage.theme, props_of.agree(stage.flow, self.language))
        screen.agreed.connect(lambda: stage.happened(ElectronicAgreed()))
        screen.paper_wanted.connect(lambda: stage.happened(PaperWanted()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props_of.agree(stage.flow, self.language)))

    def _changed(self) -> Scene:
        stage = self._stage
        screen = ChangedScreen(stage.theme, props_of.changed(stage.flow))
        screen.read.connect(lambda: stage.happened(ChangesRead()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props_of.changed(stage.flow)))

    def _on_paper(self, paper: Paper) -> Scene:
        screen = OnPaperScreen(self._stage.theme, OnPaperProps(is_roi=paper.form.kind is FormKind.ROI))
        screen.went_back.connect(self._stage.go_back)
        screen.home_asked.connect(lambda: self._stage.happened(HomeAsked()))
        return Scene(screen, screen.retranslate)

    def _page(self, paper: Paper, number: int) -> Scene:
        screen = PageScreen(self._stage.theme, props_of.page(paper.form, paper.pages, number))
        screen.read.connect(lambda: self._stage.happened(PageRead()))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _decide(self, paper: Paper) -> Scene:
        screen = DecisionScreen(self._stage.theme, DecisionProps(paper.form.title))
        screen.agreed.connect(lambda: self._stage.happened(Decided(Decision.AGREED)))
        screen.declined.connect(lambda: self._stage.happened(Decided(Decision.DECLINED)))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _name(self) -> Scene:
        screen = NameScreen(self._stage.theme, NameProps(self._stage.flow.typed.signer_name))
        screen.edited.connect(self._named)
        screen.confirmed.connect(lambda: self._stage.happened(NameGiven()))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _named(self, name: str) -> None:
        self._stage.wrote(replace(self._stage.flow.typed, signer_name=name))

    def _draw(self, step: Draw) -> Scene:
        stage = self._stage
        screen = DrawScreen(stage.theme, props_of.draw(stage.flow.typed.ink, step.question), clock=stage.place.ticks)

        def drawn(strokes: tuple[tuple[PadPoint, ...], ...]) -> None:
            stage.wrote(replace(stage.flow.typed, ink=props_of.ink_of(strokes)))

        def finished(strokes: tuple[tuple[PadPoint, ...], ...], *, is_confirmed: bool) -> None:
            ink = props_of.ink_of(strokes)
            verdict = judge(ink, pad_height=screen.pad.size_mm()[1])
            stage.happened(SignatureDrawn(ink, verdict, is_confirmed))

        screen.drawn.connect(drawn)
        screen.confirmed.connect(lambda strokes: finished(strokes, is_confirmed=False))
        screen.dot_meant.connect(lambda strokes: finished(strokes, is_confirmed=True))
        screen.typing_preferred.connect(lambda: stage.happened(TypingPreferred()))
        screen.went_back.connect(stage.go_back)

        def refresh() -> None:
            now = stage.flow.page
            question = now.question if isinstance(now, Draw) else None
            screen.set_props(props_of.draw(stage.flow.typed.ink, question))

        return Scene(screen, refresh)

    def _by_name(self) -> Scene:
        screen = ByNameScreen(self._stage.theme, ByNameProps(self._stage.flow.typed.signer_name))
        screen.edited.connect(self._named)
        screen.confirmed.connect(lambda: self._stage.happened(NameIsSignature()))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _check(self, paper: Paper, *, is_drawn: bool) -> Scene:
        stage = self._stage
        screen = CheckScreen(stage.theme, props_of.check(stage.flow, paper, is_drawn=is_drawn, trouble=None))
        screen.signed.connect(lambda: self._save(paper, is_drawn=is_drawn))
        screen.went_back.connect(stage.go_back)

        def refresh() -> None:
            screen.set_props(props_of.check(stage.flow, paper, is_drawn=is_drawn, trouble=stage.trouble))

        return Scene(screen, refresh)

    def _save(self, paper: Paper, *, is_drawn: bool) -> None:
        flow, stage = self._stage.flow, self._stage
        if flow.decision is None or not isinstance(flow.person, Client):
            return
        signed = Signed(
            offer=paper.offer,
            form=paper.form,
            decision=flow.decision,
            typed_name=flow.typed.signer_name,
            ink=flow.typed.ink if is_drawn else None,
            home=flow.person.home,
            signed_at=stage.place.now(),
            answers=given_answers(flow),
            field_inks=drawn_answers(flow),
        )
        client = stage.client
        stage.work(
            lambda: self._papers.save(signed, client),
            lambda envelope_id: stage.happened(PaperSaved(envelope_id)),
        )

    def _kept(self, envelope_id: str) -> Scene:
        stage = self._stage
        screen = KeptScreen(stage.theme, props_of.kept(stage.flow, envelope_id, stage.view))
        screen.home_asked.connect(lambda: stage.happened(HomeAsked()))
        return Scene(screen, lambda: screen.set_props(props_of.kept(stage.flow, envelope_id, stage.view)))


def paper_of(offer: OfferedForm, text: FormText) -> Paper | None:
    """The paper for an offer in one language; None where its text is not the one that its hash names."""
    try:
        form = FormTemplate(
            template_id=text.template_id,
            version=text.version,
            language=text.language,
            title=text.title,
            kind=FormKind(text.kind),
            body=text.text,
            changes=text.changes,
            fields=tuple(text.fields),
        )
    except FormError:
        return None
    return Paper(offer, form, pages(form)) if form.text_sha256 == text.text_sha256 else None
