"""One authority and one portal for all tests of access; new rules for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from skifteportal_runtime.certificates import Certificate

from tests.runtime.access.authority import Authority, server_context
from tests.runtime.access.portal import Portal, Rules
from tests.runtime.access.world import World


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="session")
def running(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("oces3")
    issued = authority.organisation()
    with Portal(server_context(authority, folder)) as portal:
        certificate = Certificate(issued.pem())
        yield World(authority, portal, issued, certificate, authority.root_file(folder))


@pytest.fixture
def world(running: World) -> World:
    """The portal with the rules of a new test."""
    running.portal.reset(Rules(registered=[running.issued.certificate]))
    return running
