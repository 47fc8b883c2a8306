"""The catalogues of the screens: `update` collects texts, `compile` makes .qm files, `check` says what is missing.

English is the source language; its own catalogue holds plural forms only.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
SOURCES = ("ui", "kiosk/visit")
SOURCE_LANGUAGE = "en"
LANGUAGES = ("en", "es", "vi", "zh", "fil")


def main(arguments: list[str]) -> int:
    """Run one of the three commands; the exit code is 0 where all is well."""
    match arguments:
        case ["update"]:
            update(FOLDER)
            return report(problems(FOLDER))
        case ["compile"]:
            compile_all(FOLDER)
            return 0
        case ["check"]:
            return report([*problems(FOLDER), *differences(FOLDER)])
        case _:
            sys.stderr.write("translations.py update | compile | check\n")
            return 2


def catalogue(folder: Path, language: str) -> Path:
    """The source of a language's catalogue."""
    return folder / f"kiosk_{language}.ts"


def update(folder: Path) -> None:
    """Collect the texts of all screens into the catalogues of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    files = sorted(str(path.relative_to(ROOT)) for source in SOURCES for path in (ROOT / source).rglob("*.py"))
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
        languages = ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
        options = [*languages, *plural, "-no-obsolete", "-locations", "none"]
        run("pyside6-lupdate", [*options, *files, "-ts", str(catalogue(folder, language))])


def compile_all(folder: Path) -> None:
    """Compile the catalogues that are newer than their compiled form."""
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            run("pyside6-lrelease", ["-silent", str(source), "-qm", str(target)])


def problems(folder: Path) -> list[str]:
    """Texts that are unfinished, gone or empty, one line for each."""
    found: list[str] = []
    for language in LANGUAGES:
        path = catalogue(folder, language)
        if not path.exists():
            found.append(f"{path.name}: missing")
            continue
        found += [f"{path.name}: {line}" for line in unfinished(path)]
    return found


def unfinished(path: Path) -> Iterator[str]:
    """The texts of one catalogue that need somebody's work."""
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this repository
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "missing" if translation is None else translation.get("type")
            forms = [] if translation is None else [form.text for form in translation.iter("numerusform")]
            is_empty = translation is not None and not all(forms or [translation.text])
            if kind or is_empty:
                yield f"{kind or 'empty'}: {context.findtext('name')}: {message.findtext('source')}"


def differences(folder: Path) -> list[str]:
    """The catalogues that an update would change."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in folder.glob("*.ts"):
            shutil.copy(path, fresh / path.name)
        update(fresh)
        stale = [
            language
            for language in LANGUAGES
            if not catalogue(folder, language).exists()
            or catalogue(folder, language).read_bytes() != catalogue(fresh, language).read_bytes()
        ]
    return [f"kiosk_{language}.ts: not up to date, run ./dev translations" for language in stale]


def run(tool: str, arguments: list[str]) -> None:
    """Run a tool of PySide6 that lies beside this Python; its words are shown only where it fails."""
    program = Path(sys.executable).parent / tool
    done = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
        raise SystemExit(f"{tool} failed")


def report(found: list[str]) -> int:
    """Print what was found; 1 where there is anything."""
    for line in found:
        sys.stderr.write(f"{line}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
