"""The words around a form's text in a signed document, for each language."""

from collections.abc import Mapping
from types import MappingProxyType

from services.documents.wording.chinese import CHINESE
from services.documents.wording.english import ENGLISH
from services.documents.wording.filipino import FILIPINO
from services.documents.wording.model import Wording
from services.documents.wording.spanish import SPANISH
from services.documents.wording.vietnamese import VIETNAMESE

__all__ = ["WORDINGS", "Wording"]

WORDINGS: Mapping[str, Wording] = MappingProxyType(
    {"en": ENGLISH, "es": SPANISH, "vi": VIETNAMESE, "zh": CHINESE, "fil": FILIPINO}
)
