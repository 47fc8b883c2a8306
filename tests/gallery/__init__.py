"""A picture of every screen in its states, for people to look at."""
