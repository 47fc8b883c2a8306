"""A portal with one agency, one client and one kiosk."""

from tests.portal.api.conftest import kiosk, kit

__all__ = ["kiosk", "kit"]
