"""Whether settings make a whole: what is missing, what is none of the choices, what belongs to another environment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, get_args

from .environment import Environment
from .layers import CREDENTIALS, PREFIX, Layer, Settled
from .settings import environment_of, is_address

Access: TypeAlias = Literal[
    "header_pair",
    "tls_client_auth",
    "client_secret_basic",
    "client_secret_post",
    "private_key_jwt",
    "self_signed_jwt",
]
_NEEDS: Mapping[str, tuple[str, ...]] = {
    "header_pair": ("client_id", "client_secret", "certificate"),
    "tls_client_auth": ("client_id", "certificate"),
    "client_secret_basic": ("client_id", "client_secret"),
    "client_secret_post": ("client_id", "client_secret"),
    "private_key_jwt": ("client_id", "certificate"),
    "self_signed_jwt": ("client_id", "certificate"),
}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "access": get_args(Access),
    "environment": tuple(one.name.lower() for one in Environment),
    "algorithm": ("RS256", "PS256", "ES256"),
    "bound": ("true", "false"),
}


def problems(settled: Settled, found: Sequence[Layer]) -> list[str]:
    """A line for everything that is wrong; none shows a value."""
    wrong = [*_unknown(settled), *_astray(settled)]
    return [*wrong, *_missing(settled, found), *_mixed(settled)]


def named_environment(value: object) -> Environment | None:
    """The environment that a setting names, by itself or by its name in any case."""
    if isinstance(value, Environment):
        return value
    return next((one for one in Environment if one.name.lower() == str(value).lower()), None)


def _unknown(settled: Settled) -> Iterator[str]:
    for name, choices in _CHOICES.items():
        if name not in settled:
            continue
        value, layer = settled[name]
        text = value.name if isinstance(value, Environment) else str(value)
        if text not in choices and text.lower() not in choices:
            yield f"{name} in {layer.name} must be one of {', '.join(choices)}"


def _astray(settled: Settled) -> Iterator[str]:
    for name in ("base_url", "token_url"):
        if name in settled and not is_address(str(settled[name][0])):
            where = settled[name][1].name
            yield f"{name} in {where} must begin with https:// (http:// on this machine) and a host"


def _missing(settled: Settled, found: Sequence[Layer]) -> Iterator[str]:
    access = str(settled["access"][0]) if "access" in settled else ""
    absent = [n for n in ("access", *_NEEDS.get(access, ())) if not _has(settled, access, n)]
    if not settled.keys() & {"environment", "base_url"}:
        absent.append("environment")
    for name in absent:
        variable = PREFIX + name.upper()
        yield f"{name} is missing: give it as an argument, as {variable}, or in {found[-1].name}"


def _has(settled: Settled, access: str, name: str) -> bool:
    if name != "certificate":
        return name in settled
    if settled.keys() & {"certificate", "certificate_data"}:
        return True
    if access == "header_pair":
        # Without TLS there is nothing to show it in; so stand-ins of the portal on this machine are reached.
        return "base_url" in settled and str(settled["base_url"][0]).startswith("http://")
    return access.endswith("_jwt") and "signer" in settled


def _mixed(settled: Settled) -> Iterator[str]:
    """Credentials count as the environment's that is named beside them."""
    named = named_environment(settled["environment"][0]) if "environment" in settled else None
    called = environment_of(str(settled["base_url"][0])) if "base_url" in settled else None
    target = called or named
    if target is None:
        return
    if named is not None and named is not target:
        yield f"base_url is in {target.name}, and environment says {named.name}"
    told: set[str] = set()
    for name, (_, layer) in settled.items():
        meant = _meant(layer)
        if name in CREDENTIALS and meant not in (None, target) and layer.name not in told:
            told.add(layer.name)
            yield f"{layer.name} hold credentials for {meant.name}, and {target.name} is called"


def _meant(layer: Layer) -> Environment | None:
    """The environment that the layer's credentials are for, as far as it says."""
    named = named_environment(layer.values.get("environment"))
    return named or environment_of(str(layer.values.get("base_url", "")))
