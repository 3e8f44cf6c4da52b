"""The home of jinja2: templates in, text out. A template knows layout only; nothing is added to jinja2."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
    UndefinedError,
)

from generator.diagnostics import Diagnostic, InputError, Location


class Templates:
    """The templates of `folder`; a file of the same name in an earlier one of `overrides` takes its place."""

    def __init__(self, folder: Path, overrides: Sequence[Path] = ()) -> None:
        self._folders = [*overrides, folder]
        self._environment = Environment(
            loader=FileSystemLoader([str(path) for path in self._folders], followlinks=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=lambda name: bool(name and name.endswith(".html.jinja")),
        )

    def names(self) -> list[str]:
        """Every template, by its path with forward slashes, sorted."""
        return [name for name in self._environment.list_templates() if name.endswith(".jinja")]

    def render(self, name: str, values: Mapping[str, object]) -> str:
        """The text of one template.

        Raises InputError with the template and its line for a mistake in it, such as an unknown variable.
        """
        try:
            return self._environment.get_template(name).render(values)
        except TemplateSyntaxError as problem:
            raise self._told(
                problem.name or name, problem.lineno, str(problem.message)
            ) from problem
        except UndefinedError as problem:
            at, line = self._place(problem, name)
            raise self._told(at, line, str(problem.message)) from problem
        except (TemplateError, TypeError, AttributeError) as problem:
            at, line = self._place(problem, name)
            raise self._told(at, line, f"{type(problem).__name__}: {problem}") from problem

    def _place(self, problem: BaseException, name: str) -> tuple[str, int]:
        """The innermost template of a traceback, for jinja2 writes templates' own lines into it."""
        found, line = name, 0
        trace = problem.__traceback__
        while trace is not None:
            file = Path(trace.tb_frame.f_code.co_filename)
            for folder in self._folders:
                if file.is_relative_to(folder):
                    found, line = file.relative_to(folder).as_posix(), trace.tb_lineno
            trace = trace.tb_next
        return found, line

    def _told(self, name: str, line: int, message: str) -> InputError:
        folder = next((f for f in self._folders if (f / name).is_file()), self._folders[-1])
        return InputError(
            Diagnostic(
                code="template",
                message=re.sub(r"generator\.pyview\.views\.", "", message),
                location=Location(str(folder / name), line, 1 if line else 0),
                hint="what a template may use is in docs/templates.md",
            )
        )
