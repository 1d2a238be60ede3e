"""The pages of reports, as files: axe, small screens, zoom, and paper."""

from chromium import DESKTOP, SMALL, Visit, chromium, expect, expect_accessible, run

# WCAG 2.2, 1.4.12.
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"""
MILLIMETRE = 96 / 25.4
# Inside the margins of the style sheet: 14 mm at the sides, 10 mm above and below.
PAPER = {"A4": (182, 277), "Letter": (187.9, 259.4)}


def unfold(page):
    """Opens every table that can be folded out."""
    page.evaluate("() => document.querySelectorAll('details').forEach((each) => each.open = true)")


def expect_no_sideways(page, place):
    """The page itself does not scroll sideways; a wide table scrolls in a box of its own."""
    sideways = page.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    expect(sideways <= 0, place, "too wide:", sideways)
    cut = page.evaluate(
        """() => [...document.querySelectorAll('p, li, h1, h2, h3, h4, svg, figure, summary')]
          .filter((each) => each.checkVisibility() && !each.closest('.defs'))
          .filter((each) => each.getBoundingClientRect().right
            > document.documentElement.clientWidth + 1)
          .filter((each) => !each.closest('.scroll, svg svg'))
          .map((each) => each.outerHTML.slice(0, 100))""")
    expect(not cut, place, "cut off:", cut)


def accessible(scheme, *addresses):
    """axe finds nothing, every table unfolded."""
    with chromium() as browser:
        for address in addresses:
            page = Visit(browser, viewport=DESKTOP, color_scheme=scheme).page(address)
            unfold(page)
            expect_accessible(page, address)


def small_screen(*addresses):
    """320 pixels wide, also with wide spacing; which is 1280 pixels at 400 %."""
    with chromium() as browser:
        for address in addresses:
            page = Visit(browser, viewport=SMALL).page(address)
            unfold(page)
            expect_no_sideways(page, address)
            page.add_style_tag(content=SPACED)
            expect_no_sideways(page, f"{address}, spaced")


def zoomed(*addresses):
    """A screen of 1280 pixels at 200 %."""
    with chromium() as browser:
        for address in addresses:
            page = Visit(
                browser, viewport={"width": 640, "height": 450}, device_scale_factor=2
            ).page(address)
            unfold(page)
            expect_no_sideways(page, address)


def on_paper(*addresses):
    """The first page of a report is one sheet of paper, and nothing runs over its edge."""
    with chromium() as browser:
        for address in addresses:
            for name, (width, height) in PAPER.items():
                view = {"width": int(width * MILLIMETRE), "height": 900}
                page = Visit(browser, viewport=view).page(address)
                page.emulate_media(media="print")
                place = f"{address} on {name}"
                expect_no_sideways(page, place)
                end = page.evaluate(
                    "() => document.querySelector('section').getBoundingClientRect().bottom")
                expect(end <= height * MILLIMETRE, place, "ends at mm", end / MILLIMETRE)


def alone(*addresses):
    """A report asks for nothing but itself, and runs nothing."""
    with chromium() as browser:
        for address in addresses:
            visit = Visit(browser, viewport=DESKTOP)
            page = visit.page(address)
            asked = [request.url for request in visit.requests]
            expect(asked == [address], address, asked)
            expect(page.locator("script").count() == 0 and not visit.complaints, visit.complaints)


run([accessible, small_screen, zoomed, on_paper, alone])
