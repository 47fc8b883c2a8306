"""A file of an operator: TOML of a given shape, checked as a whole."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

from pydantic import BaseModel, ValidationError

from portal.errors import OperatorError

_LARGEST: Final = 256 * 1024
_Model = TypeVar("_Model", bound=BaseModel)
Location: TypeAlias = tuple[int | str, ...]


class FileRefused(OperatorError):
    """The file cannot be used. The text says every place in it that is wrong."""


def parsed(file: Path, model: type[_Model], *, place: Callable[[Location], str]) -> _Model:
    """What the file says; `place` says in words where a mistake is. Raises FileRefused."""
    try:
        if file.stat().st_size > _LARGEST:
            raise FileRefused(f"{file} is larger than {_LARGEST // 1024} KiB.")
        untrusted = tomllib.loads(file.read_text(encoding="utf-8"))
        return model.model_validate(untrusted)
    except OSError as error:
        raise FileRefused(f"{file} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise FileRefused(f"{file} is not UTF-8 text.") from None
    except tomllib.TOMLDecodeError as error:
        raise FileRefused(f"{file} is not TOML: {error}.") from None
    except ValidationError as error:
        raise refusal(file, [f"{place(one['loc'])}: {one['msg']}" for one in error.errors()]) from None


def refusal(file: Path, wrong: list[str]) -> FileRefused:
    """All that is wrong, at once."""
    return FileRefused(f"{file} was not taken. " + "; ".join(wrong) + ".")


def place_in(table: str) -> Callable[[Location], str]:
    """Counts the parts of one `[[table]]` from one, and names everything else by its keys."""

    def place(location: Location) -> str:
        match location:
            case (str(name), int(index), *keys) if name == table:
                return f"{numbered(table, index + 1)}, {'.'.join(map(str, keys)) or 'the whole'}"
            case _:
                return ".".join(map(str, location)) or "the file"

    return place


def numbered(table: str, number: int) -> str:
    """One part of a `[[table]]`, counted from one."""
    return f"[[{table}]] number {number}"
