"""Getting there by typing: the search over everything, and the palette of commands."""
