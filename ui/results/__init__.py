"""Results of assessments that staff share, in words."""
