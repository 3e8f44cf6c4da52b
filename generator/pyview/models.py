"""The contract's schemas as the view of `models.py`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.contract import NOWHERE, Ref, Schema
from generator.contract.schema import JsonValue
from generator.pyview.api import AliasDef, Api, EnumDef
from generator.pyview.classes import ClassDef, Classes
from generator.pyview.fields import Field
from generator.pyview.resolve import family, name_enum, reference, use
from generator.pyview.shape import Kind
from generator.pyview.text import WIDTH as LINE
from generator.pyview.text import docstring, one_line, quote, wrapped
from generator.pyview.types import (
    MODELS,
    NONE,
    OBJECT,
    RUNTIME_MODELS,
    Imports,
    Marked,
    Name,
    Type,
    Union,
    names_in,
)
from generator.pyview.views import (
    AliasView,
    ClassView,
    EnumView,
    FieldView,
    Lines,
    MemberView,
    ModelsView,
)

WIDTH = 96
AS_INPUT = Name("_runtime.turn", "as_input")


def define_models(api: Api) -> Classes:
    """Every class, enum and alias of the named schemas; unnamed ones follow as they are met."""
    classes = Classes(api)
    for name in api.contract.schemas:
        _claim(api, name)
    for name, class_name in api.class_names.items():
        if api.shapes.is_class(name):
            classes.named(name)
        elif class_name not in api.enums:
            api.aliases[class_name] = _alias(api, name)
    _break_circles(api)
    for name in api.families():
        union = family(api, name)
        if union is not None:
            source = f"{api.source(api.contract.schemas[name], name)}, and what inherits from it"
            api.aliases[f"Any{api.class_names[name]}"] = AliasDef(union, None, source)
    return classes


def _claim(api: Api, name: str) -> None:
    """A class or enum that a named schema defines itself carries the schema's own name."""
    schema = api.contract.schemas[name]
    if not isinstance(schema, Schema):
        return
    if api.shapes.is_class(name):
        api.claim(schema, api.class_names[name])
    elif api.shapes.named_kind(name) is Kind.ENUM:
        part = api.shapes.enum_of(schema)
        if part is not None and (part is schema or id(part) not in api.named_nodes):
            name_enum(api, schema, part, api.class_names[name], f"schema `{name}`")


def _alias(api: Api, name: str) -> AliasDef:
    """What a named schema stands for. Alternatives that all contradict themselves leave nothing: any JSON."""
    schema = api.contract.schemas[name]
    type_ = reference(api, schema.target) if isinstance(schema, Ref) else use(api, schema).type
    if type_ == NONE and api.shapes.named_kind(name) is not Kind.NULL:
        type_ = OBJECT
    return AliasDef(type_, schema if isinstance(schema, Schema) else None, api.source(schema, name))


def _break_circles(api: Api) -> None:
    """An alias that is nothing but itself, or itself among alternatives, says nothing: it is any JSON."""
    direct = {n: _direct(alias.type) & api.aliases.keys() for n, alias in api.aliases.items()}
    for class_name, alias in list(api.aliases.items()):
        if _reaches(class_name, class_name, direct):
            direct[class_name] = frozenset()
            api.aliases[class_name] = replace(alias, type=OBJECT)
            api.note(
                "schema-loop",
                f"{alias.source} leads back to itself without a list, map or object between",
                alias.schema.origin if alias.schema is not None else NOWHERE,
                "it is taken as any JSON value",
            )


def _direct(type_: Type) -> frozenset[str]:
    """The aliases that a type is, or is a union of."""
    match type_:
        case Name(module="models", name=name):
            return frozenset([name])
        case Union(members):
            return frozenset[str]().union(*(_direct(member) for member in members))
        case Marked(base, _):
            return _direct(base)
        case _:
            return frozenset()


def finish(classes: Classes) -> None:
    """Works out the unnamed classes that are waiting; each may bring up others."""
    api = classes.api
    while api.pending:
        class_name, schema = api.pending.pop(0)
        classes.work_out(class_name, schema, None)


