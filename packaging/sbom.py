"""The list of everything in a bundle that somebody else made (CycloneDX 1.6, JSON), checked against its schema."""

import datetime as dt
import hashlib
import platform
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from licences import SystemPackage
from packageurl import PackageURL

FILE: Final = "sbom.cdx.json"
_PRODUCT: Final = "customer-portal-kiosk"
_LONGEST_EXPRESSION: Final = 100  # some put the whole text of the licence there
_FONT_FILES: Final = (".ttf", ".otf")


class SbomInvalid(Exception):
    """The list does not fit its schema. The text says where."""


def write_sbom(
    bundle: Path,
    distributions: Iterable[metadata.Distribution],
    packages: Iterable[SystemPackage],
    *,
    now: dt.datetime,
) -> None:
    """Writes the list into the bundle. Raises SbomInvalid."""
    text = sbom_text(distributions, packages, sorted(bundle.rglob("*")), now=now)
    check_sbom(text)
    (bundle / FILE).write_text(text + "\n", encoding="utf-8")


def sbom_text(
    distributions: Iterable[metadata.Distribution],
    packages: Iterable[SystemPackage],
    files: Iterable[Path],
    *,
    now: dt.datetime,
) -> str:
    """The list as JSON. Its serial number follows from what is in it."""
    bom = Bom()
    bom.metadata.component = _of_distribution(metadata.distribution(_PRODUCT), ComponentType.APPLICATION)
    for distribution in distributions:
        bom.components.add(_of_distribution(distribution, ComponentType.LIBRARY))
    bom.components.add(_python())
    for package in packages:
        bom.components.add(_of_package(package))
    for file in files:
        if file.suffix in _FONT_FILES:
            bom.components.add(_of_font(file))
    bom.register_dependency(bom.metadata.component, bom.components)
    bom.metadata.timestamp = now
    bom.serial_number = uuid5(NAMESPACE_URL, "\n".join(sorted(str(one.bom_ref) for one in bom.components)))
    return JsonV1Dot6(bom).output_as_string(indent=1)


def check_sbom(text: str) -> None:
    """Raises SbomInvalid."""
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if error is not None:
        raise SbomInvalid(str(error))


def _of_distribution(distribution: metadata.Distribution, kind: ComponentType) -> Component:
    name, version = distribution.name, distribution.version
    url = PackageURL("pypi", name=name.lower().replace("_", "-"), version=version)
    return Component(
        name=name, version=version, type=kind, purl=url, bom_ref=str(url), licenses=_licences(distribution)
    )


def _licences(distribution: metadata.Distribution) -> list[License]:
    """As the distribution says it: an SPDX expression, else its words."""
    facts = distribution.metadata
    factory = LicenseFactory()
    expression = facts.get("License-Expression") or facts.get("License") or ""
    if 0 < len(expression) < _LONGEST_EXPRESSION:
        return [factory.make_from_string(expression)]
    classified = [one.rpartition(" :: ")[2] for one in facts.get_all("Classifier") or () if one.startswith("License")]
    return [factory.make_with_name(one) for one in classified]


def _python() -> Component:
    version = platform.python_version()
    url = PackageURL("generic", name="python", version=version)
    licence = LicenseFactory().make_from_string("PSF-2.0")
    return Component(
        name="python", version=version, type=ComponentType.PLATFORM, purl=url, bom_ref=str(url), licenses=[licence]
    )


def _of_package(package: SystemPackage) -> Component:
    url = PackageURL("deb", namespace="debian", name=package.name, version=package.version)
    libraries = [Property(name="kiosk:library", value=library) for library in package.libraries]
    return Component(
        name=package.name,
        version=package.version,
        type=ComponentType.LIBRARY,
        purl=url,
        bom_ref=str(url),
        properties=libraries,
    )


def _of_font(file: Path) -> Component:
    digest = HashType(alg=HashAlgorithm.SHA_256, content=hashlib.sha256(file.read_bytes()).hexdigest())
    return Component(name=file.name, type=ComponentType.FILE, bom_ref=f"font:{file.name}", hashes=[digest])
