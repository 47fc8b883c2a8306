"""The pages, one function each: words and facts in, a whole document out."""

from dataclasses import dataclass, field

from portal.phone_sign_ins import Place
from portal.web.html import Html, element, joined
from portal.web.style import STYLE
from portal.web.words import Words

CODE_LENGTH = 20
IDENTIFIER_LENGTH = 300
SECRET_LENGTH = 200
NUMBER_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Setting:
    """What every page needs. `base`: the path of the pages. `token` proves that a form came from a page of ours."""

    words: Words
    base: str
    token: str = field(repr=False)


def code_page(setting: Setting) -> Html:
    """For typing the code, where no camera reads it."""
    words = setting.words
    line = element(
        "input",
        id="code",
        name="code",
        maxlength=str(CODE_LENGTH),
        autocomplete="off",
        autocapitalize="characters",
        spellcheck="false",
        required="",
    )
    asked = joined([_label("code", words.code_label, words.code_why), line, _button(words.go_on)])
    form = element("form", asked, action=setting.base, method="get")
    return _document(words, _heading(words.code_heading), _lead(words.code_lead), form)


def sign_in_page(setting: Setting, place: Place, code: str, *, identifier: str = "", has_failed: bool = False) -> Html:
    """Where one is signing in, and what proves who one is. *This was not me* needs neither."""
    words = setting.words
    who = element(
        "input",
        id="identifier",
        name="identifier",
        value=identifier,
        maxlength=str(IDENTIFIER_LENGTH),
        inputmode="email",
        autocomplete="username",
        autocapitalize="none",
        spellcheck="false",
        required="",
    )
    secret = element(
        "input",
        id="secret",
        name="secret",
        type="password",
        maxlength=str(SECRET_LENGTH),
        autocomplete="current-password",
        required="",
    )
    asked = [
        *([_error(words.failed)] if has_failed else []),
        _label("identifier", words.identifier_label, words.identifier_why),
        who,
        _label("secret", words.proof_label),
        secret,
        _hidden("code", code),
        _button(words.sign_in),
    ]
    return _document(
        words,
        _heading(words.place_heading),
        _place(words, place),
        _notice(words.stand_there),
        _post(setting, "sign-in", *asked),
        _stop(setting, code),
    )


def number_page(setting: Setting, place: Place, *, was_wrong: bool) -> Html:
    """For the two digits that the kiosk shows by now."""
    words = setting.words
    line = element(
        "input",
        id="number",
        name="number",
        class_="short",
        maxlength=str(NUMBER_LENGTH),
        inputmode="numeric",
        autocomplete="off",
        required="",
    )
    asked = [_error(words.number_wrong)] if was_wrong else []
    asked += [_label("number", words.number_label), line, _button(words.go_on)]
    return _document(
        words,
        _heading(words.number_heading),
        _place(words, place),
        _lead(words.number_lead),
        _post(setting, "number", *asked),
        _notice(words.number_warning),
        _stop(setting),
    )


def done_page(setting: Setting, place: Place) -> Html:
    """The kiosk goes on."""
    words = setting.words
    heading = element("h1", words.done_heading, class_="ok")
    return _document(
        words, heading, _place(words, place), _lead(words.done_text), _notice(words.done_warning), _stop(setting)
    )


def stopped_page(setting: Setting) -> Html:
    """Nothing comes of it."""
    words = setting.words
    return _document(
        words, _heading(words.stopped_heading), _lead(words.stopped_text), element("p", words.stopped_advice)
    )


def dead_page(setting: Setting) -> Html:
    """The one answer to a code that is unknown, used, left or expired."""
    words = setting.words
    again = element("a", words.type_code, href=setting.base, class_="button")
    return _document(words, _heading(words.dead_heading), _lead(words.dead_text), again)


def plain_page(words: Words, heading: str, said: str) -> Html:
    """A sentence and what to do."""
    return _document(words, _heading(heading), _lead(said))


def _document(words: Words, heading: Html, *content: Html) -> Html:
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="robots", content="noindex"),
        element("title", words.portal),
        element("style", Html(STYLE)),
    )
    main = element("main", element("p", words.portal, class_="brand"), heading, *content)
    return joined([Html("<!doctype html>"), element("html", head, element("body", main), lang=_tag(words))])


def _tag(words: Words) -> str:
    return "zh-Hans" if words.code == "zh" else words.code


def _heading(said: str) -> Html:
    return element("h1", said)


def _lead(said: str) -> Html:
    return element("p", said, class_="soft")


def _notice(said: str) -> Html:
    return element("div", element("p", said), class_="notice")


def _error(said: str) -> Html:
    return element("p", said, class_="error", role="alert")


def _place(words: Words, place: Place) -> Html:
    kiosk = element("p", words.kiosk.format(kiosk=place.kiosk_name), class_="soft")
    return element("div", element("strong", place.site_name), kiosk, class_="card")


def _label(line: str, said: str, why: str = "") -> Html:
    return joined([element("label", said, for_=line), *([element("span", why, class_="why")] if why else [])])


def _hidden(name: str, value: str) -> Html:
    return element("input", type="hidden", name=name, value=value)


def _button(said: str) -> Html:
    return element("button", said, type="submit")


def _post(setting: Setting, action: str, *content: Html) -> Html:
    where = f"{setting.base}/{action}"
    return element("form", *content, _hidden("token", setting.token), action=where, method="post")


def _stop(setting: Setting, code: str = "") -> Html:
    button = element("button", setting.words.not_me, type="submit", class_="danger")
    return _post(setting, "stop", *([_hidden("code", code)] if code else []), button)
