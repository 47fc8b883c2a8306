"""Invented services in any number: names of three words, texts of common words, places around one point."""

import random
from collections.abc import Iterator

from services.directory.records import Phone, Place, Schedule, Service

LATITUDE, LONGITUDE = 37.49, -122.23
_STARTS = [
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "qu",
    "r",
    "s",
    "sh",
    "st",
    "t",
    "tr",
    "v",
    "w",
    "z",
]
_MIDDLES = ["a", "ai", "e", "ea", "i", "o", "oo", "ou", "u", "y"]
_ENDS = ["ck", "d", "l", "lt", "m", "n", "nd", "ng", "nt", "r", "rd", "rn", "s", "st", "t", "th", "x"]
_KINDS = [
    "Shelter",
    "Pantry",
    "Clinic",
    "Kitchen",
    "Center",
    "Program",
    "Counseling",
    "Legal-Aid",
    "Showers",
    "Housing",
    "Jobs",
    "Transport",
    "Daycare",
]
_COMMON = [
    "offers",
    "help",
    "to",
    "people",
    "who",
    "need",
    "food",
    "housing",
    "health",
    "care",
    "and",
    "a",
    "safe",
    "place",
    "residents",
    "families",
    "adults",
    "veterans",
    "call",
    "first",
    "walk",
    "in",
    "bring",
    "identification",
    "free",
    "low",
    "cost",
    "open",
    "weekdays",
    "county",
    "city",
    "street",
    "program",
    "support",
    "group",
    "service",
]
_TERMS = ["Food Pantry", "Emergency Shelter", "Primary Care", "Help Find Work", "Clothing", "Counseling", "Bus Passes"]


def word(source: random.Random, syllables: int) -> str:
    """A word that nobody has written before."""
    parts = (source.choice(_STARTS) + source.choice(_MIDDLES) for _ in range(syllables))
    return "".join(parts) + source.choice(_ENDS)


def services(count: int, *, seed: int = 7) -> Iterator[Service]:
    """`count` services, the same for the same seed."""
    source = random.Random(seed)
    vocabulary = [word(source, 2 + number % 2) for number in range(max(500, count // 5))]
    for number in range(count):
        first, second = source.sample(vocabulary, 2)
        name = f"{first.title()} {second.title()} {source.choice(_KINDS)}"
        yield Service(
            id=f"service-{number}",
            name=name,
            organization=f"{source.choice(vocabulary).title()} Foundation",
            what=" ".join(source.choices(_COMMON, k=40)),
            eligibility=" ".join(source.choices(_COMMON, k=10)),
            terms=source.sample(_TERMS, 2),
            languages=source.sample(["English", "Spanish", "Vietnamese", "Tagalog"], 2),
            phones=[Phone(number=f"555-{number % 10_000:04}")],
            places=[_place(source, number)],
        )


def _place(source: random.Random, number: int) -> Place:
    return Place(
        id=f"place-{number}",
        name="Hall",
        address=[f"{number} {word(source, 1).title()} Street", "Demo City, CA 94000"],
        latitude=LATITUDE + source.uniform(-0.4, 0.4),
        longitude=LONGITUDE + source.uniform(-0.4, 0.4),
        schedules=[Schedule(freq="WEEKLY", byday="MO,TU,WE,TH,FR", opens_at="09:00", closes_at="17:00")],
    )


def misspelt(text: str, letters: int, source: random.Random) -> str:
    """The text with so many of its letters replaced, left out, doubled or swapped, each in another place."""
    places = [place for place, letter in enumerate(text) if letter.isalpha()]
    for place in sorted(source.sample(places[1:], letters), reverse=True):
        other = source.choice("abcdefghijklmnopqrstuvwxyz")
        text = text[:place] + source.choice(("", other, text[place] * 2)) + text[place + 1 :]
    return text
