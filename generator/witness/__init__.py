"""Findings -> values that show the break: accepted by one side, refused by the other, and checked."""
