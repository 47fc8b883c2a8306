"""How the pages look: the kiosk's colours, large type, one column. One style sheet inside each page."""

import base64
import hashlib
from string import Template
from typing import Final

# The kiosk's tokens (ui/tokens.py), which the portal must not import; a test holds them equal.
LIGHT: Final = {
    "paper": "#FBFAF6",
    "card": "#FFFFFF",
    "ink": "#14272E",
    "soft": "#36474D",
    "brand": "#0A5450",
    "on_brand": "#FFFFFF",
    "line": "#C6D0CF",
    "focus": "#F2A900",
    "focus_inner": "#14272E",
    "warn": "#8A2C0D",
    "warn_ground": "#FBEDE6",
    "ok": "#17512F",
}
HIGH_CONTRAST: Final = {
    "paper": "#000000",
    "card": "#000000",
    "ink": "#FFFFFF",
    "soft": "#FFFFFF",
    "brand": "#FFD400",
    "on_brand": "#000000",
    "line": "#FFFFFF",
    "focus": "#00E5FF",
    "focus_inner": "#000000",
    "warn": "#FFC9B3",
    "warn_ground": "#000000",
    "ok": "#B6F2CB",
}

_SHEET: Final = Template("""
:root { $light }
@media (prefers-contrast: more) { :root { $high_contrast } }
* { box-sizing: border-box; }
html { font: 125%/1.45 "Noto Sans", system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
main { max-width: 34rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
.brand { margin: 0 0 1rem; color: var(--brand); font-weight: 600; }
h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.2; }
p { margin: 0 0 1rem; }
.soft { color: var(--soft); }
.card, .notice { padding: 1rem 1.25rem; margin: 0 0 1.25rem; border: 2px solid var(--line); border-radius: 16px;
  background: var(--card); }
.card strong { display: block; font-size: 1.25rem; line-height: 1.3; }
.card p, .notice p { margin: 0; }
.notice { border-color: var(--warn); background: var(--warn_ground); }
.error { font-weight: 600; color: var(--warn); }
.ok { color: var(--ok); }
label { display: block; margin: 0 0 .35rem; font-weight: 600; }
.why { display: block; margin: 0 0 .35rem; color: var(--soft); font-size: .9rem; }
input { display: block; width: 100%; min-height: 3.4rem; margin: 0 0 1.1rem; padding: 0 1rem; font: inherit;
  font-size: 1.2rem; color: var(--ink); background: var(--card); border: 3px solid var(--ink); border-radius: 16px; }
input[type="hidden"] { display: none; }
.short { max-width: 9rem; font-size: 2rem; font-weight: 700; letter-spacing: .15em; }
button, .button { display: block; width: 100%; min-height: 3.4rem; margin: 0 0 1rem; padding: .7rem 1rem; font: inherit;
  font-weight: 700; text-align: center; text-decoration: none; border: 3px solid var(--brand); border-radius: 16px;
  color: var(--on_brand); background: var(--brand); cursor: pointer; }
.danger { color: var(--warn); background: var(--card); border-color: var(--warn); }
:focus-visible { outline: 5px solid var(--focus); outline-offset: 3px; box-shadow: 0 0 0 3px var(--focus_inner); }
""")


def _variables(palette: dict[str, str]) -> str:
    return " ".join(f"--{token}: {colour};" for token, colour in palette.items())


STYLE: Final = _SHEET.substitute(light=_variables(LIGHT), high_contrast=_variables(HIGH_CONTRAST))
_DIGEST: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""Content-Security-Policy: this style sheet, forms to the portal itself, and nothing else."""
