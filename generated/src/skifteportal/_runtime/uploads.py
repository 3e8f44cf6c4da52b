"""Files that are sent in parts, in a session that the server keeps: begun, filled, closed, taken up again.

The spec's own operations are called; which they are, and what their fields are called, is in an `UploadSpec`. What
comes next is decided once: `_steps` yields what is to be done, and a driver that waits or one that awaits does it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, cast

from typing_extensions import TypeVar

from .digests import digest_header
from .errors import Conflict, DecodeError, Gone, NotFound, SkifteError
from .operation import OperationSpec
from .options import RequestOptions
from .outgoing import Outgoing, Progress, SentFile
from .redact import Redacted
from .rereadable import RereadableFile
from .sources import FileInput, filename_of
from .threads import in_thread
from .upload_memory import NO_MEMORY, Memory, recall
from .wire import plain

if TYPE_CHECKING:
    from .response import Response
    from .session import AsyncSession, Session

B_co = TypeVar("B_co", covariant=True, default=object)
_LOST = (NotFound, Gone, Conflict)


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadSpec(Generic[B_co]):
    """The operations of an upload session, and the names in them: of parameters in Python, of fields on the wire.

    `create` takes the file's name, size and checksum where they have a name here, and tells the session's id and
    how large its parts are; `state` tells the numbers of those it has. `complete` takes a list of part numbers
    and ETags. `sha256_told` is the checksum in its answer.
    """

    create: OperationSpec[Any, Any, Any]
    part: OperationSpec[Any, Any, Any]
    complete: OperationSpec[B_co, Any, Any]
    state: OperationSpec[Any, Any, Any] | None = None
    abort: OperationSpec[Any, Any, Any] | None = None
    id: str
    part_size: str
    received: str | None = None
    file_name: str | None = None
    size: str | None = None
    sha256: str | None = None
    id_parameter: str
    number_parameter: str
    range_parameter: str | None = None
    digest_parameter: str | None = None
    parts: str | None = None
    number: str = ""
    etag: str = ""
    sha256_told: str | None = None
    max_bytes: int | None = None
    pdf: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class _Ask(Redacted):
    """A call to make."""

    spec: OperationSpec[Any, Any, Any]
    values: Mapping[str, object]
    body: object = None
    progress: Progress | None = None
    options: RequestOptions | None = None


_Work: TypeAlias = Callable[[], object]
_Step: TypeAlias = _Ask | _Work


def upload(
    session: Session,
    spec: UploadSpec[B_co],
    content: FileInput,
    fields: Mapping[str, object],
    *,
    resume: str | PathLike[str] | None,
    progress: Progress | None,
    options: RequestOptions | None,
) -> B_co:
    """Sends a file in parts and returns the answer to the last call. Raises what those calls raise."""
    plan = _Plan(session, spec, content, fields, resume, progress, options)
    with closing(plan.steps()) as steps:
        try:
            step = next(steps)
            while True:
                try:
                    if isinstance(step, _Ask):
                        found: object = session.call(
                            step.spec,
                            step.values,
                            step.body,
                            options=step.options,
                            progress=step.progress,
                        )
                    else:
                        found = step()
                except Exception as problem:
                    step = steps.throw(problem)
                else:
                    step = steps.send(found)
        except StopIteration as end:
            return cast("B_co", end.value)


async def upload_async(
    session: AsyncSession,
    spec: UploadSpec[B_co],
    content: FileInput,
    fields: Mapping[str, object],
    *,
    resume: str | PathLike[str] | None,
    progress: Progress | None,
    options: RequestOptions | None,
) -> B_co:
    """The same for async."""
    plan = _Plan(session, spec, content, fields, resume, progress, options)
    with closing(plan.steps()) as steps:
        try:
            step = next(steps)
            while True:
                try:
                    if isinstance(step, _Ask):
                        found: object = await session.call(
                            step.spec,
                            step.values,
                            step.body,
                            options=step.options,
                            progress=step.progress,
                        )
                    else:
                        found = await in_thread(step)
                except Exception as problem:
                    step = steps.throw(problem)
                else:
                    step = steps.send(found)
        except StopIteration as end:
            return cast("B_co", end.value)


class _Plan:
    """One upload: what it is about, and what remains to be done."""

    def __init__(
        self,
        session: Session | AsyncSession,
        spec: UploadSpec[object],
        content: FileInput,
        fields: Mapping[str, object],
        resume: str | PathLike[str] | None,
        progress: Progress | None,
        options: RequestOptions | None,
    ) -> None:
        settings = session.settings
        self._spec = spec
        self._content = content
        self._fields = {name: value for name, value in fields.items() if value is not None}
        self._resume = None if resume is None else Path(resume)
        self._progress = progress
        self._options = options or RequestOptions()
        self._clock = settings.clock
        self._policy = self._options.files or settings.files
        self._retry = self._options.retry or settings.retry
        deadline = settings.deadline if self._options.deadline is None else self._options.deadline
        self._ends = None if deadline is None else self._clock.monotonic() + deadline
        self._where = f"{settings.base_url} {spec.create.path}"

    def steps(self) -> Generator[_Step, Any, object]:
        """What is to be done, one thing after the other; returns the body of the last answer."""
        file = yield self._open
        assert isinstance(file, RereadableFile)
        memory: Memory = yield lambda: recall(self._resume, self._where, file)
        if memory.upload_id:
            try:
                return (yield from self._filled(file, memory))
            except _LOST:
                # The server has forgotten the session, or closed it: the file is sent anew.
                memory = NO_MEMORY
        return (yield from self._filled(file, memory))

    def _open(self) -> RereadableFile:
        """Looks at the file before anything is sent, and sums it up: the server is told what will come."""
        file = RereadableFile(self._content)
        checks = Outgoing(self._policy, None)
        kind = "application/pdf" if self._spec.pdf else ""
        checks.add(
            "", file.slice(0, file.size), kind, max_bytes=self._spec.max_bytes, pdf=bool(kind)
        )
        return file

    def _filled(self, file: RereadableFile, memory: Memory) -> Generator[_Step, Any, object]:
        if not memory.upload_id:
            sha256 = yield lambda: file.sha256
            answer = yield self._ask(self._spec.create, {}, self._input(file, sha256))
            memory = self._begun(file, sha256, answer)
            yield lambda: memory.keep(self._resume)
        try:
            memory = yield from self._sent(file, memory)
            yield file.hold
            answer = yield self._ask(self._spec.complete, self._id(memory), self._parts(memory))
        except (SkifteError, OSError):
            if self._resume is None and self._spec.abort is not None:
                with suppress(SkifteError):
                    yield self._ask(self._spec.abort, self._id(memory))
            raise
        self._compare(memory, answer)
        yield lambda: memory.forget(self._resume)
        return answer.body

    def _input(self, file: RereadableFile, sha256: str) -> Mapping[str, object]:
        name = filename_of(self._content) or "file"
        own = {self._spec.file_name: name, self._spec.size: file.size, self._spec.sha256: sha256}
        return {**{key: value for key, value in own.items() if key}, **self._fields}

    def _begun(self, file: RereadableFile, sha256: str, answer: Response[Any, Any]) -> Memory:
        told = _fields(answer.body)
        size = told.get(self._spec.part_size)
        if told.get(self._spec.id) is None or not isinstance(size, int) or size < 1:
            raise DecodeError(
                f"the answer of {self._spec.create.id} tells no session to send to",
                status=answer.status,
                headers=answer.raw_headers,
                operation=self._spec.create.id,
            )
        return Memory(
            where=self._where,
            upload_id=str(told[self._spec.id]),
            part_size=size,
            size=file.size,
            sha256=sha256,
        )

    def _sent(self, file: RereadableFile, memory: Memory) -> Generator[_Step, Any, Memory]:
        """Sends the parts that the server does not have, or whose ETag is lost."""
        kept: set[int] = set()
        if memory.etags and self._spec.state is not None and self._spec.received is not None:
            state = yield self._ask(self._spec.state, self._id(memory))
            kept = set(cast("list[int]", _fields(state.body).get(self._spec.received) or ()))
        for number in range(1, -(-file.size // memory.part_size) + 1):
            start = (number - 1) * memory.part_size
            length = min(memory.part_size, file.size - start)
            if number in kept and number in memory.etags:
                self._tell(start, file.size)(length, length)
                continue
            values = yield lambda: self._place(file, memory, number, start, length)  # noqa: B023
            answer = yield self._ask(
                self._spec.part,
                values,
                file.slice(start, length),
                progress=self._tell(start, file.size),
                part=True,
            )
            memory = memory.having(number, answer.raw_headers.get("etag", ""))
            yield lambda: memory.keep(self._resume)  # noqa: B023
        return memory

    def _place(
        self, file: RereadableFile, memory: Memory, number: int, start: int, length: int
    ) -> Mapping[str, object]:
        """The parameters of a part, its checksum among them."""
        spec = self._spec
        values: dict[str, object] = {**self._id(memory), spec.number_parameter: number}
        if spec.range_parameter is not None:
            values[spec.range_parameter] = f"bytes {start}-{start + length - 1}/{file.size}"
        if spec.digest_parameter is not None:
            digest = bytes.fromhex(file.sum_up(start, length))
            values[spec.digest_parameter] = digest_header(digest)
        return values

    def _parts(self, memory: Memory) -> object:
        spec = self._spec
        if spec.parts is None:
            return None
        etags = sorted(memory.etags.items())
        return {spec.parts: [{spec.number: number, spec.etag: etag} for number, etag in etags]}

    def _id(self, memory: Memory) -> dict[str, object]:
        return {self._spec.id_parameter: memory.upload_id}

    def _tell(self, before: int, total: int) -> Progress:
        progress = self._progress
        return lambda sent, _: None if progress is None else progress(before + sent, total)

    def _ask(
        self,
        spec: OperationSpec[Any, Any, Any],
        values: Mapping[str, object],
        body: object = None,
        *,
        progress: Progress | None = None,
        part: bool = False,
    ) -> _Ask:
        """A call within the time of the whole; a part takes the place of itself and may be sent again."""
        left = None if self._ends is None else max(self._ends - self._clock.monotonic(), 0.001)
        retry = replace(self._retry, resend_idempotent=True) if part else self._retry
        options = replace(self._options, deadline=left, retry=retry)
        return _Ask(spec, values, body, progress, options)

    def _compare(self, memory: Memory, answer: Response[Any, Any]) -> None:
        told = _fields(answer.body).get(self._spec.sha256_told or "")
        compared = Outgoing(self._policy, None)
        compared.compare(told, (SentFile("", memory.size, memory.sha256),))


def _fields(body: object) -> Mapping[str, object]:
    found = plain(body)
    return cast("Mapping[str, object]", found) if isinstance(found, Mapping) else {}
