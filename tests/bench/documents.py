"""A signed paper: rendered, sealed, checked."""

from collections.abc import Iterator
from pathlib import Path

from services.documents.forms import parse_form
from services.documents.render import render_signed
from services.documents.seal import ExpectedSignature, check_signed_document
from tests.bench.measure import Figure, Mark, figure, milliseconds
from tests.bench.plan import Plan
from tests.services.documents.certificates import make_authority
from tests.services.documents.samples import FACTS, INK, SIGNED_AT, seal

_RESOURCES = Path(__file__).parents[2] / "resources"


def figures(plan: Plan) -> Iterator[Figure]:
    """The sample ROI: the two steps between *Sign now* and *Saved*, and the portal's check."""
    form = parse_form((_RESOURCES / "forms" / "sample-roi.en.md").read_text("utf-8"))
    kiosk = make_authority().kiosk()
    expected = ExpectedSignature(form, FACTS.decision, FACTS.client_id, FACTS.device_id)
    made: dict[str, bytes] = {}

    def render() -> None:
        made["pdf"] = render_signed(form, FACTS, INK, fonts_dir=_RESOURCES / "fonts")

    def seal_it() -> None:
        made["sealed"] = seal(made["pdf"], kiosk)

    def check() -> None:
        check_signed_document(
            made["sealed"],
            expected=expected,
            trust_roots_pem=kiosk.root_pem,
            signer_certificate_pem=kiosk.certificate_pem,
            at=SIGNED_AT,
        )

    steps = {
        "ROI rendered (PDF/A-2a, PDF/UA-1)": render,
        "sealed (PAdES B-B)": seal_it,
        "checked as the portal does": check,
    }
    rounds = [[milliseconds(step) for step in steps.values()] for _ in range(plan.papers + 1)][1:]
    yield figure("ROI rendered, sealed, checked", [sum(one) for one in rounds], mark=Mark(300))
    for name, values in zip(steps, zip(*rounds, strict=True), strict=True):
        yield figure(f"  {name}", values)
