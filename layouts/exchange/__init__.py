"""Issues to and from other layout programs: IDML both ways, Scribus's SLA in. What does not come along is told."""
