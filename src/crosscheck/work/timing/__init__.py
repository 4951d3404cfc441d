"""Measure a timing case: the same work in both frameworks, proven equal, then timed in turn."""
