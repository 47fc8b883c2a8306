"""A client's papers: those that wait, and those that were signed."""
