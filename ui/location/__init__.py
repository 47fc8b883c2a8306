"""Where a client can be found: what was told, and telling a place."""
