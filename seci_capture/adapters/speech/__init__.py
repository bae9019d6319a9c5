"""Speech: the models of this computer, and the child process that turns sound into words."""
