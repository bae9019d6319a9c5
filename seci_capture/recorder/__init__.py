"""The recording process: QtCore, QtMultimedia and the block store, nothing else of ours."""
