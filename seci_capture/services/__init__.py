"""Use cases in the vocabulary of the SECI model. No Qt, no SQL, no edge libraries."""
