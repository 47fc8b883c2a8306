"""Messages and the care team: who they are, what was written, and writing."""
