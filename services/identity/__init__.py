"""What a person's card says in its barcode or its printed zone, and how that compares with the record."""
