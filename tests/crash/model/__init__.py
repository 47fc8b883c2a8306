"""A model of what may happen between kiosks and portal, played at random against the shipped code."""
