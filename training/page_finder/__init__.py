"""The page finder: scenes that nobody photographed, a small network, and the way from one to the other."""
