"""The two pages of signing in."""
