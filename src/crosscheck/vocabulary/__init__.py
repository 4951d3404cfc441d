"""The first floor: what things are, how they are read, what is wrong with a bad one."""
