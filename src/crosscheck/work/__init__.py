"""The second floor: run, compare, measure, render."""
