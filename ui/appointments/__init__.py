"""Appointments with the care team."""
