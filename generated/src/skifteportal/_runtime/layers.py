"""Where settings come from: arguments, environment variables, a profile of a TOML file; the first that has one wins."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias, cast

from .errors import ConfigurationError

PREFIX = "SKIFTEPORTAL_"
SETTINGS = (
    *("access", "environment", "base_url", "client_id", "client_secret"),
    *("certificate", "certificate_data", "certificate_key", "certificate_password", "ca_file"),
    *("token_url", "audience", "scope", "algorithm", "bound"),
)
_CERTIFICATE = frozenset({"certificate", "certificate_data", "certificate_key"})
CREDENTIALS = _CERTIFICATE | {"client_id", "client_secret", "signer"}
_PATHS = frozenset({"certificate", "certificate_key", "ca_file"})
_HOME = Path(".config", "skifteportal", "config.toml")


@dataclass(frozen=True, slots=True)
class Layer:
    """Settings of one origin, and what people call it."""

    name: str
    values: Mapping[str, object] = field(repr=False)


Settled: TypeAlias = Mapping[str, tuple[object, Layer]]


def settled(found: Sequence[Layer]) -> Settled:
    """Each setting with the strongest layer that has it. A certificate and its key come from one layer."""
    chosen: dict[str, tuple[object, Layer]] = {}
    for layer in found:
        has_certificate = not _CERTIFICATE.isdisjoint(chosen)
        for name, value in layer.values.items():
            if not (has_certificate and name in _CERTIFICATE):
                chosen.setdefault(name, (value, layer))
    return chosen


def layers(
    arguments: Mapping[str, object],
    environ: Mapping[str, str],
    file: str | os.PathLike[str] | None,
    profile: str | None,
) -> tuple[Layer, Layer, Layer]:
    """The three layers, the strongest first. Raises ConfigurationError for a profile that is not there or is wrong.

    The file is the argument's, else the one that SKIFTEPORTAL_CONFIG names, else ~/.config/skifteportal/config.toml.
    None is looked for in the working directory: whoever can put one there could send the credentials elsewhere.
    """
    variables = {name: environ.get(PREFIX + name.upper()) for name in SETTINGS}
    chosen = file or environ.get(f"{PREFIX}CONFIG")
    return (
        Layer("the arguments", _given(arguments)),
        Layer("the environment variables", _given(variables)),
        _profile(Path(chosen) if chosen else None, profile or environ.get(f"{PREFIX}PROFILE")),
    )


def _profile(file: Path | None, wanted: str | None) -> Layer:
    path = file or Path.home() / _HOME
    if file is None and not path.is_file():
        if wanted:
            raise ConfigurationError(f"the profile [{wanted}] has no file: {path} does not exist")
        return Layer(f"a profile of {path}", {})
    tables = _tables(path)
    if wanted is None and len(tables) == 1:
        wanted = next(iter(tables))
    if wanted is None:
        raise ConfigurationError(f"{path} has several profiles ({_listed(tables)}); name one")
    if wanted not in tables:
        raise ConfigurationError(f"{path} has no profile [{wanted}], but {_listed(tables)}")
    return Layer(f"the profile [{wanted}] of {path}", _settings(tables[wanted], wanted, path))


def _settings(table: Mapping[str, object], profile: str, path: Path) -> dict[str, object]:
    """The table's settings; paths count from the file's folder, and a telling name is an environment."""
    unknown = sorted(set(table) - set(SETTINGS))
    if unknown:
        raise ConfigurationError(
            f"the profile [{profile}] of {path} has settings that are none: {', '.join(unknown)}"
        )
    wrong = sorted(name for name, value in table.items() if not _is_setting(name, value))
    if wrong:
        raise ConfigurationError(
            f"the profile [{profile}] of {path} has settings that are no text: {', '.join(wrong)}"
        )
    found = _given(table)
    for name in _PATHS & found.keys():
        found[name] = path.parent / Path(str(found[name])).expanduser()
    if profile in ("test", "production"):
        found.setdefault("environment", profile)
    return found


def _is_setting(name: str, value: object) -> bool:
    return isinstance(value, str) or (name == "bound" and isinstance(value, bool))


def _given(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not None and value != ""}


def _tables(path: Path) -> Mapping[str, Mapping[str, object]]:
    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as problem:
        raise ConfigurationError(f"{path} cannot be read ({problem.strerror})") from None
    except ValueError:
        # The parser's own text would quote the line, and with it what may be a secret.
        raise ConfigurationError(f"{path} is not TOML") from None
    loose = sorted(name for name, value in data.items() if not isinstance(value, dict))
    if loose or not data:
        raise ConfigurationError(
            f"{path} holds profiles, such as [test], with settings in them"
            + (f"; outside any stands {', '.join(loose)}" if loose else "")
        )
    return cast("dict[str, dict[str, object]]", data)


def _listed(names: Mapping[str, object]) -> str:
    return ", ".join(f"[{name}]" for name in sorted(names))
