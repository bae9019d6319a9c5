"""The forms of ui/, compiled by packaging/generate.py. Not to be edited."""
