"""The signed document as PDF/A-2a and PDF/UA-1, made in memory."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import typst
from babel.dates import format_date

from services.documents.answers import shown_answer
from services.documents.blocks import Block, Heading, ListBlock, Paragraph, Span
from services.documents.errors import RenderError
from services.documents.evidence import evidence_of, write_evidence
from services.documents.facts import Decision, SigningFacts
from services.documents.forms import FormKind, FormTemplate
from services.documents.wording import WORDINGS, Wording
from services.ink import Ink, fit, svg_path
from services.portal.contract.fields import SignedWay

__all__ = ["RenderError", "render_signed"]

_TEMPLATE = Path(__file__).with_name("signed.typ")
_INK_BOX = (420.0, 120.0)
_INK_MARGIN = 6.0
_IN_FOOTER = 40
"""Letters of a title that fit into one line of the footer, however wide they are; its whole stands on the page."""

_NO_INKS: Mapping[str, Ink] = MappingProxyType({})

Json = dict[str, Any]


def render_signed(
    form: FormTemplate,
    facts: SigningFacts,
    ink: Ink | None,
    *,
    fonts_dir: Path,
    field_inks: Mapping[str, Ink] = _NO_INKS,
) -> bytes:
    """Return the signed document, not sealed yet; the same arguments give the same bytes.

    `ink` is None where the typed name stands for the signature; `field_inks` are the drawn answers, by field.
    `fonts_dir` holds Noto Sans and Noto Sans SC; no other font is used.
    Raises RenderError where there is no wording for the form's language, an agreed ROI has no term, a character is in
    no font, or typst warns.
    """
    wording = WORDINGS.get(form.language)
    if wording is None:
        raise RenderError(f"no wording for signed documents in {form.language}")
    if form.kind is FormKind.ROI and facts.decision is Decision.AGREED and facts.valid_until is None:
        raise RenderError("an agreed release of information needs a term")
    described = _document(form, facts, ink, wording=wording) | {"answers": _answers(form, facts, field_inks)}
    document = json.dumps(described, ensure_ascii=False)
    try:
        # A compiler is made for each document, so that none of a person's data stays in it.
        compiler = typst.Compiler(_TEMPLATE.read_bytes(), root=_TEMPLATE.parent, font_paths=_fonts(fonts_dir))
        pdf, warnings = compiler.compile_with_warnings(
            format="pdf",
            sys_inputs={"document": document},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=int(facts.signed_at.timestamp()),
        )
    except typst.TypstError as error:
        # Only the template's own diagnostics: its hints could quote the document.
        raise RenderError("typst refused the document; is a character outside the fonts?") from error
    if warnings or not isinstance(pdf, bytes):
        raise RenderError(f"typst warned {len(warnings)} times; are the fonts there?")
    return pdf


@lru_cache(maxsize=2)
def _fonts(fonts_dir: Path) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts_dir])


def _document(form: FormTemplate, facts: SigningFacts, ink: Ink | None, *, wording: Wording) -> Json:
    return {
        "title": form.title,
        "language": form.language,
        "author": wording.author,
        "evidence": write_evidence(evidence_of(form, facts)),
        "footer": wording.footer.format(title=_in_one_line(form.title), version=form.version),
        "page_of": wording.page_of,
        "notice": form.notice,
        "blocks": _blocks(form),
        "decision": _decision(facts, ink, wording=wording, language=form.language),
        "record": _record(form, facts, ink, wording=wording),
    }


def _answers(form: FormTemplate, facts: SigningFacts, inks: Mapping[str, Ink]) -> Json:
    wording = WORDINGS[form.language]
    given = {answer.field: answer.value for answer in facts.answers}
    rows = [
        {
            "label": field.label,
            "value": shown_answer(field, given.get(field.id, ""), language=form.language),
            "ink": _ink_svg(inks[field.id]) if given.get(field.id) == SignedWay.DRAWN else "",
        }
        for field in form.fields
        if facts.decision is Decision.AGREED
    ]
    return {"heading": wording.answers_heading, "ink_alt": wording.ink_alt, "rows": rows}


def _in_one_line(title: str) -> str:
    return title if len(title) <= _IN_FOOTER else f"{title[:_IN_FOOTER].rstrip()}…"


def _decision(facts: SigningFacts, ink: Ink | None, *, wording: Wording, language: str) -> Json:
    rows = [(wording.name, facts.typed_name), (wording.signed_at, _moment(facts, wording, language))]
    if facts.valid_until is not None:
        rows.append((wording.valid_until, _until(facts, wording, language)))
    return {
        "heading": wording.decision_heading,
        "sentence": wording.decisions[facts.decision],
        "ink": "" if ink is None else _ink_svg(ink),
        "ink_alt": wording.ink_alt,
        "rows": rows,
    }


def _record(form: FormTemplate, facts: SigningFacts, ink: Ink | None, *, wording: Wording) -> Json:
    return {
        "heading": wording.record_heading,
        "lead": wording.record_lead,
        "sections": [
            {"heading": wording.person_heading, "rows": _person_rows(facts, ink, wording, form.language)},
            {"heading": wording.text_heading, "rows": _text_rows(form, wording)},
            {"heading": wording.place_heading, "rows": _place_rows(facts, wording, form.language)},
        ],
        "seal_note": wording.seal_note,
    }


def _person_rows(facts: SigningFacts, ink: Ink | None, wording: Wording, language: str) -> list[tuple[str, str]]:
    check = facts.verification
    compared = [wording.full_name, *(wording.identifiers[each] for each in check.identifiers)]
    on = _day(check.verified_on, wording, language)
    return [
        (wording.name, facts.typed_name),
        (wording.signature, wording.typed if ink is None else wording.drawn),
        (wording.client_id, facts.client_id),
        (wording.authentication, wording.authentications[facts.authentication]),
        (wording.verification, wording.verified_by.format(staff=check.staff_name, agency=check.agency, date=on)),
        (wording.compared, ", ".join(compared)),
    ]


def _text_rows(form: FormTemplate, wording: Wording) -> list[tuple[str, str]]:
    digest = form.text_sha256
    rows = [
        (wording.form, form.title),
        (wording.purpose, form.purpose),
        (wording.form_id, form.template_id),
        (wording.version, form.version),
        (wording.language, f"{wording.language_name} ({form.language})"),
        (wording.text_sha256, " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))),
    ]
    return [row for row in rows if row[1]]


def _place_rows(facts: SigningFacts, wording: Wording, language: str) -> list[tuple[str, str]]:
    if facts.clock_offset_s is None:
        clock = wording.clock_unknown
    else:
        clock = wording.clock_offset.format(offset=f"{facts.clock_offset_s:+.3f}", age=facts.clock_offset_age_s)
    return [
        (wording.site, facts.site),
        (wording.kiosk, f"{facts.kiosk} ({facts.device_id})"),
        (wording.kiosk_clock, f"{_moment(facts, wording, language)}\n{clock}"),
        (wording.valid_until, _until(facts, wording, language)),
    ]


def _moment(facts: SigningFacts, wording: Wording, language: str) -> str:
    return f"{_day(facts.signed_at, wording, language)}, {facts.signed_at:%H:%M:%S} UTC"


def _until(facts: SigningFacts, wording: Wording, language: str) -> str:
    if facts.valid_until is not None:
        return _day(facts.valid_until, wording, language)
    return wording.no_end if facts.decision is Decision.AGREED else wording.no_term


def _day(day: date, wording: Wording, language: str) -> str:
    return format_date(day, format=wording.date_pattern, locale=language)


def _ink_svg(ink: Ink) -> str:
    width, height = _INK_BOX
    path = svg_path(fit(ink, width=width, height=height, margin=_INK_MARGIN))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}"><path d="{path}" fill="none" stroke="#14272E" stroke-width="2.6" '
        'stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )


def _blocks(form: FormTemplate) -> list[Json]:
    """Return the form's blocks, titled, with heading levels that skip none, as PDF/UA-1 (7.4.2) asks."""
    blocks = form.blocks
    if not isinstance(blocks[0], Heading):
        blocks = (Heading(1, (Span(form.title),)), *blocks)
    made, level = list[Json](), 0
    for block in blocks:
        if isinstance(block, Heading):
            level = 1 if level == 0 else max(2, min(block.level, level + 1))
            made.append({"kind": "heading", "level": level, "spans": _spans(block.spans)})
        else:
            made.append(_block(block))
    return made


def _block(block: Block) -> Json:
    match block:
        case ListBlock():
            items = [[_block(inner) for inner in item.blocks] for item in block.items]
            return {"kind": "numbers" if block.ordered else "bullets", "start": block.start, "items": items}
        case Heading(spans=spans) | Paragraph(spans=spans):
            return {"kind": "paragraph", "spans": _spans(spans)}


def _spans(spans: Sequence[Span]) -> list[Json]:
    return [{"text": span.text, "bold": span.bold, "italic": span.italic} for span in spans]
