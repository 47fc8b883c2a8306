from pathlib import Path

import pytest

from services.documents.forms import FormTemplate, parse_form
from tests.services.documents.certificates import Authority, Kiosk, make_authority

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def fonts_dir() -> Path:
    return ROOT / "resources" / "fonts"


@pytest.fixture(scope="session")
def sample_forms() -> dict[str, FormTemplate]:
    folder = ROOT / "resources" / "forms"
    return {
        language: parse_form((folder / f"sample-roi.{language}.md").read_text("utf-8"))
        for language in ("en", "es", "vi", "zh", "fil")
    }


@pytest.fixture(scope="session")
def authority() -> Authority:
    return make_authority()


@pytest.fixture(scope="session")
def kiosk(authority: Authority) -> Kiosk:
    return authority.kiosk()
