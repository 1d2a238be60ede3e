"""The count page: rehearsed, counted and checked from file:// with no network, beside `aloud count`; in
Chromium and in Firefox, which keep nothing of it."""

import base64
import hashlib
import pathlib
import re
import tempfile
import time

from playwright.sync_api import sync_playwright

from chromium import (
    DESKTOP, EXECUTABLE, SMALL, chromium, expect, expect_accessible, expect_fits, run,
)
from firefox import firefox
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


def expect_as_counted_here(school, bundle, card, words):
    """The files and the words that a page gave are those of `aloud count`."""
    (school.desk / "card.txt").write_text(card + "\n")
    shown = school.key_holder(
        "count", bundle.name, "--key", "card.txt", "--handed-out", "12", "--to", "native")
    expect(words in shown, words, shown)
    for name in ("release.json", "spent.txt", "counted.json"):
        one, two = (school.desk / place / name for place in ("page", "native"))
        expect(one.read_bytes() == two.read_bytes(), name, "differs")
        print(f"{name}: {len(one.read_bytes())} bytes, {hashlib.sha256(one.read_bytes()).hexdigest()}")


def expect_read_back(school, words, accepted):
    """On a page that was opened anew, the words that the principal reads back are told from others."""
    with chromium() as browser:
        page = visit(browser).page((school.desk / "aloud-count.html").as_uri())
        at(page, "check-release").set_input_files(str(school.desk / "page/release.json"))
        for typed, sentence in (
                (words, "read out yourself"), ("one two", "not the words"), (accepted, "are right")):
            at(page, "read-back").fill(typed)
            at(page, "check").click()
            page.wait_for_function(
                "(text) => document.querySelector('[data-is=checked-accepted]').textContent.includes(text)",
                arg=sentence)


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
    expect_as_counted_here(school, bundle, card, words)
    finished = school.principal("finish", str(school.desk / "page/release.json"), "--words", words)
    accepted = re.search(r"Accepted +([a-z ]+)", finished).group(1).strip()
    expect_read_back(school, words, accepted)
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


def any_language(program, folder):
    """The words that go on the card are the same, whatever the language of the page."""
    school, _, _, _, bundle = closed_wave(program, folder)
    shown = []
    with chromium() as browser:
        for locale in ("en-US", "es-MX"):
            page = visit(browser, locale=locale).page((school.desk / "aloud-count.html").as_uri())
            page.locator("[data-is=bundle]:visible").set_input_files(str(bundle))
            words = page.locator("[data-is=bundle-words]:visible")
            words.wait_for()
            shown.append((words.inner_text(), words.get_attribute("lang")))
    expect(shown[0] == shown[1] and shown[0][1] == "en", shown)


def number_of(card):
    """The private number on a card: 52 symbols, and four that check them."""
    symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = "".join(f"{symbols.index(sign):05b}" for sign in card.replace(" ", "")[:52])
    return int(bits[:256], 2).to_bytes(32, "big")


def secrets_of(card):
    """What may stand nowhere once the page is closed: the card, the number on it, an answer."""
    number = number_of(card)
    text = base64.urlsafe_b64encode(number).decode().rstrip("=")
    groups = card.split()
    return {
        "the card": pattern(*groups[2:5]), "the number": re.compile(re.escape(number)),
        "the number as text": pattern(text), "an answer": re.compile(rb'own-mistakes":[0-9]'),
        "a group": re.compile(rb'"groups":[{]"'),
    }


def expect_forgotten(folder, card, moment):
    """Nothing secret is in a profile, and the address of the page is, so that it was searched."""
    for name, secret in secrets_of(card).items():
        found, read = holders(folder, secret)
        expect(not found, moment, name, "stands in", found)
    # A browser writes what was visited some seconds later.
    for _ in range(60):
        seen, _ = holders(folder, pattern("aloud-count"))
        if seen:
            break
        time.sleep(0.5)
    expect(seen and read > 20, moment, "nothing was searched", read, seen)
    print(f"{moment}: {read} files, none with card, number or answer")


