"""Calling operations: the two drivers of what request.py and answer.py decide, one that waits and one that awaits."""

from __future__ import annotations

import inspect
import math
import warnings
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from typing import cast

from typing_extensions import TypeVar

from . import errors
from .answer import (
    ERROR_BODY_LIMIT,
    Outlook,
    correlation_id,
    outlook,
    status_error,
    success_body,
    told_checksum,
)
from .auth import SETTLED, Reply, Step, resume
from .binary import AsyncBinaryBody, BinaryBody
from .course import Course
from .errors import DecodeError, SkifteError, TransportError
from .operation import AnyOperation, OperationSpec
from .options import RequestOptions
from .outgoing import Outgoing, Progress
from .request import prepare, rest_of, sends_files
from .response import Response, ResponseHeaders
from .settings import Settings, signed
from .threads import finished, in_thread, settled, within
from .transport import AsyncRawResponse, AsyncTransport, RawResponse, Request, Transport
from .watch import run_after, run_after_async, run_before, run_before_async

__all__ = ["AsyncSession", "RequestOptions", "Session"]

B = TypeVar("B")
A = TypeVar("A")
H = TypeVar("H", bound=ResponseHeaders)

_DEFAULT = RequestOptions()


class Session:
    """Makes calls for the groups of a client."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self.settings = settings
        self._transport = transport

    def call(
        self,
        spec: OperationSpec[B, H, object],
        values: Mapping[str, object],
        body: object = None,
        *,
        accept: str | None = None,
        content_type: str | None = None,
        options: RequestOptions | None = None,
        progress: Progress | None = None,
    ) -> Response[B, H]:
        """Makes one call. Raises StatusError for an answer that is no success, else another SkifteError.

        `progress` is called with the bytes of the body's files that are sent, and with how many there are.
        """
        _tell_deprecation(spec, values)
        options = options or _DEFAULT
        files = Outgoing(options.files or self.settings.files, progress)
        make = partial(
            prepare, self.settings, spec, values, body, accept, content_type, options, files
        )
        return self._run(Course(self.settings, spec, options), spec, make, files)

    def _run(
        self,
        course: Course,
        spec: OperationSpec[B, H, object],
        make: Callable[[], Request],
        files: Outgoing,
    ) -> Response[B, H]:
        """The attempts of a call, until one succeeds."""
        try:
            request = make()
            while True:
                while pause := course.pause():
                    self.settings.clock.sleep(pause)
                attempt = course.attempt(request)
                try:
                    run_before(self.settings.hooks, attempt)
                    response = self._attempt(course, spec, attempt.request, files)
                except SkifteError as problem:
                    outcome = course.failed(problem)
                    run_after(self.settings.hooks, outcome)
                    if outcome.wait is None:
                        raise
                else:
                    outcome = course.succeeded(response.status, response.raw_headers)
                    run_after(self.settings.hooks, outcome)
                    return response
                self.settings.clock.sleep(outcome.wait)
        except SkifteError as problem:
            course.spend(problem)
            raise
        finally:
            course.abandon()

    def _attempt(
        self, course: Course, spec: OperationSpec[B, H, object], request: Request, files: Outgoing
    ) -> Response[B, H]:
        raw = self._send(request, course)
        course.answered(raw.status, raw.headers)
        view = outlook(spec, raw.status, raw.headers)
        if view.streamed:
            again = partial(self._again, course, spec, request)
            stream = BinaryBody(raw, course.recall(request), again)
            return _response(view, spec, raw, cast("B", stream), files)
        if not view.success:
            raise status_error(spec, view, raw.status, raw.headers, _error_body(raw, course))
        content = success_body(spec, view, raw.status, raw.headers, _whole(raw, course))
        files.compare(told_checksum(view, content))
        return _response(view, spec, raw, cast("B", content), files)

    def _again(
        self,
        course: Course,
        spec: OperationSpec[B, H, object],
        request: Request,
        lines: Mapping[str, str],
    ) -> RawResponse:
        """The rest of an answer that broke off."""
        make = partial(rest_of, request, lines)
        answer = self._run(course.again(), spec, make, Outgoing(self.settings.files, None))
        if isinstance(answer.body, BinaryBody):
            return answer.body.raw
        raise DecodeError(f"answered {answer.status} with something else than the rest of the file")

    def _send(self, request: Request, course: Course) -> RawResponse:
        """The answer to the last request of the auth flow."""
        with closing(signed(self.settings, request)) as flow:
            step = next(flow)
            while True:
                if not isinstance(step, Request) or step.for_auth:
                    step = resume(flow, self._aside(step, request.timeout.read, course))
                    continue
                raw = self._transport.send(step)
                try:
                    step = flow.send(Reply(status=raw.status, headers=raw.headers))
                except StopIteration:
                    return raw
                except BaseException:
                    raw.close()
                    raise
                raw.close()

    def _aside(self, step: Step, patience: float | None, course: Course) -> Reply | TransportError:
        """What came of a step that is not the call; `patience` is how long to wait for the work of others."""
        if not isinstance(step, Request):
            if finished(step, patience):
                return SETTLED
            return errors.TimeoutError("no access token in time", phase="read", delivery="not_sent")
        try:
            raw = self._transport.send(step)
            return Reply(status=raw.status, headers=raw.headers, body=_whole(raw, course))
        except TransportError as problem:
            # The call itself has not been sent.
            problem.delivery = "not_sent"
            return problem

    def close(self) -> None:
        """Closes the connections."""
        self._transport.close()


class AsyncSession:
    """The same for async."""

    def __init__(self, settings: Settings, transport: AsyncTransport) -> None:
        self.settings = settings
        self._transport = transport

    async def call(
        self,
        spec: OperationSpec[object, H, A],
        values: Mapping[str, object],
        body: object = None,
        *,
        accept: str | None = None,
        content_type: str | None = None,
        options: RequestOptions | None = None,
        progress: Progress | None = None,
    ) -> Response[A, H]:
        """Makes one call. Raises StatusError for an answer that is no success, else another SkifteError.

        `progress` is called with the bytes of the body's files that are sent, and with how many there are.
        """
        _tell_deprecation(spec, values)
        options = options or _DEFAULT
        files = Outgoing(options.files or self.settings.files, progress)
        make = partial(
            prepare, self.settings, spec, values, body, accept, content_type, options, files
        )
        return await self._run(Course(self.settings, spec, options), spec, make, files)

    async def _run(
        self,
        course: Course,
        spec: OperationSpec[object, H, A],
        make: Callable[[], Request],
        files: Outgoing,
    ) -> Response[A, H]:
        """The attempts of a call, until one succeeds."""
        try:
            request = await in_thread(make) if sends_files(spec) else make()
            while True:
                while pause := course.pause():
                    await self.settings.clock.sleep_async(pause)
                attempt = course.attempt(request)
                try:
                    await run_before_async(self.settings.hooks, attempt)
                    response = await within(
                        course.remaining,
                        self._attempt(course, spec, attempt.request, files),
                        course.late,
                    )
                except SkifteError as problem:
                    outcome = course.failed(problem)
                    await run_after_async(self.settings.hooks, outcome)
                    if outcome.wait is None:
                        raise
                else:
                    outcome = course.succeeded(response.status, response.raw_headers)
                    await run_after_async(self.settings.hooks, outcome)
                    return response
                await self.settings.clock.sleep_async(outcome.wait)
        except SkifteError as problem:
            course.spend(problem)
            raise
        finally:
            course.abandon()

    async def _attempt(
        self, course: Course, spec: OperationSpec[object, H, A], request: Request, files: Outgoing
    ) -> Response[A, H]:
        raw = await self._send(request)
        course.answered(raw.status, raw.headers)
        view = outlook(spec, raw.status, raw.headers)
        if view.streamed:
            again = partial(self._again, course, spec, request)
            stream = AsyncBinaryBody(raw, course.recall(request), again)
            return _response(view, spec, raw, cast("A", stream), files)
        if not view.success:
            raise status_error(spec, view, raw.status, raw.headers, await _async_error_body(raw))
        content = success_body(spec, view, raw.status, raw.headers, await raw.read())
        files.compare(told_checksum(view, content))
        return _response(view, spec, raw, cast("A", content), files)

    async def _again(
        self,
        course: Course,
        spec: OperationSpec[object, H, A],
        request: Request,
        lines: Mapping[str, str],
    ) -> AsyncRawResponse:
        """The rest of an answer that broke off."""
        make = partial(rest_of, request, lines)
        answer = await self._run(course.again(), spec, make, Outgoing(self.settings.files, None))
        if isinstance(answer.body, AsyncBinaryBody):
            return answer.body.raw
        raise DecodeError(f"answered {answer.status} with something else than the rest of the file")

    async def _send(self, request: Request) -> AsyncRawResponse:
        """The answer to the last request of the auth flow."""
        with closing(signed(self.settings, request)) as flow:
            step = next(flow)
            while True:
                if not isinstance(step, Request) or step.for_auth:
                    step = resume(flow, await self._aside(step))
                    continue
                raw = await self._transport.send(step)
                try:
                    step = flow.send(Reply(status=raw.status, headers=raw.headers))
                except StopIteration:
                    return raw
                except BaseException:
                    await raw.close()
                    raise
                await raw.close()

    async def _aside(self, step: Step) -> Reply | TransportError:
        """What came of a step that is not the call."""
        if not isinstance(step, Request):
            await settled(step)
            return SETTLED
        try:
            raw = await self._transport.send(step)
            return Reply(status=raw.status, headers=raw.headers, body=await raw.read())
        except TransportError as problem:
            # The call itself has not been sent.
            problem.delivery = "not_sent"
            return problem

    async def close(self) -> None:
        """Closes the connections."""
        await self._transport.close()


def _response(
    view: Outlook,
    spec: OperationSpec[object, H, object],
    raw: RawResponse | AsyncRawResponse,
    body: B,
    files: Outgoing,
) -> Response[B, H]:
    kind = view.response.headers if view.response else None
    return Response(
        status=raw.status,
        headers=cast("H", (kind or ResponseHeaders).of(raw.headers)),
        body=body,
        raw_headers=raw.headers,
        operation=spec.id,
        correlation_id=correlation_id(raw.headers, None),
        sent=files.sent(),
    )


def _whole(raw: RawResponse, course: Course) -> bytes:
    """The body, unless its last piece comes after the deadline."""
    if course.remaining == math.inf:
        return raw.read()
    body = bytearray()
    try:
        for chunk in raw.iter_bytes():
            body += chunk
            course.hold_to_deadline()
    finally:
        raw.close()
    return bytes(body)


def _error_body(raw: RawResponse, course: Course) -> bytes:
    """The beginning of an error's body: enough for any problem document, and what arrived if it broke off."""
    body = bytearray()
    try:
        for chunk in raw.iter_bytes():
            body += chunk
            if len(body) >= ERROR_BODY_LIMIT or course.remaining <= 0:
                break
    except (TransportError, DecodeError):
        pass
    finally:
        raw.close()
    return bytes(body[:ERROR_BODY_LIMIT])


