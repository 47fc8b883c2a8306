"""The options of every command: which portal it is about."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

Config: TypeAlias = Annotated[Path | None, typer.Option(help="Settings file (TOML).", dir_okay=False)]
DataDir: TypeAlias = Annotated[Path | None, typer.Option(help="Folder of keys, mail and the SQLite file.")]
Database: TypeAlias = Annotated[str | None, typer.Option(help="sqlite:///PATH or postgresql+psycopg://USER@HOST/NAME")]
