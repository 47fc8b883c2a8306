"""What kinds of documents are called."""

from PySide6.QtCore import QCoreApplication

from services.portal.contract.documents import DocumentKind


def kind_title(kind: DocumentKind) -> str:
    """What it is called."""
    return {
        DocumentKind.STATE_ID: QCoreApplication.translate("DocumentKind", "State ID or driver's license"),
        DocumentKind.SOCIAL_SECURITY_CARD: QCoreApplication.translate("DocumentKind", "Social Security card"),
        DocumentKind.BIRTH_CERTIFICATE: QCoreApplication.translate("DocumentKind", "Birth certificate"),
        DocumentKind.PAY_STUB: QCoreApplication.translate("DocumentKind", "Pay stub"),
        DocumentKind.BENEFIT_LETTER: QCoreApplication.translate("DocumentKind", "Benefit letter"),
        DocumentKind.DD_214: QCoreApplication.translate("DocumentKind", "DD-214 (military papers)"),
        DocumentKind.PROOF_OF_DISABILITY: QCoreApplication.translate("DocumentKind", "Proof of disability"),
        DocumentKind.OTHER: QCoreApplication.translate("DocumentKind", "Something else"),
    }[kind]
