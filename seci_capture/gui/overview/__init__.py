"""The way of a handover at a glance."""
