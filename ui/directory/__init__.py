"""The resource directory: tiles and search, what was found, one service, what is wrong with it."""
