"""Codes and printed zones before the camera: what is read, how fast, and what zxing-cpp alone makes of the same."""

import datetime as dt
import json
import re
import time
from collections.abc import Callable, Iterator
from typing import Final

import cv2
import zxingcpp

from kiosk.programs import ROOT
from services.capture.codes import read_code
from services.capture.zone import ZoneReader
from services.identity import aamva, mrz
from tests.bench.cards import KINDS, Image, burst, document, roomy, tilted, turned
from tests.bench.measure import Figure, Mark, Peer, figure
from tests.bench.plan import Plan
from tests.services.identity.cards import barcode

_SHARED: Final = ROOT.parent / "shared" / "data" / "capture"
_TODAY: Final = dt.date(2026, 11, 2)
_TURNS: Final = (2, 4, 7, 10, 12, -9)
_PDF417: Final = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.PDF417])
Change = Callable[[Image], Image]


def figures(plan: Plan) -> Iterator[Figure]:
    """Barcodes, their text, printed zones."""
    cv2.setNumThreads(1)
    if _SHARED.is_dir():
        yield from _published()
    yield from _bursts(plan.cards)
    yield _texts()
    yield from _zones(plan.cards)


def _published() -> Iterator[Figure]:
    changes: dict[str, tuple[Change, ...]] = {
        "as they are": (lambda image: image,),
        "turned by 2–12°": tuple(lambda image, by=by: turned(roomy(image), by) for by in _TURNS),
        "tilted by 15–30°": tuple(
            lambda image, by=by, to=to: tilted(roomy(image), by, is_sideways=to)
            for by in (15, 30)
            for to in (False, True)
        ),
    }
    samples = [
        (cv2.imread(str(path)), path.with_suffix(".txt").read_bytes().decode("utf-8", "replace"))
        for path in sorted((_SHARED / "pdf417").glob("*/*.png"))
        if path.with_suffix(".txt").exists()
    ]
    for name, ways in changes.items():
        ours, alone, wrong = [], [], 0
        for image, text in samples:
            for way in ways:
                seen = way(image)
                read = read_code([seen])
                ours.append(read is not None and read.untrusted_text == text)
                wrong += read is not None and read.untrusted_text != text
                alone.append(_alone(seen) == text)
        peer = 100 * sum(alone) / len(alone)
        yield figure(
            f"published barcodes, {name}",
            [100 * sum(ours) / len(ours)],
            unit="%",
            mark=Mark(at_least=peer if len(ways) == 1 else 95),
            peer=Peer("zxing-cpp", (peer,)),
            better="more",
            note=f"{len(ours)} pictures, {wrong} with other text than the list says",
        )


def _alone(image: Image) -> str | None:
    read = zxingcpp.read_barcodes(image, formats=_PDF417, text_mode=zxingcpp.TextMode.Plain)
    return read[0].text if read else None


def _bursts(each: int) -> Iterator[Figure]:
    ours, alone, spent = [], [], []
    for seed in range(each):
        text, frames = burst(seed, module_px=1.0)
        begun = time.perf_counter()
        read = read_code(frames)
        spent.append((time.perf_counter() - begun) * 1000)
        ours.append(read is not None and read.untrusted_text == text)
        alone.append(any(_alone(frame) == text for frame in frames))
    yield figure(
        "licences at 1.0 px a module, eight frames",
        [100 * sum(ours) / each],
        unit="%",
        mark=Mark(at_least=95),
        peer=Peer("zxing-cpp", (100 * sum(alone) / each,)),
        better="more",
        note=f"{each} bursts, turned by up to 10°",
    )
    yield figure("  time for it", spent, mark=Mark(400))


def _texts() -> Figure:
    right = []
    for version in range(1, 11):
        for country in ("USA", "CAN"):
            text = barcode(version, country=country)
            for seen in (text, re.sub(r"[\n\r\x1e]", "", text), text.replace("DL00", "DL99")):
                facts = aamva.facts_of(seen)
                right.append(
                    (
                        facts.family_name,
                        facts.given_name,
                        facts.middle_name,
                        facts.suffix,
                        facts.date_of_birth,
                        facts.city,
                    )
                    == ("MCDACE", "ANA", "MARIA", "JR", dt.date(1986, 6, 7), "DAYTON")
                )
    published = _SHARED / "aamva" / "strings.json"
    for sample in json.loads(published.read_text()) if published.exists() else ():
        facts, want = aamva.facts_of(sample["raw"]), sample["want"]
        right.append(
            (facts.family_name, facts.given_name, str(facts.date_of_birth), str(facts.expires_on))
            == (want["family"], want["given"], want["dob"], want["expiry"])
        )
    share = 100 * sum(right) / len(right)
    return figure(
        "licence texts, all fields",
        [share],
        unit="%",
        mark=Mark(at_least=100),
        better="more",
        note=f"{len(right)} texts",
    )


def _zones(each: int) -> Iterator[Figure]:
    reader, right, wrong, spent = ZoneReader(), 0, 0, []
    for seed in range(each):
        lines, picture = document(KINDS[seed % 3], seed)
        begun = time.perf_counter()
        facts = reader.facts(picture, today=_TODAY)
        spent.append((time.perf_counter() - begun) * 1000)
        is_right = facts == mrz.facts_of(lines, today=_TODAY)
        right += is_right
        wrong += facts is not None and not is_right
    note = f"{each} frames of 1080p; turned by up to 12°, blurred; DejaVu Sans Mono"
    yield figure("printed zones read", [100 * right / each], unit="%", mark=Mark(at_least=98), better="more", note=note)
    yield figure("  wrong ones accepted", [wrong], unit="zones", mark=Mark(0))
    yield figure("  time for one", spent, mark=Mark(400))
