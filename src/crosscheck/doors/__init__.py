"""The third floor: the command line, Sybil and pytest, Python-Markdown, MkDocs."""
