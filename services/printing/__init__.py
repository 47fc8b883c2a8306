"""What staff hand out on paper, as PDF in memory."""
