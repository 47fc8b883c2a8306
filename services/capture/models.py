"""Where the networks lie that are not our own: in a bundle beside ours, else in the folder of rapidocr."""

from importlib.util import find_spec
from pathlib import Path
from typing import Final

_BUNDLED: Final = Path(__file__).resolve().parents[2] / "resources" / "models"


def carried(name: str) -> Path:
    """The file of a network that rapidocr carries. Raises FileNotFoundError."""
    if (_BUNDLED / name).exists():
        return _BUNDLED / name
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise FileNotFoundError(name)
    return Path(spec.origin).parent / "models" / name
