"""The generated SDK as its users meet it: imported, type-checked, used by whole programs."""
