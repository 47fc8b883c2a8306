"""The published JSON schemas of HSDS 3.0, from the shared test input."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012


class Schemas:
    """Validates objects against the schemas in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._schemas = {path.name: json.loads(path.read_text()) for path in folder.glob("*.json")}
        resources = [(name, Resource(schema, DRAFT202012)) for name, schema in self._schemas.items()]
        self._registry: Registry[Any] = Registry().with_resources(resources)

    def faults(self, name: str, value: object) -> list[str]:
        """What is wrong with `value` as an object of schema `name`."""
        validator = Draft202012Validator(
            {"$ref": f"{name}.json"}, registry=self._registry, format_checker=Draft202012Validator.FORMAT_CHECKER
        )
        return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in validator.iter_errors(value)]
