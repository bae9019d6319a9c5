"""The words of the field as frozen values, and their rules. No I/O, no clock, no libraries."""
