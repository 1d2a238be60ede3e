"""A principal, and whoever helps, at the desk: what every scenario of the desk needs."""

import contextlib
import datetime
import pathlib
import re
import signal
import subprocess
import zoneinfo

from chromium import (
    DESKTOP, PHONE, SMALL, Visit, choose_everywhere, expect, expect_accessible, expect_fits, forward,
    to_end,
)

WORDS = {
    "en": {"save": "Save", "go": "Save and continue", "school": "Fernhill School"},
    "es": {"save": "Guardar", "go": "Guardar y continuar", "school": "Escuela Fernhill"},
}


@contextlib.contextmanager
def desk(program, folder, **environment):
    """A desk that runs meanwhile, and the launch file that it named."""
    home = pathlib.Path(folder).parent / "home"
    (home / "Downloads").mkdir(parents=True, exist_ok=True)
    server = subprocess.Popen(
        [program, "open", folder, "--no-browser"], text=True, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env={"HOME": str(home), "PATH": "/usr/bin:/bin", "TZ": "America/Chicago"} | environment)
    try:
        line = server.stderr.readline()
        launch = line.split(": ", 1)[1].strip()
        expect(launch.endswith("/desk.html"), line)
        yield server, launch
    finally:
        if server.poll() is None:
            server.send_signal(signal.SIGINT)
        _, said = server.communicate(timeout=30)
        expect(server.returncode == 0, server.returncode, said)
        expect(not pathlib.Path(launch).exists(), "the launch file is still there")


class Principal:
    """Somebody at the desk, whose clicks are counted and whose pages are looked at."""

    def __init__(self, browser, launch, language, shots=None, **options):
        options.setdefault("viewport", DESKTOP)
        self.visit = Visit(
            browser, bypass_csp=True, locale=language, accept_downloads=True, **options)
        self.clicks = 0
        self.shots = pathlib.Path(shots) if shots else None
        self.seen = []
        self.page = self.visit.page(f"file://{launch}")
        self.page.wait_for_selector("main")

    @property
    def today(self):
        """The day at the school, whose zone was offered when it was made: another than this computer's may be."""
        return datetime.datetime.now(zoneinfo.ZoneInfo(self.zone)).date()

    @property
    def path(self):
        return re.sub(r"^http://desk-[a-z2-7]{26}\.localhost:\d+", "", self.page.url)

    def look(self, name):
        """Axe finds nothing, and nothing is cut off on the smallest phone."""
        self.seen.append(name)
        expect_accessible(self.page, name)
        size = self.page.viewport_size
        self.page.set_viewport_size(SMALL)
        expect_fits(self.page, name)
        self.page.set_viewport_size(size)
        if self.shots:
            self.shoot(name)

    def shoot(self, name):
        for label, size, scheme in (("desktop", DESKTOP, "light"), ("phone", PHONE, "light"),
                                    ("dark", DESKTOP, "dark")):
            self.page.set_viewport_size(size)
            self.page.emulate_media(color_scheme=scheme)
            self.page.screenshot(path=str(self.shots / f"{name}-{label}.png"), full_page=True)
        self.page.emulate_media(color_scheme="light")
        self.page.set_viewport_size(DESKTOP)

    def click(self, what):
        self.clicks += 1
        what.click()
        self.page.wait_for_load_state()

    def press(self, name):
        self.click(self.page.get_by_role("button", name=name, exact=True))

    def fill(self, **fields):
        zone = self.page.locator("[name=zone]")
        if zone.count():
            self.zone = zone.input_value()
        for name, value in fields.items():
            self.page.locator(f"#{name.replace('_', '-')}").fill(value)

    def fine(self):
        expect(not self.page.locator("[role=alert]").count(), self.path,
               self.page.locator("main").inner_text()[:400])


def make_key(browser, principal):
    """The key holder makes the key on the page that the desk hands out, in another browser."""
    with principal.page.expect_download() as saved:
        principal.clicks += 1
        principal.page.locator("a[href='/key-page']").click()
    path = saved.value.path()
    copy = pathlib.Path(str(path) + ".html")
    copy.write_bytes(pathlib.Path(path).read_bytes())
    page = Visit(browser, viewport=DESKTOP).page(copy.as_uri())
    page.locator("[data-make]:visible").click()
    card = page.locator("[data-fill=card]:visible").first
    card.wait_for()
    return card.inner_text(), page.locator("[data-fill=line]:visible").inner_text()


def save(page, code, answer, folder):
    """Fills the form that is a file, and saves the sealed answers."""
    forward(page)
    page.locator("section:visible [name=code]").fill(code)
    choose_everywhere(page, answer)
    to_end(page)
    with page.expect_download() as download:
        page.locator("section:visible button").click()
    download.value.save_as(folder / download.value.suggested_filename)
