"""Snapshots of the library for Qt's views."""
