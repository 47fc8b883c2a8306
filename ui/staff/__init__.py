"""Looking a client up, verifying, inviting."""
