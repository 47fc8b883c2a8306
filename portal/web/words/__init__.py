"""The words of the pages in each language."""

from typing import Final

from portal.web.words.chinese import CHINESE
from portal.web.words.english import ENGLISH
from portal.web.words.filipino import FILIPINO
from portal.web.words.model import Words
from portal.web.words.spanish import SPANISH
from portal.web.words.vietnamese import VIETNAMESE

__all__ = ["WORDS", "Words"]

WORDS: Final = {words.code: words for words in (ENGLISH, SPANISH, VIETNAMESE, CHINESE, FILIPINO)}
