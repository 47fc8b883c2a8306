"""A small assessment for tests, in the portal of each agency."""

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.importers.assessments import AssessmentFile
from portal.models import Agency, Assessment
from tests.portal.kit import Kit

CONTENT: Final = AssessmentFile.model_validate(
    {
        "key": "questions",
        "words": {
            "en": {"title": "Demo questions", "about": "Staff ask these."},
            "es": {"title": "Preguntas de muestra", "about": "El personal las hace."},
        },
        "ranges": [
            {
                "key": key,
                "words": {
                    "en": {"title": f"{word} help", "means": ["You told us a lot."], "does_not_mean": ["No promise."]},
                    "es": {"title": f"{palabra} ayuda", "means": ["Contó."], "does_not_mean": ["No es promesa."]},
                },
            }
            for key, word, palabra in (("some", "Some", "Algo de"), ("more", "More", "Mucha"))
        ],
    }
)


def add_assessments(kit: Kit, db: Session, *, may_be_shared: bool = True) -> None:
    """`assessment-N` for each agency-N."""
    for agency in db.scalars(select(Agency)):
        db.add(
            Assessment(
                id=agency.id.replace("agency", "assessment"),
                agency_id=agency.id,
                key=CONTENT.key,
                content=CONTENT.model_dump_json(),
                content_sha256="0" * 64,
                may_be_shared=may_be_shared,
                imported_at=kit.clock(),
            )
        )
    db.flush()
