"""The gate: openapi-spec-validator on the unresolved document, and our own checks beside it.

The validator runs on its Rust backend whatever the environment says, and never opens a file or an address.
Its errors are often not rooted in the document, so its keyword validators are wrapped to remember what they
look at; where one of them crashes, that is told at its place and the rest goes on.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache as once
from typing import Any

import jsonschema_rs
from jsonschema_path.paths import SchemaPath
from openapi_schema_validator import OAS30Validator, OAS31Validator, OAS32Validator, validators
from openapi_spec_validator import (
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)
from openapi_spec_validator.schemas import schema_v30, schema_v31, schema_v32
from openapi_spec_validator.validation import exceptions

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, Severity, errors
from generator.document import RawDocument, join_pointer
from generator.specs.cache import Cache
from generator.specs.checks import check
from generator.specs.faults import Fault, Path, describe, sentence, simplify
from generator.specs.index import Index, nearest
from generator.specs.rust_errors import faults_of
from generator.specs.verdicts import recall, remember

_VERSIONS: Mapping[str, tuple[Any, Any, Any]] = {
    "3.0": (OpenAPIV30SpecValidator, schema_v30, OAS30Validator),
    "3.1": (OpenAPIV31SpecValidator, schema_v31, OAS31Validator),
    "3.2": (OpenAPIV32SpecValidator, schema_v32, OAS32Validator),
}
# Our own checks tell these with their places, also where the validator does not look.
_OURS = (
    exceptions.DuplicateOperationIDError,
    exceptions.UnresolvableParameterError,
    exceptions.ParameterDuplicateError,
    exceptions.ExtraParametersError,
)


def validate(
    document: RawDocument, store: Cache | None = None, *, calls: Counter[str] | None = None
) -> tuple[Diagnostic, ...]:
    """Everything wrong or doubtful in a document, by place; a document of several files is bundled first.

    With a cache a verdict is looked up by the document's hash. `calls["validator"]` counts real runs.
    """
    known = recall(document, store) if store else None
    if known is not None:
        return known
    if calls is not None:
        calls["validator"] += 1
    found = _Run(document).verdict()
    if store:
        remember(document, store, found)
    return found


class _Run:
    """One run over one document."""

    def __init__(self, document: RawDocument) -> None:
        self.document = document
        self.index = Index(document)
        self.oas = str(document.data["openapi"])[:3]

    def verdict(self) -> tuple[Diagnostic, ...]:
        """Our checks, then structure, then keywords: a place that has an error gets no second one.

        A crash counts only in a document that is otherwise right: else it follows from what is wrong.
        """
        found = list(check(self.document))
        crashes: list[Diagnostic] = []
        for phase in (self._structure, self._keywords, self._patterns):
            taken = {one.pointer for one in found if one.severity is Severity.ERROR}
            told = dict.fromkeys(phase())
            crashes += [one for one in told if one.code == "validator-crash"]
            found += [one for one in told if one not in crashes and one.pointer not in taken]
        if not errors(found):
            found += crashes
        return tuple(sorted(found, key=lambda one: (one.location, one.code, one.message)))

    def _structure(self) -> Iterator[Diagnostic]:
        """The document against the OpenAPI meta-schema."""
        try:
            failed = list(_structure_validator(self.oas).iter_errors(self.document.data))
        except Exception as crash:
            yield self._crash((), crash)
            return
        faults = (fault for error in failed for fault in faults_of(error, _metaschema(self.oas)))
        yield from map(self._told, simplify(faults))

    def _keywords(self) -> Iterator[Diagnostic]:
        """The validator's walk over what a meta-schema cannot say: each schema, defaults, tags."""
        try:
            root = SchemaPath.from_dict(self.document.data, handlers=_Offline())
            walk = _watching(self.oas)(root)
        except Exception as crash:
            yield self._crash((), crash)
            return
        for error in walk.root_validator(root):
            parts = getattr(error, "parts", ())
            if isinstance(error, _Crashed):
                yield self._crash(parts, error.cause)
            elif isinstance(error, _BadSchema):
                faults = (fault for one in error.failed for fault in faults_of(one, {}))
                for fault in simplify(faults):
                    yield self._told(replace(fault, path=(*parts, *fault.path)))
            elif not isinstance(error, _OURS):
                yield self._other(error, parts)

    def _patterns(self) -> Iterator[Diagnostic]:
        """Patterns that neither Python nor the validator's engine for JavaScript's can read."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for node in self.index.of_kind("schema"):
                pattern = node.value.get("pattern")
                if not isinstance(pattern, str) or _is_pattern(pattern):
                    continue
                yield self.index.problem(
                    "pattern-invalid",
                    f"the pattern {describe(pattern)} is not a regular expression",
                    f"{node.pointer}/pattern",
                    at=self.document.location(node.value, "pattern"),
                    hint="check its brackets and backslashes",
                )

    def _told(self, fault: Fault) -> Diagnostic:
        hint = ""
        if fault.keyword == "unknown-field":
            known = ", ".join(fault.known[:12])
            hint = nearest(str(fault.path[-1]), list(fault.known)) or (
                f"known here: {known}" if known else ""
            )
            if fault.path[:-1] == ("paths",):
                hint = "a path starts with /, an extension with x-"
        code = re.sub(r"([A-Z])", r"-\1", f"oas-{fault.keyword}").lower()
        return self.index.problem(code, sentence(fault), self._pointer(fault.path), hint=hint)

    def _other(self, error: Any, parts: Path) -> Diagnostic:
        path: Path = (*parts, *error.absolute_path)
        if parts and parts[-1] == "default":
            expected = error.validator_value
            wanted = tuple(expected) if isinstance(expected, list) else (expected,)
            fault = Fault(str(error.validator), path, error.instance, wanted)
            message = f"the default does not fit its schema: {sentence(fault)}"
            return self.index.problem("oas-default", message, self._pointer(path))
        message = error.message.splitlines()[0][:200]
        return self.index.problem("oas-invalid", message, self._pointer(path))

    def _crash(self, parts: Path, crash: Exception) -> Diagnostic:
        # some exceptions go on to dump the whole document
        reason = (str(crash).splitlines() or [""])[0].partition(" within ")[0][:100]
        message = f"the validator could not check this part ({type(crash).__name__}: {reason})"
        hint = "the rest of the document was checked"
        return self.index.problem(
            "validator-crash", message, self._pointer(parts), hint=hint, severity=Severity.WARNING
        )

    def _pointer(self, parts: Path) -> str:
        """The real pointer of a path that may lead through references, as far as it exists."""
        pointer = ""
        value: JsonValue = self.document.data
        for part in parts:
            child = _child(value, part)
            if child is None:
                pointer, value = self.index.behind(pointer, value)
                child = _child(value, part)
            if child is None:
                break
            pointer, value = join_pointer(pointer, child[0]), child[1]
        return pointer


def _child(value: JsonValue, part: str | int) -> tuple[str, JsonValue] | None:
    """A member with its key as text: the validator gives status codes as numbers."""
    if isinstance(value, dict) and str(part) in value:
        return str(part), value[str(part)]
    if isinstance(value, list) and str(part).isdecimal() and int(part) < len(value):
        return str(part), value[int(part)]
    return None


class _Offline(dict[str, Any]):
    """Readers of other files, by URL scheme: for each there is one, and it refuses.

    An empty mapping would not do: the validator's library then opens the address by itself.
    """

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Any:
        def refuse(uri: str) -> None:
            raise LookupError(f"{uri} is not part of the document")

        return refuse


class _Crashed(exceptions.OpenAPIValidationError):
    """An exception that escaped from a keyword validator."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


