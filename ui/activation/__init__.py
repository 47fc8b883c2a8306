"""From an invitation to a sign-in of one's own."""
