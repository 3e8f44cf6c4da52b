"""The part of the SDK that no spec decides: calls, models, bodies, errors.

Copied byte for byte into the generated package. Nothing is imported here, so that `import skifteportal`
costs next to nothing.
"""
