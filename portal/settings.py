"""The portal's settings: one frozen model, from a TOML file and the command line. Unknown keys are refused.

No secret stands in here: a mail server's password is in a file of its own.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from portal.errors import OperatorError

Seconds = Annotated[int, Field(ge=30, le=86_400)]
LONGEST_INVITATION_DAYS: Final = 365
OWN_ADDRESS: Final = "http://127.0.0.1:8460"
_OWN_MACHINE: Final = frozenset({"127.0.0.1", "::1", "localhost"})
Days = Annotated[int, Field(ge=1, le=LONGEST_INVITATION_DAYS)]
Address = Annotated[str, StringConstraints(pattern=r"^[^@\s<>]+@[^@\s<>]+$", max_length=254)]


class SettingsUnusable(OperatorError):
    """A setting is missing, unknown or out of range."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SmtpSettings(_Model):
    """A mail server. Without `user` nobody signs in there; `password_file` holds the password in its first line."""

    host: str = Field(min_length=1)
    port: int = Field(default=587, ge=1, le=65_535)
    security: Literal["starttls", "tls"] = "starttls"
    user: str | None = None
    password_file: Path | None = None

    @model_validator(mode="after")
    def _user_has_password(self) -> Self:
        if (self.user is None) != (self.password_file is None):
            raise ValueError("user and password_file go together")
        return self


class PortalSettings(_Model):
    """Everything that an operator can set. `public_url` is where kiosks and people's phones reach the portal."""

    data_dir: Path
    database: str = ""
    public_url: str | None = Field(default=None, pattern=r"^https?://[^\s/]+(/.*)?$")
    mail_folder: Path = Path()
    mail_sender: Address = "portal@localhost"
    smtp: SmtpSettings | None = None
    invitation_days: Days = 14
    verification_days: Days = 30
    client_idle_s: Seconds = 900
    client_absolute_s: Seconds = 3_600
    staff_idle_s: Seconds = 120
    staff_absolute_s: Seconds = 1_800
    activation_s: Seconds = 900
    argon2_memory_kib: int = Field(default=65_536, ge=1_024)
    argon2_time: int = Field(default=3, ge=1)

    @model_validator(mode="before")
    @classmethod
    def _places_in_the_data_folder(cls, untrusted: object) -> object:
        if not isinstance(untrusted, Mapping) or "data_dir" not in untrusted:
            return untrusted
        folder = Path(str(untrusted["data_dir"])).absolute()
        return {"database": f"sqlite:///{folder / 'portal.db'}", "mail_folder": folder / "mail", **untrusted}

    @property
    def address(self) -> str:
        """The public address; where none is set, the one on this machine. No slash at the end."""
        return (self.public_url or OWN_ADDRESS).rstrip("/")

    @property
    def phone_url(self) -> str | None:
        """Where a person's own phone signs in. None: there is no address that a password may be sent to."""
        parts = urlsplit(self.public_url or "")
        is_private = parts.scheme == "https" or parts.hostname in _OWN_MACHINE
        return f"{self.address}/phone" if is_private else None

    @property
    def keys_dir(self) -> Path:
        """Where the portal's own keys are."""
        return self.data_dir / "keys"


def load_settings(
    file: Path | None, *, environ: Mapping[str, str], overrides: Mapping[str, object] | None = None
) -> PortalSettings:
    """Settings from a TOML file (None: the defaults), over which `overrides` win. Raises SettingsUnusable.

    Without `data_dir` the data stands in $STATE_DIRECTORY (systemd), else in the user's state folder.
    """
    untrusted: dict[str, object] = {"data_dir": _default_folder(environ)}
    if file is not None:
        untrusted |= _read(file)
    untrusted |= overrides or {}
    try:
        return PortalSettings.model_validate(untrusted)
    except ValidationError as error:
        # Inputs stay out of the text: a database address may hold a password.
        faults = [f"{'.'.join(map(str, fault['loc'])) or 'settings'}: {fault['msg']}" for fault in error.errors()]
        raise SettingsUnusable("These settings cannot be used: " + "; ".join(faults)) from None


def _read(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsUnusable(f"The settings file {file} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsUnusable(f"The settings file {file} is not TOML: {error}.") from error


def _default_folder(environ: Mapping[str, str]) -> Path:
    if folder := environ.get("STATE_DIRECTORY"):
        return Path(folder.split(":")[0])
    state = environ.get("XDG_STATE_HOME") or str(Path(environ.get("HOME", "")) / ".local" / "state")
    return Path(state) / "customer-portal"
