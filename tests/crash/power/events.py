"""What a recorded program did to the files of one folder, in order."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Created:
    """A new, empty file has this name."""

    name: str
    inode: int


@dataclass(frozen=True, slots=True)
class Removed:
    """No file has this name any more."""

    name: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """The file has another name; what had that name before is gone."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes were written at an offset."""

    inode: int
    offset: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Resized:
    """The file was cut off, or filled with zeros, to this length."""

    inode: int
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """All written to the file so far is on the disk."""

    inode: int


@dataclass(frozen=True, slots=True)
class FolderSynced:
    """All names made and removed so far are on the disk."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The program told the outside that something is done; `line` is what it said."""

    line: str


Event = Created | Removed | Renamed | Written | Resized | Synced | FolderSynced | Acknowledged
