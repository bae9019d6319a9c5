"""What a person sets up once: where copies of a library go."""
