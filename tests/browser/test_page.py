"""The HTML report in a real browser: it filters, expands, links, needs no network and says nothing on the console."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from generator import pipeline
from generator.pipeline import Judging, Workspace
from generator.report.result import Result

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

playwright = pytest.importorskip("playwright.sync_api", reason="`nox -s browser` installs it")
pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or ""


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    """The page of the project's own specs, and what it is made from."""
    os.chdir(ROOT)
    workspace = Workspace(Path(), tmp_path_factory.mktemp("cache"), lambda _: None)
    found, _ = pipeline.diff(workspace, judging=Judging())
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(pipeline.report(found, "html", project=workspace), "utf-8")
    return path, found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip("there is no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, result: tuple[Path, Result]) -> Iterator[Page]:
    """The page, open from its file; the test fails for a word on the console or a request beyond the file."""
    context = browser.new_context(offline=True)
    opened = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda problem: said.append(str(problem)))
    opened.on("request", lambda request: asked.append(request.url))
    opened.goto(result[0].as_uri())
    yield opened
    context.close()
    assert not said
    assert all(url.startswith(("file:", "data:")) for url in asked)


def shown(page: Page) -> int:
    return page.locator(".finding:visible").count()


def test_the_counts_are_those_of_the_result(page: Page, result: tuple[Path, Result]) -> None:
    counts = result[1].counts
    assert page.locator(".finding.breaking").count() == counts.breaking
    assert page.locator(".finding.potential").count() == counts.potential
    assert page.locator(".finding").count() == counts.total
    assert page.locator("tbody tr").count() == len(result[1].apis) == 8
    assert page.locator("tfoot .breaking").inner_text() == str(counts.breaking)


def test_the_timeline_has_every_version(page: Page, result: tuple[Path, Result]) -> None:
    assert page.locator("svg .disc").count() == 24
    last = page.locator("svg .disc title").all_text_contents()[2::3]
    for api, told in zip(result[1].apis, last, strict=True):
        assert told.startswith(f"{api.api} {api.new}, ")
        assert f": {api.counts.breaking} breaking" in told


def test_findings_are_filtered_by_api_level_rule_and_text(
    page: Page, result: tuple[Path, Result]
) -> None:
    person = next(api for api in result[1].apis if api.api == "person")
    page.get_by_label("API", exact=True).select_option("person")
    page.get_by_label("safe", exact=True).uncheck()
    page.get_by_label("potentially breaking", exact=True).uncheck()
    assert shown(page) == person.counts.breaking
    page.get_by_label("Search").fill("cprnummer")
    wanted = [
        f
        for f in person.findings
        if f.level == "breaking"
        and "cprnummer"
        in " ".join((f.id, f.place, f.message, *f.operations, *(s.name for s in f.symbols))).lower()
    ]
    assert shown(page) == len(wanted) > 0
    page.get_by_label("Search").fill("")
    rule = person.findings[0].id
    page.get_by_label("Rule").select_option(rule)
    assert shown(page) == sum(f.id == rule and f.level == "breaking" for f in person.findings)
    page.get_by_label("Search").fill("no such word")
    assert page.get_by_text("No finding matches.").is_visible()
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function("document.getElementById('shown').textContent.startsWith('1')")
    assert shown(page) == result[1].counts.total


def test_the_filter_is_in_the_address_and_comes_back(page: Page) -> None:
    page.get_by_label("API", exact=True).select_option("retskreds")
    page.get_by_label("only what breaks source").check()
    many = shown(page)
    assert "api=retskreds" in page.url
    page.reload()
    assert shown(page) == many > 0
    assert page.get_by_label("API", exact=True).input_value() == "retskreds"


def test_a_finding_opens_with_both_excerpts(page: Page) -> None:
    finding = page.locator(".finding.breaking").first
    assert not finding.locator("figure").first.is_visible()
    finding.locator("summary").click()
    assert finding.locator("figure").count() == 2
    assert finding.locator("mark").count() == 2
    assert re.search(
        r"specs/aggregator/.+:\d+:\d+", finding.locator("figcaption").first.inner_text()
    )


def test_every_line_of_an_excerpt_is_in_sight(page: Page) -> None:
    finding = page.locator(".finding.breaking").first
    finding.locator("summary").click()
    numbers = finding.locator("pre").first.locator("b")
    places = [numbers.nth(n).bounding_box() for n in range(numbers.count())]
    rows = [place["y"] for place in places if place is not None]
    assert len(rows) == numbers.count() > 5
    assert rows == sorted(set(rows))
    assert len({place["x"] for place in places if place is not None}) == 1


def test_a_finding_names_what_it_changes_in_python(page: Page) -> None:
    finding = page.locator(".finding", has_text="request property rolle became required").first
    finding.locator("summary").click()
    assert "SagQuery.rolle" in finding.locator(".symbols").inner_text()


def test_a_deep_link_opens_its_finding(page: Page, result: tuple[Path, Result]) -> None:
    anchor = page.locator(".finding").nth(200).get_attribute("id")
    page.goto(f"{result[0].as_uri()}#{anchor}")
    page.reload()
    assert page.locator(f"#{anchor}").get_attribute("open") is not None
    assert page.locator(f"#{anchor} summary").evaluate("node => node === document.activeElement")


def test_the_keyboard_is_enough(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("fejltekst")
    assert 0 < shown(page) < page.locator(".finding").count()
    page.keyboard.press("Tab")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    assert page.locator(".finding[open]").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_light_and_dark(page: Page, scheme: Literal["light", "dark"]) -> None:
    """WCAG's contrast of text and ground, of every colour used for text: at least 4.5."""
    page.emulate_media(color_scheme=scheme)
    ratio = page.evaluate("""() => {
      const style = getComputedStyle(document.documentElement);
      const light = (name) => {
        const hex = style.getPropertyValue(name).trim().replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
        const part = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
          .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
      };
      return Math.min(...["--ground", "--panel"].flatMap((ground) =>
        ["--ink", "--soft", "--link", "--breaking", "--potential", "--safe"].map((ink) => {
          const [a, b] = [light(ground), light(ink)].sort((x, y) => y - x);
          return (a + 0.05) / (b + 0.05);
        })));
    }""")
    assert ratio >= 4.5


def test_a_narrow_window_does_not_scroll_sideways(page: Page) -> None:
    page.set_viewport_size({"width": 380, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