async def _async_error_body(raw: AsyncRawResponse) -> bytes:
    """The same for async."""
    body = bytearray()
    try:
        async for chunk in raw.iter_bytes():
            body += chunk
            if len(body) >= ERROR_BODY_LIMIT:
                break
    except (TransportError, DecodeError):
        pass
    finally:
        await raw.close()
    return bytes(body[:ERROR_BODY_LIMIT])


def _tell_deprecation(spec: AnyOperation, values: Mapping[str, object]) -> None:
    """Warns of a deprecated operation, and of each deprecated parameter that is given."""
    if spec.deprecated:
        until = f" and ends {spec.sunset}" if spec.sunset else ""
        _warn(f"{spec.api}: the operation {spec.id} is deprecated{until}")
    for parameter in spec.parameters:
        if parameter.deprecated and values.get(parameter.python_name) is not None:
            name = parameter.python_name
            _warn(f"{spec.api}: the parameter {name} of {spec.id} is deprecated")


def _warn(text: str) -> None:
    """Warns at the line of the caller, outside this package; Python shows it once per line."""
    package = __name__.partition(".")[0]
    frame, level = inspect.currentframe(), 1
    while frame is not None and _is_of(package, frame.f_globals.get("__name__")):
        frame, level = frame.f_back, level + 1
    warnings.warn(text, DeprecationWarning, stacklevel=level)


def _is_of(package: str, module: object) -> bool:
    return isinstance(module, str) and (module == package or module.startswith(f"{package}."))
