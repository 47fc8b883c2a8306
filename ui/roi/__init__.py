"""Reading and signing a paper."""
