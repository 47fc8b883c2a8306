"""Adapters to the world. No Qt, no screen, no server in here."""
