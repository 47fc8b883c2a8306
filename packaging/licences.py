"""The licences of what is in a bundle, as files: of Python distributions and of the system's libraries."""

import filecmp
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

_TEXTS: Final = Path(__file__).parent / "licence_texts"
_NAMES: Final = ("LICENSE", "LICENCE", "COPYING", "NOTICE")
_SYSTEM: Final = (Path("/usr/lib/x86_64-linux-gnu"), Path("/lib/x86_64-linux-gnu"), Path("/usr/lib"))
# These bring no file; both are under the LGPL 3, whose texts are ours to add.
_LGPL: Final = frozenset({"pyside6_essentials", "shiboken6"})


class LicenceMissing(Exception):
    """A part of the bundle comes without the text of its licence. The text of the error names it."""


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package of the system that a library in the bundle was taken from."""

    name: str
    version: str
    libraries: tuple[str, ...]


def write_licences(
    folder: Path, distributions: Iterable[metadata.Distribution], packages: Iterable[SystemPackage]
) -> None:
    """One folder for each distribution and each system package. Raises LicenceMissing."""
    for text in _TEXTS.iterdir():
        _copy(text, folder / text.name)
    _copy(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", folder / "python" / "LICENSE.txt")
    for distribution in distributions:
        files = dict(licence_files(distribution))
        for name, file in files.items():
            _copy(file, folder / distribution.name / name)
        if not files and distribution.name.lower() not in _LGPL:
            raise LicenceMissing(distribution.name)
    for package in packages:
        copyright_file = Path("/usr/share/doc") / package.name / "copyright"
        if not copyright_file.is_file():
            raise LicenceMissing(package.name)
        _copy(copyright_file, folder / "system" / package.name / "copyright")


def licence_files(distribution: metadata.Distribution) -> Iterator[tuple[Path, Path]]:
    """The licence files that a distribution brings, wherever it keeps them: a name of its own, and the file."""
    for file in distribution.files or ():
        is_named = any(word in part.upper() for part in file.parts for word in _NAMES)
        if is_named and file.suffix not in (".py", ".pyc"):
            is_in_facts = file.parts[0].endswith(".dist-info")
            yield Path(*file.parts[1:] if is_in_facts else file.parts), Path(str(file.locate()))


def system_packages(bundle: Path, files: Iterable[str]) -> list[SystemPackage]:
    """The system's packages that libraries in the bundle were taken from, byte for byte; none without dpkg."""
    if shutil.which("dpkg-query") is None:
        return []
    found: dict[str, list[str]] = {}
    for name in files:
        folder, _, library = name.partition("/")
        source = _source_of(library) if folder == "_internal" and "/" not in library and ".so" in library else None
        if source is not None and filecmp.cmp(source, bundle / name, shallow=False):
            found.setdefault(_owner_of(source), []).append(library)
    return [SystemPackage(name, _version_of(name), tuple(found[name])) for name in sorted(found)]


def _source_of(library: str) -> Path | None:
    return next((place / library for place in _SYSTEM if (place / library).exists()), None)


def _owner_of(library: Path) -> str:
    for path in (library, library.resolve(), Path(str(library.resolve()).removeprefix("/usr"))):
        said = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False).stdout
        if said:
            return said.partition(":")[0]
    raise LicenceMissing(library.name)


def _version_of(package: str) -> str:
    asked = ["dpkg-query", "-W", "-f=${Version}\n", package]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.partition("\n")[0]


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
