"""The rules explained: examples that the tests hold, and the reference page."""
