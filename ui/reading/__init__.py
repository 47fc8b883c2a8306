"""Reading aloud: what a page says to the ear, and the tool of the top bar that says it."""
