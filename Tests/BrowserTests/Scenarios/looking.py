"""How the pages look and sound: small screens, zoom, dark, forced colours, print, and axe."""

import pathlib
import re

from chromium import (
    CODE, PHONE, SMALL, Visit, chromium, expect, expect_accessible, expect_fits, forward, part,
    run, send, to_end,
)
from replies import STATUS, Replies

PROBLEMS = [name for name in STATUS if name not in ("survey", "stored", "storedBefore")]
# WCAG 2.2, 1.4.12.
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"""


def every_screen(page):
    """Shows each part in turn, with the parts that can be folded out open; gives its title."""
    while True:
        folded = page.locator("details:visible:not([open]) > summary")
        while folded.count():
            folded.first.click()
        yield page.title()
        if not page.locator("[data-step='1']:visible").count():
            return
        forward(page)


def every_ending(page, replies):
    """After the last part: each reply, in place and as a page of its own."""
    for outcome in PROBLEMS + ["stored"]:
        replies.outcome = outcome
        send(page)
        page.wait_for_function(
            "() => document.activeElement.closest('.problem, [data-outcome]')")
        yield f"{outcome} in place"


def small_screen(pages):
    """320 pixels wide: nothing scrolls sideways, and every target is large enough for a thumb."""
    replies = Replies(pages)
    with chromium() as browser:
        for path in ("/en", "/es"):
            page = Visit(browser, viewport=SMALL).page(replies.address(path))
            for place in every_screen(page):
                expect_fits(page, place)
                for selector, least in (("label:has(input)", 44), ("button", 44), ("summary", 44),
                                        ("nav button", 24), ("[name=code]", 44)):
                    for target in page.locator(f"{selector}:visible").all():
                        box = target.bounding_box()
                        expect(box["height"] >= least and box["width"] >= 24, place, selector, box)
            for place in every_ending(page, replies):
                expect_fits(page, place)


def zoomed(pages):
    """A screen of 1280 by 1024 at 400 % is one of 320 by 256: all of it can be read and reached."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(
            browser, viewport={"width": 320, "height": 256}, device_scale_factor=4,
            bypass_csp=True)
        page = visit.page(replies.address("/es"))
        page.add_style_tag(content=SPACED)
        for place in every_screen(page):
            expect_fits(page, place)
            for target in part(page).locator("input, button, textarea").all()[:3]:
                target.focus()
                box = target.bounding_box()
                expect(0 <= box["y"] <= 257 - min(box["height"], 96), place, "covered", box)
        page = visit.page(replies.address("/es"))
        page.add_style_tag(content=SPACED)
        while page.locator("[data-step='1']:visible").count():
            forward(page)
            box = part(page).locator("h2").bounding_box()
            expect(0 <= box["y"] <= 200, page.title(), "begins out of sight", box)


def turned(pages):
    """A phone on its side shows the same, whole."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser, viewport={"width": 844, "height": 390}).page(replies.address())
        for place in every_screen(page):
            expect_fits(page, place)


def accessible(pages, path, scheme):
    """axe finds nothing on any part, on any ending, or on any page without script."""
    replies = Replies(pages)
    with chromium() as browser:
        # axe is put into the page, which the policy of the page would refuse.
        options = {"viewport": PHONE, "color_scheme": scheme, "bypass_csp": True}
        page = Visit(browser, **options).page(replies.address(path))
        titles = []
        for place in every_screen(page):
            titles.append(place)
            expect_accessible(page, place)
        expect(len(set(titles)) == len(titles) > 10, titles)
        for place in every_ending(page, replies):
            expect_accessible(page, place)
        page.goto(replies.address("/nowhere"))
        expect_accessible(page, "no such page")
        replies.setting = "station"
        page.goto(replies.address(path))
        to_end(page)
        send(page)
        page.wait_for_selector(".done")
        expect_accessible(page, "station")


def without_script_accessible(pages):
    """The long page and each reply to it, of which axe is told by a page that runs scripts."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser, bypass_csp=True)
        # Without crypto.subtle the script leaves the page as it is.
        visit.context.add_init_script(
            "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })")
        page = visit.page(replies.address())
        expect(page.locator("section:visible").count() > 10, "not one long page")
        expect_accessible(page, "long page")
        for outcome in PROBLEMS + ["stored"]:
            replies.outcome = outcome
            page.goto(replies.address())
            page.get_by_label("Code on your slip").fill(CODE)
            page.get_by_role("button", name="Send").click()
            page.wait_for_selector("[data-outcome]")
            expect(page.url == replies.address(), page.url)
            expect_accessible(page, outcome)
            if outcome != "stored":
                expect(page.title() == "Error: Staff survey", page.title())


