"""The library on disk: encrypted database, keys, and the block store of sound."""
