"""Names of earlier versions that still work until a day: where they stand in the modules of an API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.pyview.views import (
    ApiView,
    ClientView,
    GroupView,
    Lines,
    MethodView,
    MigrationView,
    OldNamesView,
    OldNameView,
    RenamedView,
)


@dataclass(frozen=True, slots=True)
class OldName:
    """`old` stood where `holder` has `new` today, and goes on the day `until` (YYYY-MM-DD).

    `holder` is `models`, a class of `models`, the client, a group of it (`SagClient.sager`) or a method; names
    are relative to the package of the API.
    """

    holder: str
    old: str
    new: str
    until: str
    is_argument: bool = False


def with_old_names(view: ApiView, names: Sequence[OldName]) -> ApiView:
    """The view with what keeps the names alive: a table of them, and decorators for arguments."""
    if not names:
        return view
    tables: dict[str, list[OldNameView]] = {}
    for name in (one for one in names if not one.is_argument):
        for holder in _holders(view, name.holder):
            tables.setdefault(holder, []).append(_view(name))
    return replace(
        view,
        has_old_names=True,
        old_names=tuple(
            OldNamesView(holder=repr_of(holder), names=tuple(sorted(found, key=lambda n: n.old)))
            for holder, found in sorted(tables.items())
        ),
        models=replace(view.models, imports=_imports(view.models.imports, view.runtime)),
        client=_with_arguments(view.client, names, view.runtime),
        async_client=_with_arguments(view.async_client, names, view.runtime),
    )


def _imports(imports: Lines, runtime: str) -> Lines:
    """What `models` needs to hand out old names."""
    known = any("TYPE_CHECKING" in line for line in imports)
    typing = () if known else ("from typing import TYPE_CHECKING",)
    return (*imports, *typing, f"from {runtime}.renamed import module_attribute")


def migration(slug: str, names: Sequence[OldName]) -> MigrationView | None:
    """The rows of the migration guide; None for an API without any."""
    rows = [
        RenamedView(
            old=f"{name.holder}({name.old}=)" if name.is_argument else f"{name.holder}.{name.old}",
            new=f"{name.holder}({name.new}=)" if name.is_argument else f"{name.holder}.{name.new}",
            until=name.until,
        )
        for name in names
    ]
    if not rows:
        return None
    return MigrationView(api=slug, names=tuple(sorted(rows, key=lambda row: row.old)))


def repr_of(text: str) -> str:
    """A string literal as black leaves it."""
    return f'"{text}"'


def _view(name: OldName) -> OldNameView:
    return OldNameView(old=repr_of(name.old), new=repr_of(name.new), until=repr_of(name.until))


def _holders(view: ApiView, holder: str) -> Iterator[str]:
    """The classes, as `module.Class`, that have the name: for a group its sync and async forms."""
    if holder.partition(".")[0] == "models":
        yield holder
        return
    _, _, attribute = holder.partition(".")
    for module, client in (("client", view.client), ("async_client", view.async_client)):
        yield from (f"{module}.{group.name}" for group in _groups(client, attribute))


def _groups(client: ClientView, attribute: str) -> Iterator[GroupView]:
    """The class behind an attribute of the client, and its form with responses; the client for none."""
    if not attribute:
        yield client.client
        views = [client.client.response_view]
    else:
        classes = {ref.attribute: ref.class_name for ref in client.attributes}
        found = [g for g in client.groups if g.name == classes.get(attribute)]
        yield from found
        views = [group.response_view for group in found]
    yield from (group for group in client.groups if group.name in views and group.name)


def _with_arguments(client: ClientView, names: Sequence[OldName], runtime: str) -> ClientView:
    """The client module with a decorator on each method that has arguments of other names today."""
    by_method: dict[str, list[OldName]] = {}
    for name in (one for one in names if one.is_argument):
        by_method.setdefault(name.holder.partition(".")[2], []).append(name)
    changed: dict[str, GroupView] = {}
    for holder, old in by_method.items():
        attribute, _, method = holder.rpartition(".")
        for group in _groups(client, attribute):
            known = changed.get(group.name, group)
            changed[group.name] = replace(known, methods=_decorated(known.methods, method, old))
    if not changed:
        return client

    def change(group: GroupView) -> GroupView:
        return changed.get(group.name, group)

    return replace(
        client,
        imports=(*client.imports, f"from {runtime}.renamed import renamed_arguments"),
        groups=tuple(change(group) for group in client.groups),
        client=change(client.client),
    )


def _decorated(
    methods: Sequence[MethodView], name: str, old: Sequence[OldName]
) -> tuple[MethodView, ...]:
    told = ", ".join(f'{one.old}=("{one.new}", "{one.until}")' for one in old)
    decorator = f"@renamed_arguments({told})"
    return tuple(
        replace(m, decorators=(decorator, *m.decorators)) if m.name == name else m for m in methods
    )
