"""Sealed envelopes: what leaves a visit can be read by the portal only, and what comes back by that visit only."""
