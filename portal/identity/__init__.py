"""Who somebody is: codes, passwords, PINs, sessions and the brakes on guessing."""
