"""Digests of component schemas as written: what reads the same says the same, found without comparing.

A digest is only given where nothing outside the schema decides what it says. It tells 1 from true and 1.0, and
another order of keys from this one; then the two are compared after all.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from hashlib import blake2b

from generator.lower.node import Lowering, Node

# Version 2 writes each value out in full, so that equal values give equal bytes.
_MARSHAL = 2
# What is completed, or looked up, elsewhere in the document.
_REACHES_OUT = (b"discriminator", b"$dynamicRef", b"$anchor", b"$dynamicAnchor", b"examples")


def digests(run: Lowering, schemas: Iterable[tuple[str, Node]]) -> dict[str, bytes]:
    """Name -> digest; called when all else is lowered, as names and anchors are known then."""
    if run.anchors is not None or run.renamed:
        return {}
    dialect = b"3.0" if run.is_30 else b"3.1"
    found: dict[str, bytes] = {}
    for name, node in schemas:
        try:
            written = marshal.dumps(node.value, _MARSHAL)
        except ValueError:
            continue
        if not any(word in written for word in _REACHES_OUT):
            found[name] = blake2b(written, digest_size=16, key=dialect).digest()
    return found
