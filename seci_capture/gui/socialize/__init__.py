"""Prepare & meet: who takes part, what was agreed, when to meet (socialization)."""
