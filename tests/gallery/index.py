"""The page to look at the pictures: one file without anything from elsewhere, a row for each screen, filters above."""

import html
from collections.abc import Callable
from dataclasses import dataclass
from string import Template

from tests.gallery.stage import Look


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: the screen and its state, the look, and the file beside the page."""

    name: str
    look: Look
    path: str


_FACETS: tuple[tuple[str, Callable[[Look], str]], ...] = (
    ("language", lambda look: look.language),
    ("size", lambda look: f"{look.text_size.value} %"),
    ("theme", lambda look: look.scheme.value.replace("_", " ")),
    ("format", lambda look: look.format.name),
)

_PAGE = Template("""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Screens</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 16px/1.5 sans-serif; margin: 0; background: #f4f4f1; color: #14272e; }
header { position: sticky; top: 0; background: #fff; border-bottom: 1px solid #c6d0cf; padding: 8px 24px; z-index: 1; }
h1 { font-size: 22px; margin: 0 0 4px; }
fieldset { display: inline-block; border: 0; margin: 0 24px 0 0; padding: 0; }
legend { float: left; font-weight: bold; margin-right: 8px; }
label { margin-right: 10px; white-space: nowrap; }
section { padding: 0 24px; }
h2 { font-size: 20px; margin: 28px 0 0; }
h3 { font-size: 16px; font-weight: normal; margin: 10px 0 4px; }
.row { display: flex; flex-wrap: wrap; gap: 12px; }
figure { margin: 0; width: 360px; }
img { display: block; width: 100%; height: auto; border: 1px solid #c6d0cf; background: #fff; }
figcaption { font-size: 13px; }
[hidden] { display: none; }
</style></head><body>
<header><h1>Screens <small>($count pictures)</small></h1><form>$filters
<label>Screen <input type="search" name="screen" autocomplete="off"></label></form></header>
<main>$sections</main>
<script>
const form = document.querySelector("form");
function show() {
  const chosen = new FormData(form);
  const wanted = chosen.get("screen").trim().toLowerCase();
  for (const one of document.querySelectorAll("figure")) {
    const fits = [$names].every(name => chosen.getAll(name).includes(one.dataset[name]));
    one.hidden = !(fits && one.dataset.screen.includes(wanted));
  }
  for (const part of document.querySelectorAll(".state, section")) {
    part.hidden = !part.querySelector("figure:not([hidden])");
  }
}
form.addEventListener("input", show);
form.addEventListener("submit", event => event.preventDefault());
</script></body></html>
""")


def page(shots: list[Shot]) -> str:
    """The page for the pictures."""
    return _PAGE.substitute(
        count=len(shots),
        filters="\n".join(_filter(name, shots, of) for name, of in _FACETS),
        names=", ".join(f'"{name}"' for name, _ in _FACETS),
        sections="\n".join(_section(title, some) for title, some in _grouped(shots, _screen).items()),
    )


def _filter(name: str, shots: list[Shot], of: Callable[[Look], str]) -> str:
    values = dict.fromkeys(of(shot.look) for shot in shots)
    box = '<label><input type="checkbox" name="{0}" value="{1}" checked> {1}</label>'
    boxes = (box.format(name, html.escape(value)) for value in values)
    return f"<fieldset><legend>{name.capitalize()}</legend>{''.join(boxes)}</fieldset>"


def _section(title: str, shots: list[Shot]) -> str:
    states = (
        f'<div class="state"><h3>{html.escape(state)}</h3><div class="row">{"".join(map(_figure, some))}</div></div>'
        for state, some in _grouped(shots, _state).items()
    )
    return f"<section><h2>{html.escape(title)}</h2>{''.join(states)}</section>"


def _figure(shot: Shot) -> str:
    values = {name: of(shot.look) for name, of in _FACETS}
    marks = " ".join(f'data-{name}="{html.escape(value)}"' for name, value in values.items())
    path, caption = html.escape(shot.path), html.escape(" · ".join(values.values()))
    form = shot.look.format
    image = (
        f'<img loading="lazy" src="{path}" width="{form.width}" height="{form.height}" '
        f'alt="{html.escape(shot.name)}, {caption}">'
    )
    return (
        f'<figure data-screen="{html.escape(shot.name)}" {marks}><a href="{path}">{image}</a>'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def _grouped(shots: list[Shot], key: Callable[[Shot], str]) -> dict[str, list[Shot]]:
    groups: dict[str, list[Shot]] = {}
    for shot in shots:
        groups.setdefault(key(shot), []).append(shot)
    return groups


def _screen(shot: Shot) -> str:
    return shot.name.partition("/")[0]


def _state(shot: Shot) -> str:
    return shot.name.partition("/")[2]
