"""Words that several features say: troubles, dates, languages, identifiers, rules."""