def expect_canaries(card):
    """What is searched for would be found, in a file of a profile."""
    with tempfile.TemporaryDirectory() as place:
        held = pathlib.Path(place, "held")
        number = number_of(card)
        text = base64.urlsafe_b64encode(number).rstrip(b"=")
        held.write_bytes(b"".join((
            card.encode(), number, text, b'{"answers":{"own-mistakes":3},"groups":{"role":"x"}}')))
        for name, secret in secrets_of(card).items():
            expect(holders(place, secret)[0], name, "would not be found")


def forgotten(program, folder):
    """After the tab is closed the profile holds nothing of the card and of what was answered."""
    school, card, _, _, bundle = closed_wave(program, folder)
    expect_canaries(card)
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
        expect_forgotten(place, card, "Chromium, counted")
        page.goto((school.desk / "aloud-key.html").as_uri())
        page.wait_for_timeout(1000)
        context.close()
        expect_forgotten(place, card, "Chromium, closed")


COMPLAINTS = """
  return Services.console.getMessageArray()
    .filter((each) => each instanceof Ci.nsIScriptError && /aloud-count|blob:/.test(each.sourceName))
    .map((each) => each.errorMessage);
"""


def said_in_firefox(page, name):
    """Waits until a place of the page says something."""
    page.wait(
        "return document.querySelector(`[data-is=${arguments[0]}]`).textContent !== ''", name)
    return page.text(f"[data-is={name}]")


def in_firefox(program, folder):
    """A whole count in Firefox: the files of `aloud count`, a quiet console, and nothing in its profile."""
    school, card, line, slips, bundle = closed_wave(program, folder)
    files = school.desk / "page"
    files.mkdir()
    with tempfile.TemporaryDirectory() as place:
        wishes = {
            "browser.download.folderList": 2, "browser.download.dir": str(files),
            "browser.download.useDownloadDir": True, "browser.download.always_ask_before_handling_new_types": False,
            "browser.helperApps.neverAsk.saveToDisk": "application/json,text/plain",
            "intl.accept_languages": "en", "browser.download.alwaysOpenPanel": False,
        }
        with firefox(place, **wishes) as page:
            page.goto((school.desk / "aloud-count.html").as_uri())
            page.type("[data-is=rehearse-card]", card)
            page.type("[data-is=line]", line)
            page.click("[data-is=rehearse]")
            said = said_in_firefox(page, "rehearsed")
            expect("Your card opens" in said, said)
            page.choose("[data-is=bundle]", bundle)
            page.click("[data-is=written]")
            page.type("[data-is=slips]", "12")
            page.type("[data-is=card]", card)
            time.sleep(2)
            expect_forgotten(place, card, "Firefox, typed")
            page.click("[data-is=count]")
            words = said_in_firefox(page, "words")
            for name in ("release", "spent", "record"):
                page.click(f"[data-is={name}]")
            names = ("release.json", "spent.txt", "counted.json")
            for _ in range(100):
                if all((files / name).exists() and (files / name).stat().st_size for name in names):
                    break
                time.sleep(0.1)
            page.choose("[data-is=check-release]", files / "release.json")
            page.choose("[data-is=check-spent]", files / "spent.txt")
            page.type("[data-is=receipt]", slips[0][1])
            page.click("[data-is=check]")
            said = said_in_firefox(page, "checked-receipt")
            expect("was counted" in said, said)
            expect(page.text("[data-is=checked-words]") == words, "other words")
            page.ask("Marionette:SetContext", value="chrome")
            said = page.run(COMPLAINTS)
            page.ask("Marionette:SetContext", value="content")
            expect(not said, said)
            page.goto((school.desk / "aloud-key.html").as_uri())
            time.sleep(1)
        expect_forgotten(place, card, "Firefox, closed")
    expect_as_counted_here(school, bundle, card, words)


if __name__ == "__main__":
    run([whole_wave, languages, any_language, forgotten, in_firefox])
