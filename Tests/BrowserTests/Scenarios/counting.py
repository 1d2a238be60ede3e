"""The count page: rehearsed, counted and checked from file:// with no network, beside `aloud count`."""

import pathlib
import tempfile

from playwright.sync_api import sync_playwright

from chromium import (
    DESKTOP, EXECUTABLE, SMALL, chromium, expect, expect_accessible, expect_fits, run,
)
from kept import holders, pattern
from offline import make_key, save, visit
from program import School


def at(page, name):
    return page.locator(f"[data-is={name}]").first


def closed_wave(program, folder, answers=10):
    """A wave of a school, answered on the form and closed; its card, line, receipts and bundle."""
    school = School(program, pathlib.Path(folder))
    with chromium() as browser:
        school.key_holder("key", "page")
        card, line = make_key(visit(browser).page((school.desk / "aloud-key.html").as_uri()))
        school.principal("key", "add", line)
        slips = school.print_slips(12)
        school.principal("form")
        form = next(school.school.glob("*.html"))
        for number, (code, _) in enumerate(slips[:answers]):
            save(visit(browser).page(form.as_uri()), code, number % 5, school.drop)
    wave = form.stem.removeprefix("fernhill-staff-")
    school.principal("collect", str(school.drop), "--wave", wave)
    school.principal(
        "close", wave, "--drop", str(school.drop), "--confirm", wave, "--to", str(school.desk))
    school.key_holder("count", "page")
    return school, card, line, slips, next(school.desk.glob("*.aloudbox"))


def rehearse(page, card, line):
    at(page, "rehearse-card").fill(card)
    at(page, "line").fill(line)
    at(page, "rehearse").click()
    page.wait_for_function("() => document.querySelector('[data-is=rehearsed]').textContent")
    return at(page, "rehearsed").inner_text()


def show_bundle(page, bundle):
    at(page, "bundle").set_input_files(str(bundle))
    at(page, "bundle-words").wait_for()
    at(page, "written").check()


def count(page, card, slips):
    at(page, "slips").fill(slips)
    at(page, "card").fill(card)
    at(page, "count").click()


def save_files(page, folder):
    folder.mkdir()
    for name in ("release", "spent", "record"):
        with page.expect_download() as download:
            at(page, name).click()
        download.value.save_as(folder / download.value.suggested_filename)


def whole_wave(program, folder):
    """Refusals first, then a count whose files are those of `aloud count`, and `finish` takes them."""
    school, card, line, slips, bundle = closed_wave(program, folder)
    with chromium() as browser:
        other = make_key(visit(browser).page((school.desk / "aloud-key.html").as_uri()))[0]
        staff = visit(browser)
        page = staff.page((school.desk / "aloud-count.html").as_uri())
        said = rehearse(page, card, line)
        expect("Your card opens" in said, said)
        at(page, "rehearsed").evaluate("(place) => { place.textContent = ''; }")
        said = rehearse(page, other, line)
        expect("does not belong" in said, said)
        damaged = school.desk / "damaged.aloudbox"
        damaged.write_bytes(bundle.read_bytes()[:-9] + b"\n")
        at(page, "bundle").set_input_files(str(damaged))
        page.wait_for_function("() => document.querySelector('[data-is=problem]').textContent")
        expect("no bundle" in at(page, "problem").inner_text(), at(page, "problem").inner_text())
        show_bundle(page, bundle)
        for wrong, slips_told, sentence in (
                (other, "12", "not the one of this survey"), (card, "9", "10 answers were opened")):
            count(page, wrong, slips_told)
            page.wait_for_function(
                "(text) => document.querySelector('[data-is=problem]').textContent.includes(text)",
                arg=sentence)
        expect_accessible(page, "before the count")
        count(page, card, "12")
        at(page, "words").wait_for()
        words = at(page, "words").inner_text()
        expect(at(page, "card").input_value() == "", "the card is still there")
        expect_accessible(page, "after the count")
        save_files(page, school.desk / "page")
        at(page, "check-release").set_input_files(str(school.desk / "page/release.json"))
        at(page, "check-spent").set_input_files(str(school.desk / "page/spent.txt"))
        at(page, "receipt").fill(slips[0][1])
        at(page, "check").click()
        page.wait_for_function(
            "() => document.querySelector('[data-is=checked-receipt]').textContent")
        expect("was counted" in at(page, "checked-receipt").inner_text(), "receipt")
        expect(at(page, "checked-words").inner_text() == words, "other words")
        asked = [each.url for each in staff.requests]
        expect(not [url for url in asked if not url.startswith(("file:", "blob:"))], asked)
        expect(not staff.complaints, staff.complaints)
    (school.desk / "card.txt").write_text(card + "\n")
    shown = school.key_holder(
        "count", bundle.name, "--key", "card.txt", "--handed-out", "12", "--to", "native")
    expect(words in shown, words, shown)
    for name in ("release.json", "spent.txt", "counted.json"):
        one, two = (school.desk / place / name for place in ("page", "native"))
        expect(one.read_bytes() == two.read_bytes(), name, "differs")
    school.principal("finish", str(school.desk / "page/release.json"), "--words", words)
    school.principal("report")


def languages(program, folder):
    """Both languages, at 320 px and wide, light and dark: nothing is cut off, axe finds nothing."""
    School(program, pathlib.Path(folder)).key_holder("count", "page")
    address = (pathlib.Path(folder) / "desk/aloud-count.html").as_uri()
    with chromium() as browser:
        for locale, title in (("en-US", "Count the survey"), ("es-MX", "Contar la encuesta")):
            for options in ({"viewport": SMALL}, {"viewport": DESKTOP, "color_scheme": "dark"}):
                staff = visit(browser, locale=locale, **options)
                page = staff.page(address)
                expect(page.locator("h1:visible").inner_text() == title, title)
                expect_fits(page, locale)
                expect_accessible(page, locale)
                expect(not staff.complaints, staff.complaints)


def forgotten(program, folder):
    """After the tab is closed the profile holds nothing of the card and of what was answered."""
    school, card, _, _, bundle = closed_wave(program, folder)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            place, executable_path=EXECUTABLE, args=["--no-sandbox", "--disable-gpu"],
            locale="en-US", accept_downloads=True)
        page = context.new_page()
        page.goto((school.desk / "aloud-count.html").as_uri())
        show_bundle(page, bundle)
        count(page, card, "12")
        at(page, "words").wait_for()
        page.wait_for_timeout(1500)
        page.goto((school.desk / "aloud-key.html").as_uri())
        page.wait_for_timeout(1000)
        context.close()
        groups = card.split()
        found, read = holders(place, pattern(*groups[2:5]), pattern("item.own-mistakes"))
        expect(not found, "the card or an answer stands in", found)
        seen, _ = holders(place, pattern("aloud-count"))
        expect(seen and read > 20, "nothing was searched", read)


if __name__ == "__main__":
    run([whole_wave, languages, forgotten])
