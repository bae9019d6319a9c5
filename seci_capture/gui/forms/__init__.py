"""Compiled from the Designer files in ``ui/`` by ``packaging/generate.py``."""
