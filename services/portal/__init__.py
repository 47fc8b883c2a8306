"""The portal as the kiosk sees it: the contract's models, the typed client, the sealed transport."""
