"""Word documents: the knowledge pack and the checklist, built on a base document."""
