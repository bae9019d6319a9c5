"""The first arguments that turn this program into one of its children."""

MEDIA_CHILD = "--media-child"
SPEECH_CHILD = "--speech-child"
DEVICES_CHILD = "--devices-child"
RECORDER_CHILD = "--recorder-child"