def models_view(classes: Classes, label: str, doc: Lines) -> ModelsView:
    api = classes.api
    taken = {*classes.found, *api.enums, *api.aliases}
    taken |= {f.name for c in classes.found.values() for f in c.fields}
    imports = Imports(taken, here=MODELS, up=classes.api.up)
    pairs = _pairs(classes)
    order = _aliases_in_order({n: alias.type for n, alias in api.aliases.items()})
    return ModelsView(
        doc=doc,
        enums=tuple(_enum(e, imports, label) for e in api.enums.values()),
        classes=tuple(_class(c, pairs, imports, label) for c in _in_order(classes)),
        aliases=tuple(
            _alias_view(name, api.aliases[name], recursive, imports, label, pairs)
            for name, recursive in order
        ),
        imports=imports.lines(),
    )


def _in_order(classes: Classes) -> list[ClassDef]:
    """Each class after its bases, and that for requests after the one for answers."""
    found: dict[str, ClassDef] = {}

    def add(defined: ClassDef) -> None:
        if defined.name not in found:
            for base in defined.bases:
                add(classes.found[base])
            found[defined.name] = defined
            if defined.sent_as is not None:
                add(classes.found[defined.sent_as])

    sent = {defined.sent_as for defined in classes.found.values()}
    for defined in classes.found.values():
        if defined.name not in sent:
            add(defined)
    return list(found.values())


def source_line(label: str, source: str) -> str:
    return f"Source: {label}, {source}"


@dataclass(frozen=True, slots=True)
class _Pairs:
    """What answers hold -> what requests carry instead, the same the other way around, and which of the first
    turn into the second by a method."""

    requests: Mapping[str, str]
    answers: Mapping[str, str]
    turned: Mapping[str, str]

    def remark(self, name: str) -> str:
        if name in self.requests:
            return f"What answers hold; requests carry `{self.requests[name]}`."
        if name in self.answers:
            return f"What requests carry; answers hold `{self.answers[name]}`."
        return ""


def _pairs(classes: Classes) -> _Pairs:
    """The pairs of one API, aliases and unnamed classes among them."""
    names = classes.api.class_names
    requests = {names[answer]: names[request] for request, answer in classes.api.inputs.items()}
    turned = classes.turned()
    requests |= turned
    return _Pairs(requests, {request: answer for answer, request in requests.items()}, turned)


def _class(defined: ClassDef, pairs: _Pairs, imports: Imports, label: str) -> ClassView:
    bases = defined.bases or (imports.name(Name(RUNTIME_MODELS, "Model")),)
    remark = pairs.remark(defined.name)
    doc = schema_doc(defined.schema, source_line(label, defined.source), 4, remark)
    input_class = pairs.turned.get(defined.name, "")
    as_input = imports.name(AS_INPUT) if input_class else ""
    return ClassView(
        name=defined.name,
        bases=", ".join(bases),
        doc=(*doc, "") if doc and defined.fields else doc,
        fields=tuple(field_view(f, imports) for f in defined.fields),
        is_empty=not doc and not defined.fields,
        has_input=bool(input_class),
        input_class=input_class,
        as_input=as_input,
    )


def schema_doc(schema: Schema, source: str, indent: int, remark: str = "") -> Lines:
    """Title, description, the remark and the source of a schema."""
    title, description = schema.doc.title, schema.doc.description
    blocks = [[one_line(title)]] if title.strip() else []
    if description.strip() and one_line(description) != one_line(title):
        blocks.append(wrapped(description, WIDTH - indent))
    if schema.deprecated:
        blocks.append(["Deprecated."])
    if remark:
        blocks.append([remark])
    return docstring([*blocks, [one_line(source)]], indent)


