"""What a change of the spec means for Python code: the symbols that it changes, and who uses them."""
