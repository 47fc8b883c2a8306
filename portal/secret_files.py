"""Keys of the portal as files: mode 0600 in a folder of mode 0700, made once, never overwritten."""

import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

from portal.errors import OperatorError

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class SecretFileUnsafe(OperatorError):
    """A key file can be read by others, or cannot be read or made."""


def secret_bytes(folder: Path, name: str, make: Callable[[], bytes]) -> bytes:
    """What the file holds; the first call makes it. Its bytes are on the disk before its name is, so a power cut
    leaves the whole file or none; of two processes that make it at once, both get the same.

    Raises SecretFileUnsafe.
    """
    path = folder / name
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _make(path, make())
        _refuse_readable_by_others(path)
        return path.read_bytes()
    except OSError as error:
        raise SecretFileUnsafe(f"The key file {path} cannot be used: {error.strerror}.") from error


def _make(path: Path, content: bytes) -> None:
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _name_if_new(Path(draft), path)
    finally:
        Path(draft).unlink(missing_ok=True)
    _sync_folder(path.parent)


def _name_if_new(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)  # fails where the name is taken, unlike a rename
    except FileExistsError:
        return


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refuse_readable_by_others(path: Path) -> None:
    if os.name != "nt" and path.stat().st_mode & _OTHERS:
        raise SecretFileUnsafe(f"The key file {path} can be read by others. Run: chmod 600 {path}")