def field_view(defined: Field, imports: Imports) -> FieldView:
    """`name: annotation = value`, with `Field(...)` only where there is more to say than the default."""
    value = ""
    if defined.written.default is not None:
        value = "".join(
            p if isinstance(p, str) else imports.render(p) for p in defined.written.default
        )
    annotation = imports.render(defined.annotation)
    arguments = [f"default={value}"] if value else []
    if defined.written.factory is not None:
        arguments = [f"default_factory={imports.name(Name('', defined.written.factory))}"]
    extra = []
    if defined.wire not in ("", defined.name):
        wire = quote(defined.wire)
        extra += [f"validation_alias={wire}"]
        if not defined.is_header:
            extra += [f"serialization_alias={wire}"]
    if defined.secret:
        extra.append("repr=False")
    if extra or defined.written.factory is not None:
        function = imports.name(Name("pydantic", "Field"))
        lead = f"    {defined.name}: {annotation} = "
        value = _fitting(lead, function, [*arguments, *extra])
    blocks = [wrapped(defined.description, WIDTH - 4)]
    if defined.note:
        blocks.append([one_line(defined.note)])
    if defined.deprecated:
        blocks.append(["Deprecated."])
    return FieldView(
        name=defined.name,
        annotation=annotation,
        has_value=bool(value),
        value=value,
        doc=docstring(blocks, 4),
    )


def _fitting(lead: str, function: str, arguments: Sequence[str]) -> str:
    """A call behind `lead`, on a line or its arguments on the next: as black has it, to give it less to do."""
    inside = ", ".join(arguments)
    flat = f"{function}({inside})"
    if len(lead) + len(flat) <= LINE or len(inside) + 8 > LINE:
        return flat
    return f"{function}(\n        {inside}\n    )"


def _enum(defined: EnumDef, imports: Imports, label: str) -> EnumView:
    texts = defined.schema.extensions.get("x-enum-descriptions")
    return EnumView(
        name=defined.name,
        base=imports.name(defined.base),
        doc=schema_doc(defined.schema, source_line(label, defined.source), 4),
        members=tuple(
            MemberView(name=name, value=value, doc=_member_doc(texts, index, known))
            for index, (name, value, known) in enumerate(defined.members)
        ),
    )


def _member_doc(texts: JsonValue, index: int, value: JsonValue) -> Lines:
    found: JsonValue = None
    if isinstance(texts, list) and index < len(texts):
        found = texts[index]
    elif isinstance(texts, dict):
        found = texts.get(str(value))
    return docstring([wrapped(found, WIDTH - 4)], 4) if isinstance(found, str) else ()


def _alias_view(
    name: str, alias: AliasDef, recursive: bool, imports: Imports, label: str, pairs: _Pairs
) -> AliasView:
    value = imports.render(alias.type)
    imports.name(Name("typing", "TypeAlias"))
    if recursive:
        imports.name(Name("typing", "TYPE_CHECKING"))
        imports.name(Name("typing_extensions", "TypeAliasType"))
    source = source_line(label, alias.source)
    return AliasView(
        name=name,
        value=value,
        is_recursive=recursive,
        quoted=quote(value),
        quoted_name=quote(name),
        doc=schema_doc(alias.schema or Schema(), source, 0, pairs.remark(name)),
    )


def _aliases_in_order(aliases: dict[str, Type]) -> list[tuple[str, bool]]:
    """Aliases so that each follows those it mentions; with each, whether it mentions itself in a circle."""
    mentions = {
        name: [n.name for n in names_in(type_) if n.module == MODELS and n.name in aliases]
        for name, type_ in aliases.items()
    }
    recursive = {name for name in aliases if _reaches(name, name, mentions)}
    found: dict[str, bool] = {}
    for name in aliases:
        stack = [name]
        while stack:
            top = stack[-1]
            waiting = [m for m in mentions[top] if m not in found and m not in recursive]
            if top in found or not waiting or top in recursive:
                found.setdefault(top, top in recursive)
                stack.pop()
            else:
                stack.extend(waiting)
    return sorted(found.items(), key=lambda item: not item[1])


def _reaches(start: str, goal: str, mentions: Mapping[str, Iterable[str]]) -> bool:
    seen: set[str] = set()
    stack: list[str] = list(mentions[start])
    while stack:
        name = stack.pop()
        if name == goal:
            return True
        if name not in seen:
            seen.add(name)
            stack.extend(mentions[name])
    return False