class _BadSchema(exceptions.OpenAPIValidationError):
    """A schema that its dialect refuses, with all that is wrong in it."""

    def __init__(self, failed: list[Any]) -> None:
        super().__init__("not a schema of its dialect")
        self.failed = failed


@once
def _watching(oas: str) -> Any:
    """The validator class whose keyword validators say where they are."""
    base = _VERSIONS[oas][0]
    watched = {name: _watched(cls, name, oas) for name, cls in base.keyword_validators.items()}
    return type(f"Watching{base.__name__}", (base,), {"keyword_validators": watched})


def _watched(base: Any, name: str, oas: str) -> Any:
    suffix = ("default",) if name == "default" else ()

    def __call__(self: Any, *args: Any, **options: Any) -> Iterator[Any]:  # noqa: N807
        here = next(arg for arg in args if isinstance(arg, SchemaPath))
        try:
            for error in base.__call__(self, *args, **options):
                if not hasattr(error, "parts"):
                    error.parts = (*here.parts, *suffix)
                yield error
        except Exception as cause:
            crashed = _Crashed(cause)
            crashed.parts = (*here.parts, *suffix)
            yield crashed

    members: dict[str, Any] = {"__call__": __call__}
    if name == "schema":
        members["__init__"] = _remember_by_hash(base)
        members["_validate_schema_meta"] = _check_by_rust(base, oas)
    return type(f"Watched{base.__name__}", (base,), members)


class _Ids(set[int]):
    """Visited ids; the validator keeps them in a list and searches it from the start each time."""

    append = set.add


def _remember_by_hash(base: Any) -> Any:
    def __init__(self: Any, registry: Any) -> None:  # noqa: N807
        base.__init__(self, registry)
        self.visited_schema_ids = _Ids()
        self.meta_checked_schema_ids = _Ids()

    return __init__


def _check_by_rust(base: Any, oas: str) -> Any:
    """The check of a schema against its dialect, which costs most of a run in Python."""

    def check_schema(self: Any, schema: SchemaPath, value: Any) -> Any:
        if isinstance(value, dict) and "$schema" in value:
            return base._validate_schema_meta(self, schema, value)
        failed = list(_dialect_validator(oas).iter_errors(value))
        return _BadSchema(failed) if failed else None

    return check_schema


@once
def _structure_validator(oas: str) -> Any:
    metaschema = _metaschema(oas)
    return jsonschema_rs.validator_cls_for(metaschema)(metaschema, validate_formats=False)


@once
def _metaschema(oas: str) -> dict[str, Any]:
    return dict(_VERSIONS[oas][1])


@once
def _dialect_validator(oas: str) -> Any:
    metaschema = _VERSIONS[oas][2].META_SCHEMA
    specifications = validators.OPENAPI_SPECIFICATIONS  # type: ignore[attr-defined]
    known = [(uri, specifications.contents(uri)) for uri in specifications if "draft-0" not in uri]
    return jsonschema_rs.validator_cls_for(metaschema)(
        metaschema, registry=jsonschema_rs.Registry(known), validate_formats=False
    )


@once
def _is_pattern(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return bool(jsonschema_rs.is_valid({"format": "regex"}, pattern, validate_formats=True))
    return True
