"""The kiosk's settings: one frozen, validated model, read from a TOML file. What it does not know, it refuses."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from kiosk.errors import KnownError
from kiosk.own_machine import is_own_name

DEFAULT_FILE: Final = Path("/etc/customer-portal-kiosk/kiosk.toml")
DEFAULT_DATA_DIR: Final = Path("/var/lib/customer-portal-kiosk")
_LONGEST_SOCKET: Final = 107  # unix(7): sun_path, less its end
_LOCAL_PORTAL: Final = (
    "the portal is on this machine; whoever takes the kiosk would have the keys of its queue too. "
    "Give the address of a portal elsewhere, or set demo = true for a demonstration"
)

Seconds = Annotated[float, Field(gt=0, le=86_400)]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")]


class ConfigError(KnownError):
    """The settings cannot be used; the text names each key that is wrong, never a value."""

    def __init__(self, problems: str) -> None:
        super().__init__(
            "config", what=f"The settings cannot be used: {problems}.", advice="Correct the settings file."
        )


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class AgentSection(_Section):
    """The network's side. Paths that are None lie in `data_dir`; `ca_bundle` None: the certificates of `certifi`.

    `disk_reserve_mb` is never used for what people give us. `key_store`: "systemd" (credentials of the service),
    "desktop" (Windows vault or an unlocked Secret Service), "memory" (demo only).
    """

    portal_url: str = Field(max_length=500)
    ca_bundle: Path | None = None
    socket: Path | None = None
    authkey: Path | None = None
    disk_reserve_mb: int = Field(default=512, ge=16, le=1_000_000)
    ask_timeout_s: Seconds = 30
    heartbeat_s: Seconds = 300
    public_refresh_s: Seconds = 900
    key_store: Literal["systemd", "desktop", "memory"] = "systemd"

    @field_validator("portal_url")
    @classmethod
    def _is_origin(cls, url: str) -> str:
        return checked_origin(url)


class SupervisorSection(_Section):
    """One visit and one spare. `session_root` must lie in memory; `receipts` None: in `data_dir`."""

    session_root: Path = Path("/dev/shm/customer-portal-kiosk")  # noqa: S108  # in memory, and ours alone (0700)
    receipts: Path | None = None
    heartbeat_s: Seconds = 1.2
    ready_s: Seconds = 30
    restart_failures: int = Field(default=5, ge=1, le=100)
    restart_window_s: Seconds = 300
    rest_s: Seconds = 900


class VisitSection(_Section):
    """The screen's side. `screen_dpi`, or the visible width in millimetres, where the system reports it wrongly.

    `sound_device`: the ALSA device that reads aloud, where the first sound card is the wrong one. `camera`: the number
    of the webcam that looks at papers, as in /dev/video0; `camera_files`: a picture, a folder of pictures or a video in
    its place, for the demo only.
    """

    idle_ask_s: float = Field(default=75, ge=60, le=90)
    countdown_s: float = Field(default=25, ge=20, le=120)
    screen_dpi: float | None = Field(default=None, ge=40, le=600)
    screen_width_mm: float | None = Field(default=None, ge=50, le=3000)
    languages: tuple[LanguageCode, ...] = Field(default=("en", "es", "vi", "zh", "fil"), min_length=1, max_length=10)
    windowed: bool = False
    sound_device: str = Field(default="", pattern=r"^[A-Za-z0-9:,=._-]{0,60}$")
    camera: int = Field(default=0, ge=0, le=63)
    camera_files: Path | None = None


class PrintingSection(_Section):
    """`queue`: the CUPS queue of this kiosk alone, empty where nothing is printed. What CUPS writes lies in `spool`."""

    queue: str = Field(default="", pattern=r"^[A-Za-z0-9_]{0,100}$")
    spool: tuple[Path, ...] = (Path("/var/spool/cups"), Path("/var/spool/cups/tmp"), Path("/var/cache/cups"))


class Settings(_Section):
    """Everything that a kiosk's programs are told from outside."""

    data_dir: Path = DEFAULT_DATA_DIR
    demo: bool = False
    agent: AgentSection
    supervisor: SupervisorSection = SupervisorSection()
    visit: VisitSection = VisitSection()
    printing: PrintingSection = PrintingSection()

    @model_validator(mode="after")
    def _can_listen(self) -> "Settings":
        if len(os.fsencode(self.agent_socket)) > _LONGEST_SOCKET:
            raise ValueError(f"agent.socket: a socket's path has at most {_LONGEST_SOCKET} bytes; give a shorter one")
        return self

    @model_validator(mode="after")
    def _is_safe(self) -> "Settings":
        if self.demo:
            return self
        if self.agent.key_store == "memory":
            raise ValueError('agent.key_store "memory" is for the demo only')
        if not self.agent.portal_url.startswith("https://"):
            raise ValueError("agent.portal_url must begin with https://")
        if is_own_name(host_of(self.agent.portal_url)):
            raise ValueError(f"agent.portal_url: {_LOCAL_PORTAL}")
        if self.visit.windowed:
            raise ValueError("visit.windowed is for the demo only")
        if self.visit.camera_files is not None:
            raise ValueError("visit.camera_files is for the demo only")
        return self

    @property
    def agent_socket(self) -> Path:
        """Where the agent listens."""
        return self.agent.socket or self.data_dir / "agent.sock"

    @property
    def agent_authkey(self) -> Path:
        """The file with the key that both sides of the agent's socket must hold."""
        return self.agent.authkey or self.data_dir / "agent.key"

    @property
    def receipts_file(self) -> Path:
        """The wipe receipts of this kiosk."""
        return self.supervisor.receipts or self.data_dir / "receipts.jsonl"

    @property
    def outbox_file(self) -> Path:
        """The sealed outbox."""
        return self.data_dir / "outbox.db"

    @property
    def device_file(self) -> Path:
        """What enrolment brought: id, certificate, the portal's public keys. No secret."""
        return self.data_dir / "device.json"

    @property
    def public_file(self) -> Path:
        """The public cache."""
        return self.data_dir / "public.json"

    @property
    def drill_file(self) -> Path:
        """What the last `kiosk drill` found."""
        return self.data_dir / "drill.json"

    @property
    def directory_file(self) -> Path:
        """The resource directory, part of the public cache."""
        return self.data_dir / "directory.db"

    @property
    def lock_file(self) -> Path:
        """Held by the one agent that may write here."""
        return self.data_dir / "agent.lock"


