"""Pages for a person's own phone: plain HTML that needs no script, in the person's language."""
