"""Random contracts: everything the contract can hold, with names and texts that mean trouble."""

from __future__ import annotations

from random import Random
from typing import Any

from generator.contract import (
    Contract,
    Discriminator,
    Doc,
    Given,
    Header,
    Info,
    MediaType,
    Operation,
    OperationKey,
    Parameter,
    Place,
    Ref,
    RequestBody,
    Requirement,
    Response,
    Schema,
    SchemaLike,
)

NAMES = ["", "x" * 200, *"""a A a-b aB a_b class list str int date Field Model Literal Annotated TYPE_CHECKING models operations
errors self cls æøå 1x $ref @type type None True Warning Any _p __init__ model_config Base64 Decimal UUID
datetime cached_property overload deprecated Response Group Client options body accept content_type
with_response close return print object TypeAlias 🙂 é additional_properties tuple dict float bool bytes Union
Limits _errors answer _answer default_error NotFound""".split()]  # fmt: skip
TEXTS = ["", "t", '"""', "\\", "æ\nb", 'a"', "\u202e{{ x }}\n\n- b\n" + "w " * 90, "\x00\ud800"]
VALUES: list[Any] = [True, 1, 1.5, "a", 'x"""\\', [], {"a": 1}, -3, "æ"]
ENUMS = ["a", "A", "-a", "+1", "", " ", "class", "mro", "ø", "a b", "a-b"]
MEDIA = """application/json multipart/form-data application/x-www-form-urlencoded text/plain application/pdf */*
application/problem+json text/event-stream""".split()
STATUSES = "200 201 204 302 304 400 404 4XX 5XX default 430 999".split()
FORMATS = "date date-time uuid byte binary int64 decimal unheard-of password".split()
TYPES = "object array string number integer boolean null".split()


def any_contract(seed: int) -> Contract:
    """The contract of a seed, always the same."""
    return _Maker(Random(seed)).contract(f"prove{seed}")


