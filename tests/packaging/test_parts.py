"""The list of parts fits its schema, and every part has its licence."""

import datetime as dt
import json
from importlib import metadata
from pathlib import Path

import pytest
from licences import LicenceMissing, SystemPackage, write_licences
from sbom import SbomInvalid, check_sbom, sbom_text

NOW = dt.datetime(2026, 11, 25, tzinfo=dt.UTC)
DISTRIBUTIONS = [metadata.distribution(name) for name in ("requests", "PySide6_Essentials", "cryptography")]
PACKAGE = SystemPackage("libx11-6", "2:1.8.4-2", ("libX11.so.6",))


def test_the_list_names_every_part_with_version_licence_and_address(tmp_path: Path) -> None:
    font = tmp_path / "Demo.ttf"
    font.write_bytes(b"x")
    found = json.loads(sbom_text(DISTRIBUTIONS, [PACKAGE], [font], now=NOW))
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    assert found["metadata"]["component"]["name"] == "customer-portal-kiosk"
    parts = {part["name"]: part for part in found["components"]}
    assert set(parts) == {"requests", "PySide6_Essentials", "cryptography", "python", "libx11-6", "Demo.ttf"}
    assert parts["requests"]["purl"] == f"pkg:pypi/requests@{metadata.version('requests')}"
    assert "LGPL-3.0-only" in json.dumps(parts["PySide6_Essentials"]["licenses"])
    assert parts["libx11-6"]["purl"].startswith("pkg:deb/debian/libx11-6@")


def test_the_same_parts_make_the_same_list() -> None:
    assert sbom_text(DISTRIBUTIONS, [PACKAGE], [], now=NOW) == sbom_text(DISTRIBUTIONS, [PACKAGE], [], now=NOW)


def test_a_list_that_does_not_fit_the_schema_is_refused() -> None:
    text = sbom_text(DISTRIBUTIONS, [], [], now=NOW)
    check_sbom(text)
    with pytest.raises(SbomInvalid):
        check_sbom(text.replace('"type": "library"', '"type": "something"'))


def test_licences_are_copied_and_a_part_without_one_is_refused(tmp_path: Path) -> None:
    write_licences(tmp_path, DISTRIBUTIONS, [])
    assert (tmp_path / "LGPL-3.0.txt").read_text().lstrip().startswith("GNU LESSER GENERAL PUBLIC LICENSE")
    assert [path.name for path in (tmp_path / "requests").rglob("LICENSE")] == ["LICENSE"]
    with pytest.raises(LicenceMissing, match="no-such-package"):
        write_licences(tmp_path, [], [SystemPackage("no-such-package", "1", ())])
