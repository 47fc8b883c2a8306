"""What the frame says of the place: the portal's name, and where help is."""

from PySide6.QtCore import QCoreApplication


def portal_name() -> str:
    """The name of the service."""
    return QCoreApplication.translate("Portal", "Customer Portal")


def help_words(help_line: str, crisis_line: str) -> str:
    """Whom to ask here, whom to call, and whom to call when it is urgent."""
    lines = [QCoreApplication.translate("Portal", "Please ask a member of staff. They help with everything here.")]
    if help_line:
        lines.append(QCoreApplication.translate("Portal", "Help line: {number}").format(number=help_line))
    if crisis_line:
        lines.append(
            QCoreApplication.translate("Portal", "If you are in danger or in crisis: {number}").format(
                number=crisis_line
            )
        )
    return "\n".join(lines)
