"""What people of a care team are to a client."""

from PySide6.QtCore import QCoreApplication


def role_words(role: str) -> str:
    """The roles that most agencies have, in the language of the moment; any other as the agency wrote it."""
    known = {
        "case manager": QCoreApplication.translate("CareTeam", "Case manager"),
        "outreach worker": QCoreApplication.translate("CareTeam", "Outreach worker"),
        "housing navigator": QCoreApplication.translate("CareTeam", "Housing navigator"),
        "social worker": QCoreApplication.translate("CareTeam", "Social worker"),
        "nurse": QCoreApplication.translate("CareTeam", "Nurse"),
    }
    return known.get(role.casefold(), role)
