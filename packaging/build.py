"""Build the bundle into dist/kiosk, add licences and the list of parts, look at what came out, and start it.

What must not be in a bundle is looked for after the build, because a hook of the builder may bring it back.
`--check` looks at the bundle that is there.
"""

import datetime as dt
import os
import shutil
import sys
from importlib import metadata
from pathlib import Path

import PyInstaller.__main__
from contents import complaints, distributions_in, files_of, modules_of
from first_page import NoFirstPage, show_first_page
from licences import system_packages, write_licences
from sbom import write_sbom

ROOT = Path(__file__).parents[1]
BUNDLE = ROOT / "dist" / "kiosk"
PROGRAM = BUNDLE / "kiosk"
# Without the loader's QT_PLUGIN_PATH, which a visit must not have.
QT_CONF = "[Paths]\nPrefix = _internal/PySide6/Qt\nPlugins = plugins\n"
PICTURE = ROOT / "dist" / "first-page.png"


def main() -> int:
    """The exit code."""
    if "--check" not in sys.argv[1:]:
        build()
        complete(BUNDLE)
    found = complaints(files_of(BUNDLE), modules_of(PROGRAM))
    for complaint in found:
        print(complaint, file=sys.stderr)
    return 1 if found else start()


def build() -> None:
    """What PyInstaller makes of the spec."""
    folders = [f"--distpath={ROOT / 'dist'}", f"--workpath={ROOT / 'build'}"]
    spec = str(ROOT / "packaging" / "kiosk.spec")
    PyInstaller.__main__.run(["--noconfirm", "--log-level=WARN", *folders, spec])


def complete(bundle: Path) -> None:
    """Adds where Qt finds its parts, the licences of everything in it, and the list of everything in it."""
    (bundle / "qt.conf").write_text(QT_CONF)
    files = files_of(bundle)
    # Of rapidocr only a model is in the bundle: no module says so.
    distributions = [*distributions_in(files, modules_of(bundle / "kiosk")), metadata.distribution("rapidocr")]
    packages = system_packages(bundle, files)
    write_licences(bundle / "licences", distributions, packages)
    shutil.copyfile(ROOT / "LICENSE", bundle / "licences" / "LICENSE")
    write_sbom(bundle, distributions, packages, now=dt.datetime.now(dt.UTC))


def start() -> int:
    """The bundle's first page on a screen of its own. The exit code."""
    try:
        seen = show_first_page(PROGRAM, PICTURE, environment=os.environ)
    except NoFirstPage as error:
        print(f"the bundle does not show its first page: {error}", file=sys.stderr)
        return 1
    print(f"The first page says “{seen.heading}”. Picture: {PICTURE}")
    print("A visit of the bundle runs in its whole sandbox, and its wipe was proven.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
