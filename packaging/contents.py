"""What is in a bundle: its files, the modules packed into its program, and what must and must not be among them."""

from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

from PyInstaller.archive.readers import CArchiveReader

# Parts of file names. Another Qt, GPL parts, web pages, what opens a port or a dialog of the system, test code.
FORBIDDEN_FILES: Final = (
    "virtualkeyboard",
    "libreadline",
    "webengine",
    "qt5",
    "qt6qml",
    "qt6quick",
    "qt6test",
    "qvnc",
    "qgtk3",
    "xdgdesktopportal",
    "libgtk",
    "libatspi",
    "/tests/",
    "/test/",
    "pytest",
    "hypothesis",
    "schemathesis",
)
# Modules, with all that is below them: test code, tools, the server and the demo.
FORBIDDEN_MODULES: Final = (
    "tests",
    "pytest",
    "_pytest",
    "hypothesis",
    "schemathesis",
    "mypy",
    "PyInstaller",
    "portal",
    "kiosk.demo",
    "sqlalchemy",
    "fastapi",
    "uvicorn",
    # It tells its maker how it is used, and writes a database of it.
    "onnxruntime",
    "rapidocr",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "PySide6.QtWebEngineCore",
    "tkinter",
)
# Relative to the bundle. Without one of these the kiosk does not do what it promises, or may not be given away.
NEEDED_FILES: Final = (
    "kiosk",
    "qt.conf",
    "sbom.cdx.json",
    "licences/LICENSE",
    "licences/LGPL-3.0.txt",
    "licences/GPL-3.0.txt",
    "licences/python/LICENSE.txt",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/resources/fonts/NotoSans-Regular.ttf",
    "_internal/resources/fonts/NotoSansSC-Regular.ttf",
    "_internal/resources/models/PP-OCRv6_rec_small.onnx",
    "_internal/resources/models/ch_ppocr_mobile_v2.0_cls_mobile.onnx",
    "licences/rapidocr/licenses/MODEL_LICENSES.md",
    *(f"_internal/resources/i18n/kiosk_{code}.qm" for code in ("es", "vi", "zh", "fil")),
)
NEEDED_MODULES: Final = ("kiosk.visit.main", "kiosk.visit.out_of_service", "kiosk.agent.main", "kiosk.supervisor.main")


def complaints(files: Iterable[str], modules: Iterable[str]) -> list[str]:
    """One sentence for each thing that must not be there, or must and is not."""
    here, packed = set(files), set(modules)
    return [
        *(f"must not be in the bundle: {name}" for name in sorted(here) if _is_forbidden_file(name)),
        *(f"must not be in the program: {name}" for name in sorted(packed) if _is_forbidden_module(name)),
        *(f"is not in the bundle: {name}" for name in NEEDED_FILES if name not in here),
        *(f"is not in the program: {name}" for name in NEEDED_MODULES if name not in packed),
    ]


def files_of(bundle: Path) -> list[str]:
    """Every file, relative to the bundle, with forward slashes."""
    return sorted(path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file())


def modules_of(program: Path) -> list[str]:
    """Every module that is packed into the program."""
    return sorted(CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)


def distributions_in(files: Iterable[str], modules: Iterable[str]) -> list[metadata.Distribution]:
    """The Python distributions that something in the bundle comes from."""
    providers = metadata.packages_distributions()
    tops = {*_tops(files), *(name.partition(".")[0] for name in modules)}
    names = {name for top in tops for name in providers.get(top, ())}
    return [metadata.distribution(name) for name in sorted(names, key=str.lower)]


def _tops(files: Iterable[str]) -> Iterator[str]:
    """Packages and extension modules beside the program."""
    for name in files:
        folder, _, rest = name.partition("/")
        if folder == "_internal":
            yield rest.partition("/")[0].partition(".")[0]


def _is_forbidden_file(name: str) -> bool:
    return any(word in f"/{name}".lower() for word in FORBIDDEN_FILES)


def _is_forbidden_module(name: str) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in FORBIDDEN_MODULES)
