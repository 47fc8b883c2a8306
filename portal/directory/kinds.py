"""The objects of HSDS 3.0 (docs.openreferral.org), as data: which file, which fields are numbers, what points to what.

An object is stored as it came, flat; what HSDS nests is put together again by these tables.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

SERVICE: Final = "service"
SERVICE_AT_LOCATION: Final = "service_at_location"
LOCATION: Final = "location"
ORGANIZATION: Final = "organization"
TAXONOMY: Final = "taxonomy"
TAXONOMY_TERM: Final = "taxonomy_term"
ATTRIBUTE: Final = "attribute"
METADATA: Final = "metadata"


@dataclass(frozen=True, slots=True)
class Many:
    """A nested list: the objects of `kind` whose `key` names the parent."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class One:
    """A nested object: the one of `kind` that `key` of the parent names."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of object. `required`: texts that the schema wants, be they empty. `points_to`: kinds by field.

    `needed`: fields without which an object means nothing.
    """

    name: str
    file: str
    numbers: frozenset[str] = frozenset()
    required: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    choices: Mapping[str, frozenset[str]] = field(default_factory=dict)
    points_to: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, Many] = field(default_factory=dict)
    ones: Mapping[str, One] = field(default_factory=dict)


_PLACES: Final = frozenset({"physical", "postal", "virtual"})
_DAYS: Final = frozenset({"MO", "TU", "WE", "TH", "FR", "SA", "SU"})
_STATES: Final = frozenset({"active", "inactive", "defunct", "temporarily closed"})
_NOTES: Final = {"attributes": Many(ATTRIBUTE, "link_id"), "metadata": Many(METADATA, "resource_id")}
_OF_SERVICE: Final = {"service_id": SERVICE}
_OF_LOCATION: Final = {"location_id": LOCATION}
_OF_ORGANIZATION: Final = {"organization_id": ORGANIZATION}
_OF_LINK: Final = {"service_at_location_id": SERVICE_AT_LOCATION}


def _under(key: str, names: Mapping[str, str]) -> dict[str, Many]:
    return {name: Many(kind, key) for name, kind in names.items()}


