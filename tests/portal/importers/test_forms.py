"""Forms in versions and languages; a text that may have been signed never changes."""

import datetime as dt
import uuid
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from portal.database import reading
from portal.importers.forms import FormRefused, ImportedForm, import_form
from portal.models import FormTemplate
from portal.stored_papers import fields_of

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
FORMS = Path(__file__).parents[3] / "resources" / "forms"


def run(engine: Engine, file: Path, **defaults: str) -> ImportedForm:
    return import_form(engine, file, defaults=defaults, now=NOW, new_id=lambda: str(uuid.uuid4()))


def write(tmp_path: Path, *, version: str, language: str = "en", text: str = "# Title\n\nWords.\n") -> Path:
    file = tmp_path / f"{version}-{language}.md"
    front = f"---\nform: demo\nversion: '{version}'\nlanguage: {language}\ntitle: Title\nkind: roi\n---\n"
    file.write_text(front + text, encoding="utf-8")
    return file


def test_a_form_stands_in_the_database_byte_for_byte(database: Engine, tmp_path: Path) -> None:
    imported = run(database, write(tmp_path, version="1", text="# Títle\n\nWörds.\n"))
    with reading(database) as session:
        stored = session.scalars(select(FormTemplate)).one()
    assert stored.text == "# Títle\n\nWörds.\n"
    assert stored.text_sha256 == imported.text_sha256
    assert (imported.is_new, imported.is_current, stored.sequence) == (True, True, 1)


def test_the_same_file_again_changes_nothing(database: Engine, tmp_path: Path) -> None:
    file = write(tmp_path, version="1")
    run(database, file)
    assert not run(database, file).is_new


@pytest.mark.parametrize("text", ["# Title\n\nOther words.\n", "# Title\n\nWords.\n\nMore.\n"])
def test_the_same_version_with_another_text_is_refused(database: Engine, tmp_path: Path, text: str) -> None:
    first = run(database, write(tmp_path, version="1"))
    with pytest.raises(FormRefused, match="give the new text a new version"):
        run(database, write(tmp_path, version="1", text=text))
    with reading(database) as session:
        assert session.scalars(select(FormTemplate.text_sha256)).all() == [first.text_sha256]


def test_languages_share_their_version_and_the_newest_version_is_current(database: Engine, tmp_path: Path) -> None:
    run(database, write(tmp_path, version="1"))
    second = run(database, write(tmp_path, version="2"))
    late = run(database, write(tmp_path, version="1", language="es"))
    assert (second.is_current, late.is_current) == (True, False)
    with reading(database) as session:
        rows = session.scalars(select(FormTemplate))
        assert {(row.version, row.language): row.sequence for row in rows} == {
            ("1", "en"): 1,
            ("2", "en"): 2,
            ("1", "es"): 1,
        }


def test_a_file_that_is_no_form_is_refused_in_words(database: Engine, tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    file.write_bytes("# Título\n".encode("cp1252"))
    with pytest.raises(FormRefused, match="not UTF-8"):
        run(database, file)
    file.write_text("# Title\n\nWords.\n")
    with pytest.raises(FormRefused, match="version"):
        run(database, file)
    with pytest.raises(FormRefused, match="cannot be read"):
        run(database, tmp_path / "none.md")


ASKING = """---
form: demo
version: '1'
language: {language}
title: Title
kind: other
changes: {changes}
fields:
  - id: size
    kind: choice
    label: {label}
    choices:
      {first}: One
      large: Two
---
Words.
"""


def write_asking(tmp_path: Path, language: str = "en", **changes: str) -> Path:
    values = {"language": language, "changes": "Some", "label": "Which?", "first": "small", **changes}
    file = tmp_path / f"asking-{language}.md"
    file.write_text(ASKING.format(**values), encoding="utf-8")
    return file


def test_fields_and_changes_stand_in_the_database_and_do_not_change_either(database: Engine, tmp_path: Path) -> None:
    run(database, write_asking(tmp_path))
    assert not run(database, write_asking(tmp_path)).is_new
    with reading(database) as session:
        stored = session.scalars(select(FormTemplate)).one()
    assert stored.changes == "Some"
    assert [field.label for field in fields_of(stored)] == ["Which?"]
    for changed in ({"changes": "Other"}, {"label": "What?"}):
        with pytest.raises(FormRefused, match="give the new text a new version"):
            run(database, write_asking(tmp_path, **changed))


def test_languages_of_one_version_ask_the_same(database: Engine, tmp_path: Path) -> None:
    run(database, write_asking(tmp_path))
    with pytest.raises(FormRefused, match="the same ids, kinds and choices"):
        run(database, write_asking(tmp_path, "es", first="little"))
    assert run(database, write_asking(tmp_path, "es", label="¿Cuál?")).is_new


def test_a_bad_field_is_refused_with_file_and_line(database: Engine, tmp_path: Path) -> None:
    with pytest.raises(FormRefused, match=r"asking-en\.md: line 13: an id must be small letters"):
        run(database, write_asking(tmp_path, first="Très petit"))


def test_our_sample_forms_are_one_version_in_five_languages(database: Engine) -> None:
    found = [run(database, file) for file in sorted(FORMS.glob("*.md"))]
    languages = {form.language for form in found if form.template_id == "sample-roi"}
    assert languages == {"en", "es", "vi", "zh", "fil"}
    assert len({form.version for form in found if form.template_id == "sample-roi"}) == 1


@pytest.mark.shared_data
def test_two_official_texts_are_two_versions_of_one_form(database: Engine, shared_data: Path) -> None:
    folder = shared_data / "roi"
    before = run(
        database, folder / "roi-before-portal.en.md", form="county-roi", version="1", language="en", kind="roi"
    )
    with_portal = run(
        database, folder / "roi-with-portal.en.md", form="county-roi", version="2", language="en", kind="roi"
    )
    assert before.text_sha256 != with_portal.text_sha256
    assert with_portal.is_current
    with reading(database) as session:
        assert session.scalars(select(FormTemplate.sequence).order_by(FormTemplate.sequence)).all() == [1, 2]