class _Maker:
    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.names = [name or "tom" for name in rng.sample(NAMES, rng.randint(1, 12))]

    def chance(self, part: float) -> bool:
        return self.rng.random() < part

    def contract(self, api: str) -> Contract:
        schemas = {name: self.schema() for name in self.names}
        for name, schema in schemas.items():
            seen = {name}
            while isinstance(schema, Ref):
                if schema.target in seen:
                    schemas[name] = schema = Schema()
                    break
                seen.add(schema.target)
                schema = schemas[schema.target]
        operations = tuple(self.operation(i) for i in range(self.rng.randint(0, 6)))
        title = self.rng.choice(TEXTS)
        return Contract(
            api=api,
            oas="3.1.0",
            info=Info(title=title, version="1"),
            operations=operations,
            schemas=schemas,
        )

    def doc(self) -> Doc:
        return Doc(title=self.rng.choice(TEXTS), description=self.rng.choice(TEXTS))

    def schema(self, depth: int = 0) -> SchemaLike:
        rng = self.rng
        if self.chance(0.15 if depth < 3 else 0.4):
            return Ref(rng.choice(self.names))
        if self.chance(0.03):
            return Schema(nothing=True)
        given: dict[str, Any] = {"doc": self.doc() if self.chance(0.3) else Doc()}
        if self.chance(0.7):
            types = rng.sample(TYPES, rng.choice([1, 1, 1, 1, 2, 3]))
            given["nullable"] = "null" in types and len(types) > 1
            given["types"] = tuple(sorted(t for t in types if t != "null" or len(types) == 1))
        for word, part, values in (
            ("format", 0.3, FORMATS),
            ("multiple_of", 0.2, [1, 0.01]),
            ("pattern", 0.2, ["^a$", r"\p{L}", "(", "\"'\\\\", "(?i)x"]),
            ("min_length", 0.2, [1]),
            ("read_only", 0.1, [True]),
            ("write_only", 0.1, [True]),
            ("deprecated", 0.1, [True]),
            ("const", 0.05, [Given(value) for value in VALUES]),
            ("default", 0.2, [Given(value) for value in [*VALUES, None]]),
        ):
            if self.chance(part):
                given[word] = rng.choice(values)
        if self.chance(0.2):
            pool = VALUES if self.chance(0.5) else ENUMS
            given["enum"] = tuple(rng.sample(pool, rng.randint(0, 4)))
        if depth < 4:
            given |= self.inside(depth + 1)
        return Schema(**given)

    def inside(self, depth: int) -> dict[str, Any]:
        rng = self.rng
        found: dict[str, Any] = {}
        if self.chance(0.4):
            found["properties"] = {
                rng.choice(NAMES): self.schema(depth) for _ in range(rng.randint(0, 5))
            }
            known = list(found["properties"])
            found["required"] = frozenset([*known[::2], *(["zz"] if self.chance(0.2) else [])])
        for word, part in (
            ("items", 0.3),
            ("additional_properties", 0.2),
            ("not_", 0.1),
            ("if_", 0.05),
        ):
            if self.chance(part):
                found[word] = self.schema(depth)
        if self.chance(0.1):
            found["prefix_items"] = (self.schema(depth), self.schema(depth))
        if self.chance(0.1):
            found["pattern_properties"] = {"^x": self.schema(depth)}
        for word in ("all_of", "one_of", "any_of"):
            if self.chance(0.15):
                found[word] = tuple(self.schema(depth) for _ in range(rng.randint(1, 3)))
        if self.chance(0.15):
            variants = rng.sample(self.names, min(len(self.names), rng.randint(1, 3)))
            mapping = {rng.choice(["v", 'q"']) + str(i): v for i, v in enumerate(variants)}
            found["discriminator"] = Discriminator(property_name=rng.choice(NAMES), mapping=mapping)
            if self.chance(0.6):
                found["one_of"] = tuple(Ref(name) for name in variants)
                found.pop("any_of", None)
        return found

    def content(self) -> dict[str, MediaType]:
        chosen = self.rng.sample(MEDIA, self.rng.randint(0, 3))
        return {
            name: MediaType(name=name, schema=self.schema(1) if self.chance(0.7) else None)
            for name in chosen
        }

    def parameters(self) -> tuple[Parameter, ...]:
        found: dict[tuple[str, Place], Parameter] = {}
        for _ in range(self.rng.randint(0, 5)):
            name, place = self.rng.choice(NAMES) or "p", self.rng.choice(list(Place))
            found[name, place] = Parameter(
                name=name,
                place=place,
                schema=self.schema(2),
                required=self.chance(0.4),
                style="form",
                explode=True,
                component=self.rng.choice([None, "delt"]),
                doc=self.doc(),
            )
        return tuple(found.values())

    def response(self, status: str) -> Response:
        names = self.rng.sample(["ETag", "X-A", "class", "Date", "date"], self.rng.randint(0, 3))
        return Response(
            status=status,
            content=self.content(),
            headers={
                n: Header(name=n, schema=self.schema(3), required=self.chance(0.3)) for n in names
            },
            component=self.rng.choice([None, "fejl"]),
            doc=self.doc(),
        )

    def operation(self, index: int) -> Operation:
        rng = self.rng
        path = f"/x{index}/" + rng.choice(["", "{a}", "{class}/{list}"])
        body = RequestBody(content=self.content(), required=self.chance(0.5))
        return Operation(
            key=OperationKey(rng.choice(["get", "post", "head", "patch"]), path),
            id=rng.choice([None, rng.choice(NAMES), f"op{index}"]),
            tags=tuple(rng.sample(NAMES, rng.randint(0, 1))),
            parameters=self.parameters(),
            body=rng.choice([None, body]),
            responses={s: self.response(s) for s in rng.sample(STATUSES, rng.randint(0, 5))},
            deprecated=self.chance(0.2),
            doc=Doc(summary=rng.choice(TEXTS), description=rng.choice(TEXTS)),
            security=(Requirement({"k": frozenset()}),),
        )
