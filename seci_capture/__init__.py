"""Hand a leaving expert's knowledge to a successor, after the SECI model of Nonaka and Takeuchi."""

__version__ = "0.1.0"
