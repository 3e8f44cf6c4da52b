"""What openapi-spec-validator misses, or says without a place.

Each check is a function from the document's index to its diagnostics; `check` runs them all. They are
written for documents of any shape: what is not as OAS says is somebody else's error and passed over here.
"""

from __future__ import annotations

from generator.diagnostics import Diagnostic
from generator.document import RawDocument
from generator.specs.check_paths import check_operation_ids, check_parameters, check_paths
from generator.specs.check_refs import check_loops, check_refs
from generator.specs.check_schemas import check_discriminators, check_required
from generator.specs.check_security import check_security
from generator.specs.index import Index

_CHECKS = (
    check_refs,
    check_loops,
    check_operation_ids,
    check_paths,
    check_parameters,
    check_security,
    check_required,
    check_discriminators,
)


def check(document: RawDocument) -> tuple[Diagnostic, ...]:
    """All that our own checks have to say about a document, by place."""
    index = Index(document)
    found = [one for run in _CHECKS for one in run(index)]
    return tuple(sorted(found, key=lambda one: (one.location, one.code, one.message)))
