"""The programme's rules R1–R8 as pure functions: kiosk and portal judge by the same code."""
