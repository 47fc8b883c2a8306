"""Build the bundle into dist/kiosk and look at what came out.

What must not be in a bundle is checked by file name after the build, because a hook of the builder may bring it back.
"""

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import PyInstaller.__main__
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
BUNDLE = ROOT / "dist" / "kiosk"
FORBIDDEN = ("virtualkeyboard", "webengine", "qt5", "qt6qml", "qt6quick", "/tests/", "pytest")


def main() -> int:
    """Build, add licences, check, start once. Returns the exit code."""
    PyInstaller.__main__.run(
        [
            "--noconfirm",
            "--log-level=WARN",
            f"--distpath={ROOT / 'dist'}",
            f"--workpath={ROOT / 'build'}",
            str(ROOT / "packaging" / "kiosk.spec"),
        ]
    )
    write_licences(BUNDLE / "licences")
    found = forbidden_files(BUNDLE)
    for name in found:
        print(f"must not be in the bundle: {name}", file=sys.stderr)
    started = subprocess.run([BUNDLE / "kiosk", "doctor", "--help"], capture_output=True, check=False)
    if started.returncode:
        print("the bundle does not start", file=sys.stderr)
    return 1 if found or started.returncode else 0


def forbidden_files(bundle: Path) -> list[str]:
    """Names inside `bundle` that must not be there."""
    names = (str(path.relative_to(bundle)) for path in bundle.rglob("*") if path.is_file())
    return sorted(name for name in names if any(word in f"/{name}".lower() for word in FORBIDDEN))


def write_licences(folder: Path) -> None:
    """One folder a distribution that the product needs, with the licence files that it brings."""
    for distribution in map(metadata.distribution, sorted(needed("customer-portal-kiosk", set()))):
        for file in distribution.files or ():
            if any(word in file.name.upper() for word in ("LICENSE", "LICENCE", "COPYING", "NOTICE")):
                target = folder / distribution.name / file.name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(Path(str(file.locate())), target)


def needed(name: str, seen: set[str]) -> set[str]:
    """The names of a distribution and of all that it requires here."""
    seen.add(name)
    for line in metadata.requires(name) or ():
        requirement = Requirement(line)
        is_wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if is_wanted and canonicalize_name(requirement.name) not in seen:
            needed(canonicalize_name(requirement.name), seen)
    return seen


if __name__ == "__main__":
    sys.exit(main())
