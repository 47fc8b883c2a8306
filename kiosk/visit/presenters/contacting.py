"""The pages on which a client says how they can be reached."""

from dataclasses import replace
from typing import assert_never

from kiosk.visit.flow.events.contact import (
    ContactAsked,
    ContactChangeAsked,
    ContactKindChosen,
    ContactOpened,
    ContactRemovalAsked,
    ContactTyped,
    SafetyTold,
    UseChosen,
)
from kiosk.visit.flow.events.keeping import SubmissionSaved
from kiosk.visit.flow.steps.contact import (
    CheckContact,
    ChooseContactKind,
    ChooseUse,
    ContactStep,
    MyContact,
    TellSafety,
    TypeContact,
)
from kiosk.visit.flow.values import ContactDraft, SubmissionKind
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.contacts import change_contact, contact_tab
from services.portal.contract.contact import (
    ChangeState,
    ContactChange,
    ContactEntry,
    ContactKind,
    ContactTab,
)
from services.rules.contact import normalised_phone, phone_words
from services.rules.email import normalised_email
from ui.contact.check import CheckProps, CheckScreen
from ui.contact.kind import KindProps, KindScreen
from ui.contact.safety import SafetyProps, SafetyScreen
from ui.contact.tab import Line, Standing, TabProps, TabScreen
from ui.contact.use import UseProps, UseScreen
from ui.contact.value import ValueProps, ValueScreen
from ui.contact.words import uses_of


