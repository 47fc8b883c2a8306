"""The words for places, days and parts of a day."""

from PySide6.QtCore import QCoreApplication

from services.portal.contract.location import LocationWay
from services.portal.locations import Hold


def way_title(way: LocationWay) -> str:
    """A way to tell a place."""
    return {
        LocationWay.THIS_SITE: QCoreApplication.translate("Location", "Here, at this center"),
        LocationWay.PLACE: QCoreApplication.translate("Location", "An address or a place"),
        LocationWay.CROSS_STREETS: QCoreApplication.translate("Location", "Where two streets meet"),
        LocationWay.LANDMARK: QCoreApplication.translate("Location", "Near something that people know"),
    }[way]


def way_example(way: LocationWay) -> str:
    """What somebody could type."""
    return {
        LocationWay.THIS_SITE: "",
        LocationWay.PLACE: QCoreApplication.translate("Location", "Example: Main Library, second floor"),
        LocationWay.CROSS_STREETS: QCoreApplication.translate("Location", "Example: First Street and Oak Street"),
        LocationWay.LANDMARK: QCoreApplication.translate("Location", "Example: under the bridge at 5th"),
    }[way]


def hold_title(hold: Hold) -> str:
    """A choice of how long."""
    return {
        Hold.TODAY: QCoreApplication.translate("Location", "Today only"),
        Hold.WEEK: QCoreApplication.translate("Location", "One week"),
        Hold.MONTH: QCoreApplication.translate("Location", "One month"),
        Hold.UNTIL_CHANGED: QCoreApplication.translate("Location", "Until I say something else"),
    }[hold]
