"""A client's home page, signed papers, and closing the account."""
