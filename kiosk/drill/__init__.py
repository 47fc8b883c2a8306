"""The drill: plays a visit with random markers and searches for them everywhere but in the portal."""
