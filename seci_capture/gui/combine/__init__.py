"""Compile: items, areas and documents (combination)."""