class Contacting:
    """What stands in the record comes from the portal; what is changed now is a draft until it is saved."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def open(self) -> None:
        """From home: ask the portal what stands in the record."""
        client = self._stage.client
        self._stage.work(lambda: contact_tab(client), lambda tab: self._stage.happened(ContactOpened(tab)))

    def scene(self, step: ContactStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case MyContact(tab):
                scene = self._tab(tab)
            case ChooseContactKind():
                scene = self._kind()
            case TypeContact():
                scene = self._value()
            case ChooseUse():
                scene = self._use()
            case TellSafety():
                scene = self._safety()
            case CheckContact():
                scene = self._check()
            case _:
                assert_never(step)
        return scene

    @property
    def _draft(self) -> ContactDraft:
        return self._stage.flow.typed.contact

    @property
    def _kind_now(self) -> ContactKind:
        return self._draft.kind or ContactKind.PHONE

    def _tab(self, tab: ContactTab) -> Scene:
        stage = self._stage
        by_id = {entry.id: entry for entry in tab.entries}
        lines = tuple(_line(entry, by_id.get(entry.replaces or "")) for entry in tab.entries)

        def props() -> TabProps:
            return TabProps(lines, self._is_one_on_its_way(), stage.trouble)

        screen = TabScreen(stage.theme, props())
        screen.add_asked.connect(lambda: stage.begin_to_write(ContactAsked()))
        screen.change_asked.connect(lambda key: stage.begin_to_write(ContactChangeAsked(by_id[key])))
        screen.removal_asked.connect(lambda key: stage.begin_to_write(ContactRemovalAsked(by_id[key])))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _is_one_on_its_way(self) -> bool:
        return any(
            one.kind is SubmissionKind.CONTACT and one.received_at is None for one in self._stage.flow.submissions
        )

    def _kind(self) -> Scene:
        stage = self._stage
        screen = KindScreen(stage.theme, KindProps(self._draft.kind))
        screen.chosen.connect(lambda kind: stage.happened(ContactKindChosen(kind)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _value(self) -> Scene:
        stage = self._stage

        def props() -> ValueProps:
            draft, step = self._draft, stage.flow.page
            is_invalid = isinstance(step, TypeContact) and step.is_invalid
            before = _shown(self._kind_now, draft.before)
            return ValueProps(self._kind_now, draft.value, draft.detail, before, is_invalid)

        screen = ValueScreen(stage.theme, props())
        screen.edited.connect(lambda value, detail: self._write(replace(self._draft, value=value, detail=detail)))
        screen.confirmed.connect(self._typed)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _typed(self) -> None:
        kind, value = self._kind_now, self._draft.value
        self._stage.happened(ContactTyped(_is_usable(kind, value), has_uses=bool(uses_of(kind))))

    def _use(self) -> Scene:
        stage = self._stage
        screen = UseScreen(stage.theme, UseProps(self._kind_now, self._draft.use))
        screen.chosen.connect(lambda use: stage.happened(UseChosen(use)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _safety(self) -> Scene:
        stage, draft = self._stage, self._draft
        screen = SafetyScreen(
            stage.theme, SafetyProps(draft.may_leave_message, draft.may_name_agency, draft.is_preferred)
        )
        screen.ticked.connect(self._ticked)
        screen.confirmed.connect(lambda: stage.happened(SafetyTold()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _ticked(self, safety: SafetyProps) -> None:
        self._write(
            replace(
                self._draft,
                may_leave_message=safety.may_leave_message,
                may_name_agency=safety.may_name_agency,
                is_preferred=safety.is_preferred,
            )
        )

    def _check(self) -> Scene:
        stage, draft = self._stage, self._draft
        kind = self._kind_now

        def props() -> CheckProps:
            return CheckProps(
                kind=kind,
                use=draft.use,
                value=_shown(kind, draft.value),
                detail=draft.detail,
                before=_shown(kind, draft.before),
                may_leave_message=draft.may_leave_message,
                may_name_agency=draft.may_name_agency,
                is_preferred=draft.is_preferred,
                is_removal=draft.is_removal,
                signs_in=draft.signs_in and kind is ContactKind.EMAIL,
                trouble=stage.trouble,
            )

        screen = CheckScreen(stage.theme, props())
        screen.confirmed.connect(self._save)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _save(self) -> None:
        client, draft = self._stage.client, self._draft
        change = ContactChange(
            kind=self._kind_now,
            use=draft.use,
            value="" if draft.is_removal else draft.value,
            detail=draft.detail,
            may_leave_message=draft.may_leave_message,
            may_name_agency=draft.may_name_agency,
            is_preferred=draft.is_preferred,
            replaces=draft.replaces,
            is_removal=draft.is_removal,
            seen_version=draft.seen_version,
        )
        self._stage.work(
            lambda: change_contact(client, change),
            lambda saved: self._stage.happened(SubmissionSaved(saved.id, SubmissionKind.CONTACT)),
        )

    def _write(self, draft: ContactDraft) -> None:
        self._stage.wrote(replace(self._stage.flow.typed, contact=draft))


def _is_usable(kind: ContactKind, value: str) -> bool:
    match kind:
        case ContactKind.PHONE | ContactKind.TRUSTED_PERSON:
            return normalised_phone(value) is not None
        case ContactKind.EMAIL:
            return normalised_email(value) is not None
        case ContactKind.ADDRESS:
            return bool(value.strip())


def _shown(kind: ContactKind, value: str) -> str:
    is_number = kind in (ContactKind.PHONE, ContactKind.TRUSTED_PERSON)
    return phone_words(normalised_phone(value) or value) if is_number else value


def _line(entry: ContactEntry, replaced: ContactEntry | None) -> Line:
    before = _shown(replaced.kind, replaced.value) if replaced else ""
    return Line(
        entry.id,
        entry.kind,
        entry.use,
        _shown(entry.kind, entry.value),
        entry.detail,
        _standing(entry),
        before,
        entry.is_preferred,
        entry.reviewed,
    )


def _standing(entry: ContactEntry) -> Standing:
    if entry.state is None:
        return Standing.IN_RECORD
    if entry.state is ChangeState.REJECTED:
        return Standing.NOT_TAKEN
    return Standing.REMOVAL_WAITS if entry.is_removal else Standing.WAITS
