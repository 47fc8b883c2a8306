"""What a site admin does: enrolment and self-checks."""
