"""Capture: sound, words and marks (externalization)."""
