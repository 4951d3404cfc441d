"""The tool of a site whose examples are run, whose pairs are proven, whose numbers are measured."""