def load_settings(path: Path | None = None, *, overrides: Mapping[str, object] | None = None) -> Settings:
    """The settings in `path` (None: no file), with `overrides` laid over them. Raises ConfigError."""
    found = _read(path) if path else {}
    return checked_settings(_laid_over(found, overrides or {}))


def checked_settings(untrusted: Mapping[str, object]) -> Settings:
    """Settings from a mapping. Raises ConfigError, which names each wrong key."""
    try:
        return Settings.model_validate(dict(untrusted))
    except ValidationError as error:
        raise ConfigError("; ".join(_complaints(error))) from None


def settings_file(environ: Mapping[str, str]) -> Path:
    """The file that `KIOSK_CONFIG` names, else the system's."""
    return Path(environ["KIOSK_CONFIG"]) if environ.get("KIOSK_CONFIG") else DEFAULT_FILE


def to_toml(settings: Settings) -> str:
    """The settings as a TOML file that `load_settings` reads back."""
    plain = settings.model_dump(mode="json", exclude_none=True)
    tables = {name: value for name, value in plain.items() if isinstance(value, dict)}
    lines = [f"{name} = {_toml_value(value)}" for name, value in plain.items() if name not in tables]
    for name, table in tables.items():
        lines += ["", f"[{name}]", *(f"{key} = {_toml_value(value)}" for key, value in table.items())]
    return "\n".join(lines) + "\n"


def checked_origin(url: str) -> str:
    """`url` without a final slash. Raises ValueError unless it is scheme, host, port and path and nothing else."""
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise ValueError("not the address of a portal, as https://portal.example.org")
    return url.rstrip("/")


def host_of(url: str) -> str:
    """The host name of a checked address."""
    return urlsplit(url).hostname or ""


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read ({type(error).__name__})") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not TOML: {error}") from None


def _laid_over(base: Mapping[str, object], over: Mapping[str, object]) -> dict[str, object]:
    result = dict(base)
    for key, value in over.items():
        below = result.get(key)
        if isinstance(value, Mapping):
            result[key] = _laid_over(below if isinstance(below, dict) else {}, value)
        else:
            result[key] = value
    return result


def _complaints(error: ValidationError) -> Iterator[str]:
    for problem in error.errors(include_input=False, include_url=False):
        key = ".".join(str(part) for part in problem["loc"])
        match problem["type"]:
            case "extra_forbidden":
                yield f"{key} is not a setting"
            case "missing":
                yield f"{key} is missing"
            case _:
                said = problem["msg"].removeprefix("Value error, ")
                yield f"{key}: {said}" if key else said


def _toml_value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case list():
            return "[" + ", ".join(_toml_value(item) for item in value) + "]"
        case _:
            return _toml_text(os.fspath(value) if isinstance(value, Path) else str(value))


def _toml_text(text: str) -> str:
    escaped = "".join(
        f"\\u{ord(mark):04x}" if ord(mark) < 0x20 or ord(mark) == 0x7F else {'"': '\\"', "\\": "\\\\"}.get(mark, mark)
        for mark in text
    )
    return f'"{escaped}"'