# In the order in which they point to each other.
_ALL: Final = (
    Kind(
        ORGANIZATION,
        "organizations.csv",
        numbers=frozenset({"year_incorporated"}),
        required=("name", "description"),
        points_to={"parent_organization_id": ORGANIZATION},
        lists={
            **_under(
                "organization_id",
                {
                    "funding": "funding",
                    "contacts": "contact",
                    "phones": "phone",
                    "locations": LOCATION,
                    "programs": "program",
                    "organization_identifiers": "organization_identifier",
                },
            ),
            **_NOTES,
        },
    ),
    Kind(TAXONOMY, "taxonomies.csv", required=("name", "description"), lists={"metadata": _NOTES["metadata"]}),
    Kind(
        TAXONOMY_TERM,
        "taxonomy_terms.csv",
        required=("name", "description"),
        points_to={"parent_id": TAXONOMY_TERM, "taxonomy_id": TAXONOMY},
        lists={"metadata": _NOTES["metadata"]},
        ones={"taxonomy_detail": One(TAXONOMY, "taxonomy_id")},
    ),
    Kind("program", "programs.csv", required=("name", "description"), points_to=_OF_ORGANIZATION, lists=_NOTES),
    Kind(
        LOCATION,
        "locations.csv",
        numbers=frozenset({"latitude", "longitude"}),
        required=("location_type",),
        choices={"location_type": _PLACES},
        points_to=_OF_ORGANIZATION,
        lists={
            **_under(
                "location_id",
                {
                    "languages": "language",
                    "addresses": "address",
                    "contacts": "contact",
                    "accessibility": "accessibility",
                    "phones": "phone",
                    "schedules": "schedule",
                },
            ),
            **_NOTES,
        },
    ),
    Kind(
        SERVICE,
        "services.csv",
        numbers=frozenset({"minimum_age", "maximum_age"}),
        required=("name", "status"),
        choices={"status": _STATES},
        points_to={"organization_id": ORGANIZATION, "program_id": "program"},
        lists={
            **_under(
                "service_id",
                {
                    "phones": "phone",
                    "schedules": "schedule",
                    "service_areas": "service_area",
                    "service_at_locations": SERVICE_AT_LOCATION,
                    "languages": "language",
                    "funding": "funding",
                    "cost_options": "cost_option",
                    "required_documents": "required_document",
                    "contacts": "contact",
                },
            ),
            **_NOTES,
        },
        ones={"organization": One(ORGANIZATION, "organization_id"), "program": One("program", "program_id")},
    ),
    Kind(
        SERVICE_AT_LOCATION,
        "service_at_location.csv",
        needed=("service_id",),
        points_to={**_OF_SERVICE, **_OF_LOCATION},
        lists={
            **_under("service_at_location_id", {"contacts": "contact", "phones": "phone", "schedules": "schedule"}),
            **_NOTES,
        },
        ones={"location": One(LOCATION, "location_id")},
    ),
    Kind(
        "organization_identifier",
        "organization_identifiers.csv",
        required=("identifier_type", "identifier"),
        points_to=_OF_ORGANIZATION,
        lists=_NOTES,
    ),
    Kind(
        "contact",
        "contacts.csv",
        points_to={**_OF_ORGANIZATION, **_OF_SERVICE, **_OF_LINK, **_OF_LOCATION},
        lists={"phones": Many("phone", "contact_id"), **_NOTES},
    ),
    Kind(
        "phone",
        "phones.csv",
        numbers=frozenset({"extension"}),
        required=("number",),
        points_to={**_OF_LOCATION, **_OF_SERVICE, **_OF_ORGANIZATION, "contact_id": "contact", **_OF_LINK},
        lists={"languages": Many("language", "phone_id"), **_NOTES},
    ),
    Kind(
        "schedule",
        "schedules.csv",
        numbers=frozenset({"timezone", "count", "interval"}),
        choices={"wkst": _DAYS, "freq": frozenset({"WEEKLY", "MONTHLY"})},
        points_to={**_OF_SERVICE, **_OF_LOCATION, **_OF_LINK},
        lists=_NOTES,
    ),
    Kind(
        "address",
        "addresses.csv",
        required=("address_1", "city", "state_province", "postal_code", "country", "address_type"),
        choices={"address_type": _PLACES},
        points_to=_OF_LOCATION,
        lists=_NOTES,
    ),
    Kind("accessibility", "accessibility.csv", points_to=_OF_LOCATION, lists=_NOTES),
    Kind(
        "language",
        "languages.csv",
        points_to={**_OF_SERVICE, **_OF_LOCATION, "phone_id": "phone"},
        lists=_NOTES,
    ),
    Kind("service_area", "service_areas.csv", points_to=_OF_SERVICE, lists=_NOTES),
    Kind("funding", "funding.csv", points_to={**_OF_ORGANIZATION, **_OF_SERVICE}, lists=_NOTES),
    Kind("cost_option", "cost_options.csv", numbers=frozenset({"amount"}), points_to=_OF_SERVICE, lists=_NOTES),
    Kind("required_document", "required_documents.csv", points_to=_OF_SERVICE, lists=_NOTES),
    Kind(
        ATTRIBUTE,
        "attributes.csv",
        points_to={"taxonomy_term_id": TAXONOMY_TERM},
        lists={"metadata": _NOTES["metadata"]},
        ones={"taxonomy_term": One(TAXONOMY_TERM, "taxonomy_term_id")},
    ),
    Kind(
        METADATA,
        "metadata.csv",
        required=(
            "last_action_date",
            "last_action_type",
            "field_name",
            "previous_value",
            "replacement_value",
            "updated_by",
        ),
    ),
)

KINDS: Final[Mapping[str, Kind]] = {kind.name: kind for kind in _ALL}

# The kind of what an attribute or a piece of metadata stands on is said in a field of its own.
OPEN_LINKS: Final = {ATTRIBUTE: ("link_id", "link_entity"), METADATA: ("resource_id", "resource_type")}
