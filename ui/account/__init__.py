"""My account and privacy."""
