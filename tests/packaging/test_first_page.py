"""What is made of what a started bundle shows and says."""

from first_page import colours_of, missing_in_sandbox, unproven

from kiosk.demo.xwd import Picture


def picture(*pixels: int) -> Picture:
    return Picture(len(pixels), 1, len(pixels) * 4, b"".join(pixel.to_bytes(4, "little") for pixel in pixels))


def test_an_empty_screen_has_no_colours_and_a_page_has_many() -> None:
    assert colours_of(picture(*[0] * 7000)) == 0
    assert colours_of(picture(*range(7000))) == 1000


def test_a_process_outside_its_sandbox_is_named() -> None:
    assert missing_in_sandbox("Name:\tkiosk\nNoNewPrivs:\t1\nSeccomp:\t2\n") == []
    assert missing_in_sandbox("NoNewPrivs:\t0\nSeccomp:\t0\n") == [
        "the visit runs with Seccomp 0",
        "the visit runs with NoNewPrivs 0",
    ]


def test_a_wipe_that_proves_less_than_all_is_named() -> None:
    good = {"kind": "wiped", "lacking": [], "result": "proven"}
    assert unproven(({"kind": "shown"}, good)) == []
    assert unproven(({"kind": "shown"},)) == ["no wipe receipt was written"]
    assert unproven((good | {"lacking": ["seccomp"]},)) == ["the visit lacked seccomp"]
    assert unproven((good | {"result": "failed"},)) == ["a wipe was not proven"]
