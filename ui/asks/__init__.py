"""What staff ask a client for."""
