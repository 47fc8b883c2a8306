"""`kiosk …`: one command for each program and for what an admin asks it. Thin: each command loads what it needs."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.config import Settings

_ENVIRONMENT_EXIT: Final = 3

app = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="The customer portal kiosk."
)
outbox_app = typer.Typer(no_args_is_help=False, help="What waits to be delivered, and what the portal refused.")
receipts_app = typer.Typer(no_args_is_help=True, help="The wipe receipts of this kiosk.")
app.add_typer(outbox_app, name="outbox")
app.add_typer(receipts_app, name="receipts")

Config = Annotated[Path | None, typer.Option("--config", help="Settings file; else $KIOSK_CONFIG, else the system's.")]


def main() -> None:
    """Runs the command line. What the environment did is said in plain words, with exit code 3."""
    try:
        app()
    except KnownError as error:
        typer.echo(f"kiosk: {error}", err=True)
        sys.exit(_ENVIRONMENT_EXIT)


@app.command()
def demo(  # noqa: PLR0917 - options by name
    tour: Annotated[bool, typer.Option("--tour", help="Play the whole story on a screen of its own.")] = False,
    windowed: Annotated[bool, typer.Option("--windowed", help="A window instead of the whole screen.")] = False,
    hmis: Annotated[Path | None, typer.Option("--hmis", help="Play it on this HMIS CSV export.")] = None,
    network_cut: Annotated[bool, typer.Option("--network-cut", help="Take the network away in the story.")] = False,
    story: Annotated[
        str | None, typer.Option("--story", help="The tour's story: signing, client, guest, staff, capture.")
    ] = None,
    language: Annotated[str, typer.Option("--language", help="What the person in the story speaks.")] = "en",
    camera: Annotated[Path | None, typer.Option("--camera", help="Pictures or a video instead of a webcam.")] = None,
    out: Annotated[Path, typer.Option("--out", help="Where pictures, documents and the report go.")] = Path("demo-out"),
) -> None:
    """The kiosk, its agent and an embedded portal on this machine, with demo data."""
    from kiosk.demo.command import Options, run

    options = Options(tour, windowed, hmis, network_cut, out, story, language, camera)
    raise typer.Exit(run(options, environ=os.environ))


@app.command()
def agent(config: Config = None) -> None:
    """The program with the network, the device keys and the outbox."""
    from kiosk.agent.main import run_agent
    from kiosk.secrets import open_secrets

    settings = _settings(config)
    run_agent(settings, open_secrets(settings, environ=os.environ))


@app.command()
def screen(config: Config = None) -> None:
    """What the session of the screen starts: a curtain behind the visits, and the supervisor kept running."""
    from kiosk.programs import supervisor_command
    from kiosk.screen.main import run

    width_mm = _settings(config).visit.screen_width_mm
    raise typer.Exit(run(supervisor_command(_config_file(config)), screen_width_mm=width_mm))


@app.command()
def supervisor(
    config: Config = None,
    parent: Annotated[int | None, typer.Option("--parent", hidden=True, help="End when this process has.")] = None,
) -> None:
    """The program that starts visits, ends them and proves the wipe."""
    from kiosk.programs import end_with, run_supervisor

    if parent is not None:
        end_with(parent)
    run_supervisor(_settings(config), config=_config_file(config), environ=os.environ)


@app.command(hidden=True, context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def visit() -> None:
    """A visit is started by the supervisor only."""
    raise KnownError(
        "visit_by_hand",
        what="A visit is started by the supervisor only, with channels that nobody else can give it.",
        advice="Start `kiosk supervisor`, or `kiosk demo` to look around.",
    )


@app.command()
def enroll(
    url: Annotated[str, typer.Argument(help="The portal, for example https://portal.example.org")],
    code: Annotated[str, typer.Argument(help="The one-time code that the portal gave.")],
    name: Annotated[str, typer.Option("--name", help="How people call this kiosk.")] = "Kiosk",
    config: Config = None,
) -> None:
    """Makes the keys of this kiosk and tells the portal who it is."""
    from kiosk.programs import enroll_device

    device_id = enroll_device(_config_file(config), url=url, code=code, name=name, environ=os.environ)
    typer.echo(f"Enrolled as {device_id}.")


@app.command()
def doctor(config: Config = None) -> None:
    """Whether this machine has what a kiosk needs. Exit code 1 where something must be repaired."""
    from kiosk.admin.reports import print_examination
    from kiosk.programs import examine_machine

    raise typer.Exit(print_examination(examine_machine(_config_file(config), environ=os.environ)))


@app.command()
def drill(
    out: Annotated[Path | None, typer.Option("--out", help="Write the result here too, as JSON.")] = None,
    config: Config = None,
) -> None:
    """Play a visit with random markers in a throw-away house, end it, and search for them everywhere.

    Exit code 0: nothing was found, and the search is known to work. 1: something was found, or the search is blind.
    4: not proven, because something could not be read (run it as root).
    """
    try:
        from kiosk.drill.command import Options, run
    except ModuleNotFoundError:
        raise KnownError(
            "drill_not_here",
            what="This installation does not hold the drill, which needs the demo and its portal.",
            advice="Run it from the project's folder: ./dev run kiosk drill.",
        ) from None
    raise typer.Exit(run(Options(out, _config_file(config)), environ=os.environ))


@outbox_app.callback(invoke_without_command=True)
def outbox(context: typer.Context, config: Config = None) -> None:
    """How much waits, since when, and what is held for which reason."""
    if context.invoked_subcommand is None:
        from kiosk.admin.reports import print_outbox
        from kiosk.agent.operator import outbox_status

        print_outbox(outbox_status(_settings(config)))


@outbox_app.command()
def requeue(envelope_id: Annotated[str, typer.Argument(help="The id of a held item.")], config: Config = None) -> None:
    """Sends a held item once more."""
    from kiosk.agent.operator import requeue as requeue_item

    requeue_item(_settings(config), envelope_id)
    typer.echo("It will be sent again.")


@receipts_app.command()
def verify(
    file: Annotated[Path | None, typer.Argument(help="Another kiosk's receipts; else this one's.")] = None,
    key: Annotated[str, typer.Option("--key", help="The device's public key as the portal knows it.")] = "",
    config: Config = None,
) -> None:
    """Whether the chain of wipe receipts is whole. Exit code 1 where it is not."""
    from kiosk.admin.reports import print_chain
    from kiosk.programs import chain_of_receipts

    path = file or _settings(config).receipts_file
    settings = None if file else _settings(config)
    raise typer.Exit(print_chain(chain_of_receipts(path, key_text=key, settings=settings, environ=os.environ)))


def _config_file(config: Path | None) -> Path:
    from kiosk.config import settings_file

    return config or settings_file(os.environ)


def _settings(config: Path | None) -> "Settings":
    from kiosk.config import load_settings

    return load_settings(_config_file(config))


if __name__ == "__main__":
    main()
