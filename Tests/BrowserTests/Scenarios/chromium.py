"""Chromium, driven by Playwright, with what every scenario needs.

Needs: a Chromium of the system; pip install playwright axe-playwright-python joserfc
"""

import contextlib
import os
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

EXECUTABLE = os.environ.get("ALOUD_CHROMIUM") or shutil.which("chromium")
PHONE = {"width": 390, "height": 844}
SMALL = {"width": 320, "height": 568}
# A code as a slip has it; the thirteenth symbol checks the others.
CODE = "7K3M-Q2XD-9TBA-P"
DESKTOP = {"width": 1100, "height": 900}


class Visit:
    """One browser profile that was never used before, and everything it asked for."""

    def __init__(self, browser, **options):
        options.setdefault("viewport", PHONE)
        options.setdefault("locale", "en-US")
        self.context = browser.new_context(**options)
        self.requests = []
        self.complaints = []
        self.context.on("request", lambda request: self.requests.append(request))

    def page(self, address):
        page = self.context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda message: self.hear(message))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(address)
        return page

    def hear(self, message):
        """Chromium reports refusals of a server as errors; those are replies, not mistakes."""
        if message.type in ("error", "warning") and "status of" not in message.text:
            self.complaints.append(message.text)


@contextlib.contextmanager
def chromium(*arguments):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=EXECUTABLE, args=["--no-sandbox", "--disable-gpu", *arguments]
        )
        try:
            yield browser
        finally:
            browser.close()


def part(page):
    """The part that is shown."""
    return page.locator("section:visible")


def forward(page, code=CODE):
    """Presses Continue; where the code is asked for and not typed yet, it is typed first."""
    field = page.locator("section:visible [name=code]")
    if field.count() and not field.input_value():
        field.fill(code)
    page.locator("[data-step='1']:visible").click()


def to_end(page, code=CODE):
    while page.locator("[data-step='1']:visible").count():
        forward(page, code)


def choose_everywhere(page, place):
    """Chooses one option of every question at once; clicking through is tested elsewhere."""
    page.evaluate(
        """(place) => {
          for (const question of document.querySelectorAll('fieldset')) {
            const choices = question.querySelectorAll('input');
            choices[place % choices.length].checked = true;
          }
        }""", place)


def send(page):
    """Presses Send, and once more where the page asks whether nothing at all is meant."""
    part(page).locator("button").click()
    if page.locator("[data-error=blank]:visible").count():
        part(page).locator("button").click()


def expect(condition, *words):
    """An assertion that says what was seen, and survives python -O."""
    if not condition:
        raise AssertionError(" ".join(str(word) for word in words))


def expect_accessible(page, place):
    """No violation of any rule of axe, the best practices included."""
    found = Axe().run(page).response["violations"]
    rules = [(rule["id"], [node["html"][:120] for node in rule["nodes"]]) for rule in found]
    expect(not found, place, rules)


def expect_fits(page, place):
    """Nothing is cut off at a side, and nothing has to be scrolled sideways."""
    wide = page.evaluate(
        """() => {
          const width = document.documentElement.clientWidth;
          return [...document.querySelectorAll('body *')]
            .filter((each) => each.checkVisibility() && !each.closest('.skip, .unseen, pre, svg'))
            .filter((each) => {
              const box = each.getBoundingClientRect();
              return box.width && (box.right > width + 1 || box.left < -1
                || each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0
                  && getComputedStyle(each).overflowX !== 'visible');
            }).map((each) => each.outerHTML.slice(0, 100));
        }"""
    )
    sideways = page.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    expect(not wide and sideways <= 0, place, "too wide:", sideways, wide)


def run(scenarios):
    """Runs the scenario that the first argument names, with the other arguments."""
    named = {scenario.__name__: scenario for scenario in scenarios}
    named[sys.argv[1]](*sys.argv[2:])
