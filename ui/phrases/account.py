"""The states of an account, in words."""

from PySide6.QtCore import QCoreApplication

from services.portal.contract import AccountState


def account_words(state: AccountState) -> str:
    """Where an account stands."""
    return {
        AccountState.NOT_CONNECTED: QCoreApplication.translate("Account", "Not invited yet"),
        AccountState.INVITED: QCoreApplication.translate("Account", "Invited"),
        AccountState.CONNECTED: QCoreApplication.translate("Account", "Has an account"),
        AccountState.DEACTIVATED: QCoreApplication.translate("Account", "Account closed"),
    }[state]
