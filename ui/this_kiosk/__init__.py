"""Staff look after the kiosk that they stand at."""
