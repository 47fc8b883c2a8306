"""What leaves the portal for HMIS."""
