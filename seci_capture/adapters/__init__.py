"""The edges: media, speech, documents, secrets. Each folder implements a port of the services."""
