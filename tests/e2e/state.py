"""What the portal remembers: the cases, the krav and handlinger in them, and the documents.

Everything starts from the specs' examples; the cases are those of the test data (A to H, G with 1,250 krav).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from .exchange import Answer, Call, Json, RefusalError
from .operations import Operation, find
from .schemas import names

KREDITOR, LIKVIDATOR = "tvangsoploesning-dirigent-kreditor", "tvangsoploesning-dirigent-likvidator"
CASE_A, CASE_G = (f"00000000-0000-4000-8000-00000000000{n}" for n in (1, 7))
CASES = (  # sagsnummer, CVR number, company, status; the first is the case of the examples
    ("222222222", "99000163", "Selskabet 2020 ApS", "HOS_LIKVIDATOR"),
    ("200000001", "99000198", "Selskabet af maj 2020 ApS", "HOS_SKIFTERETTEN"),
    ("200000002", "99000317", "Prøvebyg Havneby ApS", "UNDER_KONKURS"),
    ("200000003", "99000422", "Fiktiv Energi A/S", "UDSAT"),
    ("200000004", "99000457", "Eksempel Inkasso ApS", "UNDER_KAERE"),
    ("200000005", "99000562", "Åse Ægirsdatter ApS", "MODTAGET"),
    ("200000006", "99000597", "Mange Krav ApS", "HOS_LIKVIDATOR"),
    ("200000007", "99000716", "Ukendt Status ApS", "AFSLUTTET"),  # see UNKNOWN
)
UNKNOWN = "ARKIVERET"  # the status of the last case in the aggregator: no member of its enum
KRAV_IN_G = 1250


def example(operation: Operation, status: str | None = None) -> Json:
    """A copy of the JSON example of a response; of the success when no status is given."""
    content = operation.responses[status or operation.success]["content"]
    media = next(m for kind, m in content.items() if kind.endswith("json"))
    if "example" in media:
        return deepcopy(media["example"])
    return deepcopy(next(iter(media["examples"].values()))["value"])


@dataclass
class Resource:
    """A resource, the case or other resource that it lies in, and its version."""

    parent: str
    value: dict[str, Json]

    @property
    def etag(self) -> str:
        return f'"{self.value["version"]}"'


class Collection:
    """Resources of one kind, created and changed through the operations of one spec."""

    def __init__(self, read: Operation, id_name: str) -> None:
        self.read, self.id_name = read, id_name
        self.resources: dict[str, Resource] = {}
        self.count = 0
        schema = next(iter(read.responses["200"]["content"].values()))["schema"]
        self.own = names(read.api, schema, "readOnly")
        self.kept = names(read.api, schema, None)

    def add(self, parent: str, value: dict[str, Json]) -> Resource:
        resource = self.resources[value[self.id_name]] = Resource(parent, value)
        return resource

    def get(self, call: Call, *, to_change: bool = False) -> Resource:
        """The resource that a request names. Raises RefusalError 404, and 412 for a stale If-Match."""
        resource = self.resources.get(call.path[self.id_name])
        if resource is None or resource.parent != call.path.get("sagId", ""):
            raise RefusalError("404", f"{self.id_name} {call.path[self.id_name]}")
        if to_change and call.headers["If-Match"] not in (resource.etag, "*"):
            raise RefusalError("412", f"{call.headers['If-Match']} is not {resource.etag}")
        return resource

    def inside(self, parent: str) -> list[Json]:
        return [r.value for r in self.resources.values() if r.parent == parent]

    def create(self, parent: str, sent: dict[str, Json], template: dict[str, Json]) -> Resource:
        """A resource from what was sent; what only the portal may write is as in `template`."""
        self.count += 1
        own = {name: template[name] for name in self.own if name in template}
        own |= {
            self.id_name: str(UUID(int=(0x4000 << 64) | (0x9000 << 48) | self.count)),
            "version": 1,
        }
        return self.add(parent, {**self._visible(sent), **own})

    def replace(self, resource: Resource, sent: dict[str, Json]) -> None:
        own = {name: v for name, v in resource.value.items() if name in self.own}
        resource.value = {**self._visible(sent), **own}
        self.touch(resource)

    def merge(self, resource: Resource, patch: dict[str, Json]) -> None:
        """JSON Merge Patch (RFC 7396) of the top level, where null clears a property."""
        for name, value in self._visible(patch).items():
            if value is None:
                resource.value.pop(name, None)
            else:
                resource.value[name] = value
        self.touch(resource)

    def touch(self, resource: Resource) -> None:
        resource.value["version"] += 1

    def _visible(self, sent: dict[str, Json]) -> dict[str, Json]:
        """What was sent without the properties that answers do not have, such as a CPR number."""
        hidden = {"cprNummer", "bankkonto", "paaVegneAf"}

        def strip(value: Json) -> Json:
            if isinstance(value, dict):
                return {k: strip(v) for k, v in value.items() if k not in hidden}
            return [strip(item) for item in value] if isinstance(value, list) else value

        return {
            name: strip(v) for name, v in sent.items() if name in self.kept and name not in hidden
        }


def cases(operation: Operation, template: Json) -> list[Json]:
    """The eight cases, made from the example of one."""
    found = [_derived(template, number) for number in range(len(CASES))]
    if operation.api.slug == "aggregator":
        found[-1]["status"] = UNKNOWN
    return found


def _derived(template: Json, number: int) -> Json:
    """The example case as another one of the eight: other keys, company and status."""
    text = json.dumps(template)
    for old, new in zip(CASES[0][:3], CASES[number][:3], strict=True):
        text = text.replace(json.dumps(old)[1:-1], json.dumps(new)[1:-1])
    case = json.loads(text.replace(CASE_A, CASE_A[:-1] + str(number + 1)))
    case["status"] = CASES[number][3]
    return case


@cache
def krav_of_case_g() -> tuple[dict[str, Json], ...]:
    """1,250 krav, each with its own key, reference and amount."""
    template = json.dumps(example(find(KREDITOR, "getKrav"))).replace(CASE_A, CASE_G)
    found = []
    for number in range(1, KRAV_IN_G + 1):
        krav = json.loads(template)
        krav["kravId"] = str(UUID(int=(0x4000 << 64) | (0x8001 << 48) | number))
        krav["egenReference"] = f"FAK-{number}"
        krav["beloeb"] = Decimal(number) + Decimal("0.05")
        found.append(krav)
    return tuple(found)


class State:
    """The portal's memory; `answer` is None for a request that the specs' examples answer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.krav = Collection(find(KREDITOR, "getKrav"), "kravId")
        self.handlinger = Collection(find(LIKVIDATOR, "getHandling"), "handlingId")
        self.krav.add(CASE_A, example(self.krav.read))
        self.handlinger.add(CASE_A, example(self.handlinger.read))
        self.done: dict[tuple[str, str], Answer] = {}
        self.handlers: dict[tuple[str, str], Callable[[Call], Answer]] = {
            ("aggregator", "searchSager"): self.search,
            ("aggregator", "getSag"): self.case,
            (KREDITOR, "searchTvangsoploesninger"): self.search,
            (KREDITOR, "getTvangsoploesning"): self.case,
            (LIKVIDATOR, "searchTvangsoploesninger"): self.search,
            (LIKVIDATOR, "getTvangsoploesning"): self.case,
            (KREDITOR, "listKrav"): self.list_krav,
            (KREDITOR, "createKrav"): self.create_krav,
            (KREDITOR, "getKrav"): lambda call: self.show(self.krav.get(call)),
            (KREDITOR, "updateKrav"): self.update_krav,
            (KREDITOR, "patchKrav"): self.patch_krav,
            (KREDITOR, "deleteKrav"): lambda call: self.delete(self.krav, call),
            (LIKVIDATOR, "createHandling"): self.create_handling,
            (LIKVIDATOR, "getHandling"): lambda call: self.show(self.handlinger.get(call)),
            (LIKVIDATOR, "updateHandling"): self.update_handling,
            (LIKVIDATOR, "withdrawHandling"): lambda call: self.delete(self.handlinger, call),
        }

    def answer(self, call: Call) -> Answer | None:
        """The answer from memory, the same again for a repeated Idempotency-Key. Raises RefusalError."""
        handler = self.handlers.get((call.operation.api.slug, call.operation.id))
        if handler is None:
            return None
        if call.path.get("sagId") == CASE_G and not self.krav.inside(CASE_G):
            for krav in krav_of_case_g():
                self.krav.add(CASE_G, dict(krav))
        key = (call.operation.id, call.headers.get("Idempotency-Key", ""))
        if key[1] and key in self.done:
            return self.done[key]
        answer = handler(call)
        if key[1]:
            self.done[key] = answer
        return answer

    def show(self, resource: Resource, status: str = "200", where: str = "") -> Answer:
        headers = {"Location": where} if where else {}
        return Answer(status, json=deepcopy(resource.value), etag=resource.etag, headers=headers)

    def search(self, call: Call) -> Answer:
        """The eight cases and what else the example lists, filtered by what the query says."""
        listed = example(call.operation)
        found = cases(call.operation, listed[0]) + listed[1:]
        wanted: dict[str, Any] = call.json
        for name in ("sagsnummer", "cvrNummer"):
            if name in wanted:
                found = [case for case in found if case.get(name, wanted[name]) == wanted[name]]
        if "selskabsnavn" in wanted:
            text = wanted["selskabsnavn"].casefold()
            found = [case for case in found if text in case.get("selskabsnavn", "").casefold()]
        if wanted.get("status"):
            found = [case for case in found if case["status"] in wanted["status"]]
        return self.page(call, found)

    def case(self, call: Call) -> Answer:
        known = cases(call.operation, example(call.operation))
        if call.operation.api.slug == "aggregator":
            known += example(find("aggregator", "searchSager"))[1:]
        for case in known:
            if case["sagId"] == call.path["sagId"]:
                return Answer("200", json=case)
        raise RefusalError("404", f"sagId {call.path['sagId']}")

    def page(self, call: Call, items: list[Json]) -> Answer:
        start = call.page * call.size
        return Answer("200", json=items[start : start + call.size], total=len(items))

    def list_krav(self, call: Call) -> Answer:
        items = self.krav.inside(call.path["sagId"])
        if wanted := call.many("status"):
            items = [krav for krav in items if krav["status"] in wanted]
        return self.page(call, items)

    def create_krav(self, call: Call) -> Answer:
        template = example(call.operation)
        krav = self.krav.create(call.path["sagId"], self._as_krav(call), template)
        krav.value["sag"] = json.loads(json.dumps(krav.value["sag"]).replace(CASE_A, krav.parent))
        return self.show(krav, "201", f"{call.target}/{krav.value['kravId']}")

    def update_krav(self, call: Call) -> Answer:
        krav = self.krav.get(call, to_change=True)
        self.krav.replace(krav, self._as_krav(call))
        return self.show(krav)

    def patch_krav(self, call: Call) -> Answer:
        krav = self.krav.get(call, to_change=True)
        self.krav.merge(krav, call.json)
        krav.value.setdefault("forfaldsdato", None)  # required and nullable: cleared means null
        return self.show(krav)

    def _as_krav(self, call: Call) -> dict[str, Json]:
        """A krav as it was sent, with references to its documents in place of their ids."""
        bilag = [
            {
                "ressourcetype": "DOKUMENT",
                "id": id_,
                "href": f"/dokumenter/{id_}",
                "api": "dokumentlager",
            }
            for id_ in call.json.get("bilag", [])
        ]
        return {**call.json, "bilag": bilag}

    def create_handling(self, call: Call) -> Answer:
        handling = self.handlinger.create(call.path["sagId"], call.json, example(call.operation))
        where = f"{call.target}/{handling.value['handlingId']}"
        return self.show(handling, "201", where)

    def update_handling(self, call: Call) -> Answer:
        handling = self.handlinger.get(call, to_change=True)
        self.handlinger.replace(handling, call.json)
        return self.show(handling)

    def delete(self, collection: Collection, call: Call) -> Answer:
        resource = collection.get(call, to_change=True)
        del collection.resources[resource.value[collection.id_name]]
        return Answer("204")
