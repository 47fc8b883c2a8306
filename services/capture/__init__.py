"""Cameras: the port that a visit looks through, and the cameras behind it."""