def forced_colours(pages):
    """In forced colours a choice and the focus are seen by more than a colour."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser, forced_colors="active").page(replies.address())
        forward(page)
        forward(page)
        rows = part(page).locator("label")
        look = "(row) => [getComputedStyle(row).outlineStyle, getComputedStyle(row).borderTopStyle]"
        before = rows.first.evaluate(look)
        rows.first.click()
        page.locator("h2:visible").focus()
        after = rows.first.evaluate(look)
        expect(before == ["none", "solid"] and after[0] == "solid", before, after)
        radio = rows.first.locator("input")
        expect(radio.evaluate("(one) => getComputedStyle(one).appearance") == "auto", "not native")


def printed(pages):
    """On paper every part is there, and nothing to press."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser).page(replies.address())
        page.emulate_media(media="print")
        expect(page.locator("section:visible").count() > 10, page.locator("section:visible").count())
        expect(page.locator("button:visible, nav:visible").count() == 0, "buttons on paper")
        expect(page.evaluate("() => getComputedStyle(document.body).color") == "rgb(0, 0, 0)", "ink")


def papers(pages):
    """A poster takes one page, a promise one to sign and one to read, on either paper."""
    with chromium() as browser:
        for name, most in (("poster", 1), ("promise", 2)):
            for language in ("en", "es"):
                page = browser.new_page()
                page.goto((pathlib.Path(pages) / f"{name}-{language}.html").as_uri())
                for paper in ("A4", "Letter"):
                    printed = page.pdf(format=paper)
                    count = len(re.findall(rb"/Type\s*/Page\b", printed))
                    expect(count == most, name, language, paper, "takes", count, "pages")


# What a sheet of paper takes inside its margins of 6 mm (the sheet for a pen has 14 and 12 mm).
PAPERS = {"A4": (210, 297), "Letter": (215.9, 279.4)}
MILLIMETRE = 96 / 25.4
# Text that stands outside of one of the elements around it which would hide it, or of the paper.
LOST = """(width) => {
  const lost = [];
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      let gone = box.right > width + 1 || box.left < -1;
      for (let around = texts.currentNode.parentElement; around; around = around.parentElement) {
        const edge = around.getBoundingClientRect();
        gone = gone || (around.matches('.slip') || getComputedStyle(around).overflow !== 'visible')
          && (box.bottom > edge.bottom + 1 || box.right > edge.right + 1 || box.left < edge.left - 1);
      }
      if (gone) lost.push(texts.currentNode.textContent.slice(0, 60));
    }
  }
  return lost;
}"""


def slips(pages):
    """51 slips take nine pages, three rows of two each, on either paper."""
    with chromium() as browser:
        for language in ("en", "es"):
            page = browser.new_page()
            page.goto((pathlib.Path(pages) / f"slips-{language}.html").as_uri())
            for paper in PAPERS:
                printed = page.pdf(format=paper)
                count = len(re.findall(rb"/Type\s*/Page\b", printed))
                expect(count == 9, "slips", language, paper, "take", count, "pages")


def long_papers(pages, name):
    """Every letter lies on the paper, inside its slip, and no row is torn in two."""
    side = 14 if name == "sheet" else 6
    with chromium() as browser:
        for language in ("en", "es"):
            for kind in ("", "long-"):
                for paper, (width, height) in PAPERS.items():
                    inside = round((width - 2 * side) * MILLIMETRE)
                    page = browser.new_page(viewport={"width": inside, "height": 900})
                    page.emulate_media(media="print")
                    page.goto((pathlib.Path(pages) / f"{kind}{name}-{language}.html").as_uri())
                    place = f"{kind}{name}-{language} on {paper}"
                    expect(page.evaluate("() => document.body.innerText.length") > 900, place)
                    lost = page.evaluate(LOST, inside)
                    expect(not lost, place, "loses", lost[:3])
                    tall = [box for box in page.locator(".row").all()
                            if box.bounding_box()["height"] > (height - 12) * MILLIMETRE]
                    expect(not tall, place, "has rows higher than the paper")


def long_screens(pages):
    """320 pixels wide, every part: nothing of a long name is cut off at a side."""
    with chromium() as browser:
        for name in ("web-en", "station-es"):
            page = Visit(browser, viewport=SMALL).page(
                (pathlib.Path(pages) / f"long-{name}.html").as_uri())
            for place in every_screen(page):
                expect_fits(page, f"{name}, {place}")


run([
    slips, long_papers, long_screens,
    small_screen, zoomed, turned, accessible, without_script_accessible, forced_colours, printed,
    papers,
])
