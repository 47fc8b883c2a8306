"""Speaking words: a port, and the engines of the systems behind it."""
