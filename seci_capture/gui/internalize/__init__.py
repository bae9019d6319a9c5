"""The room Learn: a successor works through their checklist (internalization)."""
