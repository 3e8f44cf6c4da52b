"""The portal of the end-to-end tests, and `generated/src` as an import path."""

from __future__ import annotations

from tests.e2e.conftest import GENERATED, portal, running_portal

__all__ = ["GENERATED", "portal", "running_portal"]
