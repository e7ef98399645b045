"""Every page type in a browser: accessible, at ease on a phone, and asking nobody else."""

import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests import services
from tests.browser.conftest import DESK, PHONE, new_context

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser, live_server, addresses, viewport, scheme):
    context = new_context(browser, live_server, viewport=viewport, color_scheme=scheme)
    page = context.new_page()
    found = {}
    for address in addresses:
        page.goto(address)
        result = Axe().run(page)
        if result.violations_count:
            found[address] = result.generate_report()
    context.close()
    assert found == {}


def test_no_page_asks_another_host_or_breaks_its_own_policy(browser, live_server, addresses):
    context = new_context(browser, live_server, viewport=DESK)
    page = context.new_page()
    asked, complaints = set(), []
    page.on("request", lambda request: asked.add(request.url.split("/")[2]))
    page.on(
        "console",
        lambda message: (
            complaints.append(message.text)
            if message.type == "error" and "404" not in message.text
            else None
        ),
    )
    for address in addresses:
        page.goto(address)
    host = page.url.split("/")[2]
    context.close()
    assert asked == {host}
    assert complaints == []


@pytest.mark.parametrize("width", [320, 390])
def test_nothing_scrolls_sideways(browser, live_server, addresses, width):
    context = new_context(browser, live_server, viewport={"width": width, "height": 700})
    page = context.new_page()
    wide = []
    for address in addresses:
        page.goto(address)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wide.append(address)
    context.close()
    assert wide == []


def test_the_nu_checker_finds_no_error(live_server, client, quarter, addresses, tmp_path):
    checker = services.need(services.nu_html_checker)
    for number, address in enumerate(addresses):
        html = client.get(address, headers={"host": "localhost"}).content
        (tmp_path / f"{number:02}{address.replace('/', '-').split('?')[0]}.html").write_bytes(html)
    files = sorted(map(str, tmp_path.glob("*.html")))
    done = subprocess.run(
        [*checker, "--errors-only", *files], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
