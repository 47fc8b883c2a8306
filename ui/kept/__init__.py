"""Whatever a person has given us: where it is now, and what happens next."""
