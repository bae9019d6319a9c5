"""Playing recordings: shared by the rooms in which something is heard."""
