"""How a library comes to the present schema: on a checked copy, put in place whole (decision 2)."""
