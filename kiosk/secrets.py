"""The device's private keys, kept through `keyring` in a store that we know by its exact class, and in no other.

`keyring` picks whatever is installed: with `keyrings.alt` beside it that is a plaintext file, without a desktop it is
`fail`. So what it offers is taken only where the class stands in our list.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, chainer
from keyring.errors import KeyringError

from kiosk.config import Settings
from kiosk.errors import KnownError
from services.sealing.errors import Malformed
from services.sealing.keys import from_text, to_text

SERVICE: Final = "customer-portal-kiosk"
ENVELOPE_KEY: Final = "envelope-key"
SEAL_KEY: Final = "seal-key"
CREDENTIAL_STORE: Final = Path("/etc/credstore.encrypted")
_ENCRYPT_TIMEOUT_S: Final = 60


class SecretsError(KnownError):
    """The store of the device's keys cannot be used."""


class SystemdCredentials(KeyringBackend):
    """What systemd decrypts for our service into `$CREDENTIALS_DIRECTORY`; written through `systemd-creds encrypt`."""

    # The metaclass of keyring lists every subclass; without a priority it is never picked on its own.
    priority = 0

    def __init__(self, directory: Path | None, *, store: Path = CREDENTIAL_STORE) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._directory = directory
        self._store = store

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None where systemd gave us none."""
        if self._directory is None:
            return None
        try:
            return (self._directory / _credential(service, username)).read_text(encoding="ascii")
        except FileNotFoundError:
            return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Encrypts to this machine. Raises SecretsError, which says what to run."""
        program = require_systemd_creds()
        name = _credential(service, username)
        self._store.mkdir(mode=0o700, parents=True, exist_ok=True)
        command = [program, "encrypt", f"--name={name}", "-", str(self._store / name)]
        try:
            subprocess.run(
                command, input=password.encode(), capture_output=True, check=True, timeout=_ENCRYPT_TIMEOUT_S
            )
        except (OSError, subprocess.SubprocessError):
            raise SecretsError(
                "credential_not_written",
                what=f"systemd-creds could not write {self._store / name}.",
                advice=f"Run the enrolment as root; to see why: echo test | {' '.join(command)}",
            ) from None


class MemoryStore(KeyringBackend):
    """Forgets everything when the process ends. For the demo only."""

    priority = 0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None where there is none."""
        return self._held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Holds the secret until the process ends."""
        self._held[service, username] = password


class Secrets:
    """Secrets of this device by name, as bytes."""

    def __init__(self, backend: KeyringBackend) -> None:
        """Raises SecretsError unless the backend's class is allowed."""
        self._backend = require_allowed(backend)

    def get(self, name: str) -> bytes:
        """The secret called `name`. Raises SecretsError where it is not there or not ours."""
        try:
            text = self._backend.get_password(SERVICE, name)
            if text is not None:
                return from_text(text.strip())
        except (KeyringError, OSError, UnicodeDecodeError, Malformed):
            raise _unreadable(name) from None
        raise SecretsError(
            "secret_missing", what=f"The device's {name} is not in the secret store.", advice="Enrol this kiosk again."
        )

    def set(self, name: str, secret: bytes) -> None:
        """Keeps `secret` under `name`. Raises SecretsError."""
        try:
            self._backend.set_password(SERVICE, name, to_text(secret))
        except (KeyringError, OSError):
            raise _unreadable(name) from None


def memory_secrets() -> Secrets:
    """Secrets that end with this process. For the demo only."""
    return Secrets(MemoryStore())


def open_secrets(
    settings: Settings,
    *,
    environ: Mapping[str, str],
    detect: Callable[[], KeyringBackend] = keyring.get_keyring,
    store: Path = CREDENTIAL_STORE,
) -> Secrets:
    """The secret store that the settings name. Raises SecretsError where it is not there, locked or not allowed."""
    match settings.agent.key_store:
        case "memory":
            return memory_secrets()
        case "systemd":
            directory = environ.get("CREDENTIALS_DIRECTORY")
            return Secrets(SystemdCredentials(Path(directory) if directory else None, store=store))
        case "desktop":
            backend = require_allowed(detect())
            require_unlocked(backend)
            return Secrets(backend)


def require_allowed(backend: KeyringBackend) -> KeyringBackend:
    """`backend`, if its class is exactly one of ours; of a chain, its only link. Raises SecretsError."""
    if type(backend) is chainer.ChainerBackend:
        links = list(backend.backends)
        if len(links) == 1:
            return require_allowed(links[0])
    elif type(backend) in _allowed_classes():
        return backend
    raise SecretsError(
        "secret_store_refused",
        what=f"The secret store {type(backend).__module__}.{type(backend).__qualname__} is not one that we trust.",
        advice="Use systemd credentials, the Windows vault or an unlocked Secret Service; remove keyrings.alt.",
    )


def require_unlocked(backend: KeyringBackend) -> None:
    """Raises SecretsError where the Secret Service's collection is locked: nobody at a kiosk can type its password."""
    if type(backend) is not SecretService.Keyring:
        return
    if _is_locked():
        raise SecretsError(
            "secret_store_locked",
            what="The Secret Service is locked or cannot be reached.",
            advice="Unlock it when the kiosk's user logs in, or use systemd credentials.",
        )


def require_systemd_creds() -> str:
    """The path of `systemd-creds`. Raises SecretsError, which says what to run."""
    program = shutil.which("systemd-creds")
    if program is None:
        raise SecretsError(
            "no_systemd_creds",
            what="systemd-creds is not on this machine, so the device's keys cannot be encrypted to it.",
            advice="Install systemd 250 or newer, then run: sudo kiosk enroll URL CODE",
        )
    return program


def _allowed_classes() -> tuple[type[KeyringBackend], ...]:
    ours: tuple[type[KeyringBackend], ...] = (SystemdCredentials, MemoryStore, SecretService.Keyring)
    return (*ours, Windows.WinVaultKeyring) if sys.platform == "win32" else ours


def _is_locked() -> bool:
    try:
        import secretstorage
        from secretstorage.exceptions import SecretStorageException
    except ImportError:
        return True
    try:
        with closing(secretstorage.dbus_init()) as connection:
            return bool(secretstorage.get_default_collection(connection).is_locked())
    except (OSError, SecretStorageException):
        return True


def _credential(service: str, name: str) -> str:
    return f"{service}.{name}"


def _unreadable(name: str) -> SecretsError:
    return SecretsError(
        "secret_unreadable",
        what=f"The device's {name} cannot be read from or written to the secret store.",
        advice="Check the store; if its content is lost, enrol this kiosk again.",
    )
