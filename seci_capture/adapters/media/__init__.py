"""Media files, decoded in a child process: only its worker loads the decoder library."""
