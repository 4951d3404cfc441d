"""`python -m crosscheck` is the same as `crosscheck`."""

import sys

from crosscheck.doors.cli import main

sys.exit(main())
