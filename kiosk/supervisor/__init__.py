"""Starts visits, shows one, keeps a spare, ends them, proves that nothing stayed and says so in a receipt."""
