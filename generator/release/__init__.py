"""Findings since the last release -> its version, its notes, and a distribution that is checked before it is kept."""
