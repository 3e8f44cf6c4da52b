"""What a README shows of an API: calls made of the spec's own examples, chosen so that a reader learns from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.pyview.classes import Classes
from generator.pyview.examples import Examples
from generator.pyview.layout import Item, call, lines
from generator.pyview.operations import BINARY_BODY, OperationDef
from generator.pyview.paging import paged_of
from generator.pyview.types import MODELS, Imports, Name, Type, names_in
from generator.pyview.views import ExampleView, GuideView

_RANK_OF_WRITING = 100
_LEAD = "answer = "
_WALK = "iter_"


@dataclass(frozen=True, slots=True)
class Guide:
    """The calls of one API; `package`, `module` and `client_class` are how a reader imports them."""

    operations: Sequence[OperationDef]
    examples: Examples
    package: str
    module: str
    client_class: str
    base_url: str

    def first(self) -> tuple[ExampleView, ...]:
        """The call that needs least: one that reads and answers with data goes before others."""
        return self._best(
            lambda o: not _is_binary(o.answer) and o.operation.key.method.lower() != "head"
        )

    def error(self) -> tuple[ExampleView, ...]:
        """A call that is known to fail with 404, of a resource named by its id."""
        return self._best(
            lambda o: _reads(o) and any(r.status == "404" for r in o.errors),
            modules=("errors",),
            indent=8,
        )

    def paging(self) -> tuple[ExampleView, ...]:
        """A walk through a list that comes in pages."""
        taken = {o.method for o in self.operations}

        def is_paged(operation: OperationDef) -> bool:
            is_free = f"{_WALK}{operation.method}" not in taken
            return is_free and _reads(operation) and paged_of(operation) is not None

        return self._best(is_paged, _WALK)

    def upload(self) -> tuple[ExampleView, ...]:
        """A body with a file in it."""
        return self._best(lambda o: "FileInput" in _body_names(o, self.examples.classes))

    def download(self) -> tuple[ExampleView, ...]:
        """An answer that is a file."""
        return self._best(lambda o: _reads(o) and o.answer == BINARY_BODY)

    def unknown(self) -> tuple[ExampleView, ...]:
        """An enum of the API."""
        enums = self.examples.classes.api.enums.values()
        texts = sorted(defined.name for defined in enums if defined.base.name == "OpenEnum")
        return tuple(self._view((f"{MODELS}.{name}",), Imports(), ()) for name in texts[:1])

    def _best(
        self,
        fits: Callable[[OperationDef], bool],
        prefix: str = "",
        modules: tuple[str, ...] = (),
        indent: int = 4,
    ) -> tuple[ExampleView, ...]:
        """The call of the operation with the fewest arguments of those that fit; empty where there is none."""
        found: list[tuple[int, int, ExampleView]] = []
        for index, operation in enumerate(self.operations):
            imports = Imports()
            written = self._arguments(operation, imports) if fits(operation) else None
            if written is not None:
                path = ".".join(
                    p for p in ("client", operation.group, f"{prefix}{operation.method}") if p
                )
                first, *rest = lines(_LEAD, call(path, written), "", indent)
                shown = first.strip().removeprefix(_LEAD), *rest
                in_query = sum(1 for name, _ in written if name)
                rank = 2 * len(written) + in_query + _RANK_OF_WRITING * (not _reads(operation))
                found.append((rank, index, self._view(shown, imports, modules)))
        return tuple(view for _, _, view in sorted(found, key=lambda f: f[:2])[:1])

    def _arguments(
        self, operation: OperationDef, imports: Imports
    ) -> list[tuple[str, Item]] | None:
        """The required arguments; None where one has no example that can be written down."""
        positional: list[tuple[str, Item]] = []
        named: list[tuple[str, Item]] = []
        for parameter in operation.parameters:
            if parameter.required:
                value = self.examples.argument(parameter, imports)
                if value is None:
                    return None
                on_path = parameter.parameter.place.value == "path"
                (positional if on_path else named).append(
                    ("" if on_path else parameter.name, value)
                )
        if operation.body_required:
            body = self.examples.body(operation, imports)
            if body is None:
                return None
            positional.append(("", body))
        return [*positional, *named]

    def _view(self, shown: Sequence[str], imports: Imports, modules: Sequence[str]) -> ExampleView:
        used = {*modules, *(["models"] if any("models." in line for line in shown) else [])}
        standard = [line for line in imports.lines() if line and not line.startswith("from .")]
        return ExampleView(
            module=self.module,
            client_class=self.client_class,
            client_imports=", ".join(sorted(["Bearer", self.client_class])),
            base_url=self.base_url,
            standard_imports=(*standard, "") if standard else (),
            module_imports=(
                (f"from {self.module} import {', '.join(sorted(used))}",) if used else ()
            ),
            first_line=shown[0],
            more_lines=tuple(shown[1:]),
        )


def guide_view(guides: Sequence[Guide]) -> GuideView:
    """One call of each API, and of each further kind the first that an API has."""

    def one(of: Callable[[Guide], tuple[ExampleView, ...]]) -> tuple[ExampleView, ...]:
        return next((found for guide in guides if (found := of(guide))), ())

    return GuideView(
        calls=tuple(view for guide in guides for view in guide.first()),
        errors=one(Guide.error),
        paging=one(Guide.paging),
        uploads=one(Guide.upload),
        downloads=one(Guide.download),
        enums=one(Guide.unknown),
    )


def _reads(operation: OperationDef) -> bool:
    return operation.operation.key.method.lower() == "get" and not operation.body_required


def _is_binary(type_: Type) -> bool:
    return BINARY_BODY in {*names_in(type_)}


def _body_names(operation: OperationDef, classes: Classes) -> set[str]:
    """The names that the types of a body and of its fields mention."""
    found: set[Name] = {name for content in operation.body for name in names_in(content.type)}
    for name in [n for n in found if n.module == MODELS and n.name in classes.found]:
        fields = classes.found[name.name].all_fields.values()
        found |= {inner for f in fields if f.required for inner in names_in(f.written.bare)}
    return {name.name for name in found}
