"""The portal, started once a session and emptied for each test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .portal import Portal

GENERATED = Path(__file__).parent.parent.parent / "generated" / "src"
sys.path.insert(0, str(GENERATED))


@pytest.fixture(scope="session")
def running_portal() -> Iterator[Portal]:
    with Portal() as portal:
        yield portal


@pytest.fixture
def portal(running_portal: Portal) -> Portal:
    """The portal with nothing in it but the specs' examples."""
    running_portal.reset()
    return running_portal
