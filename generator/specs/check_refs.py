"""References: where they lead, whether it is the right kind of thing, and that they end."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.document import split_pointer
from generator.specs.index import Index, nearest
from generator.specs.walk import SECTIONS, Node


def check_refs(index: Index) -> Iterator[Diagnostic]:
    """Each `$ref` that leads nowhere, out of the document, or to a component of another kind."""
    for node in index.nodes:
        if node.kind == "components":
            yield from _misplaced(index, node)
        if "$ref" not in node.value or node.kind in ("document", "components"):
            continue
        found = _fault(index, node)
        if found:
            code, message, hint = found
            at = index.document.location(node.value, "$ref")
            yield index.problem(code, message, f"{node.pointer}/$ref", at=at, hint=hint)


def _misplaced(index: Index, components: Node) -> Iterator[Diagnostic]:
    """A `$ref` in the place of a component's name: some tools take it for a whole section, OAS does not."""
    for section, members in components.value.items():
        if (
            section in SECTIONS
            and isinstance(members, dict)
            and isinstance(members.get("$ref"), str)
        ):
            yield index.problem(
                "ref-misplaced",
                f"a section of components cannot be a $ref, as {section} is here",
                f"/components/{section}/$ref",
                at=index.document.location(members, "$ref"),
                hint="list the names, each with a $ref of its own",
            )


def _fault(index: Index, node: Node) -> tuple[str, str, str] | None:
    ref = node.ref
    if ref is None:
        return "ref-not-text", "$ref is not text", "a reference reads $ref: '#/components/...'"
    pointer = index.target(ref)
    if pointer is None:
        if ref.startswith("#"):
            hint = nearest(ref, sorted(index.anchors)) or "a pointer starts with #/"
            return "ref-dangling", f"$ref {ref!r} names no $anchor of this document", hint
        return (
            "ref-external",
            f"$ref {ref!r} leads into another file",
            "bring the file's parts into the document first (bundle)",
        )
    try:
        target = index.document.resolve(pointer)
    except KeyError:
        hint = _suggestion(index, pointer) or "define it, or mend the reference"
        return "ref-dangling", f"$ref {ref!r} leads nowhere", hint
    parts = list(split_pointer(pointer))
    kind = SECTIONS.get(parts[1]) if len(parts) == 3 and parts[0] == "components" else node.kind
    if kind is not None and kind != node.kind:
        article = "an" if node.kind[0] in "aeio" else "a"
        return (
            "ref-wrong-kind",
            f"$ref {ref!r} leads to {parts[1]}, expected {article} {node.kind}",
            "",
        )
    if not isinstance(target, dict) and not (isinstance(target, bool) and node.kind == "schema"):
        return "ref-wrong-kind", f"$ref {ref!r} leads to a plain value, expected a {node.kind}", ""
    return None


def _suggestion(index: Index, pointer: str) -> str:
    """The nearest name beside the first part of a pointer that does not exist."""
    node: object = index.document.data
    done = "#"
    for part in split_pointer(pointer):
        if isinstance(node, dict) and part in node:
            node = node[part]
            done += f"/{part}"
            continue
        if not isinstance(node, dict):
            return ""
        near = nearest(part, list(node))
        if near:
            return near.replace("you mean ", f"you mean {done}/")
        if part in SECTIONS:
            return ""
        return _elsewhere(index, part)
    return ""


def _elsewhere(index: Index, name: str) -> str:
    components = index.document.data.get("components")
    sections = components if isinstance(components, dict) else {}
    for section, members in sections.items():
        if isinstance(members, dict) and name in members:
            return f"did you mean #/components/{section}/{name}?"
    return ""


def check_loops(index: Index) -> Iterator[Diagnostic]:
    """Each loop of references that never reaches a definition, once, at its first member."""
    reported: set[str] = set()
    for node in index.nodes:
        if node.ref is None or node.pointer in reported:
            continue
        chain = _chain(index, node)
        if chain is None or reported.intersection(chain):
            continue
        reported.update(chain)
        names = " -> ".join(pointer.rpartition("/")[2] for pointer in (*chain, chain[0]))
        at = index.document.location(node.value, "$ref")
        message = f"the references {names} go round and never reach a definition"
        hint = "let one of them be a definition of its own"
        yield index.problem("ref-loop", message, f"{node.pointer}/$ref", at=at, hint=hint)


def _chain(index: Index, start: Node) -> list[str] | None:
    """The pointers of the loop that `start` is a member of; None when its chain ends or loops elsewhere."""
    chain = [start.pointer]
    ref: object = start.ref
    while isinstance(ref, str):
        pointer = index.target(ref)
        if pointer == start.pointer:
            return chain
        if pointer is None or pointer in chain:
            return None
        try:
            target = index.document.resolve(pointer)
        except KeyError:
            return None
        chain.append(pointer)
        ref = target.get("$ref") if isinstance(target, dict) else None
    return None
