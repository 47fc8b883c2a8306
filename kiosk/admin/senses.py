"""What `kiosk doctor` says about the voice and the printer."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.admin.verdicts import Level, Verdict
