"""The generated SDK against a real HTTP server that answers from the specs' own examples."""
