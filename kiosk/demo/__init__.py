"""The demo and the tour: the whole house on one machine, with demo data or a real export."""
