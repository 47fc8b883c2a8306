"""The visit on a screen, for whole stories."""

from tests.kiosk.visit.conftest import portal, visit

__all__ = ["portal", "visit"]
