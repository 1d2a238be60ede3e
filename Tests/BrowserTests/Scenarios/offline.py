"""The pages that are files: the form, the key page, the preview; from file:// with no network.

The program itself takes in what they make.
"""

import io
import json
import pathlib
import re

import zxingcpp
from PIL import Image

from chromium import (
    DESKTOP, SMALL, Visit, choose_everywhere, chromium, expect, expect_accessible, expect_fits,
    forward, part, run, to_end,
)
from program import School


def visit(browser, **options):
    options = {"viewport": DESKTOP, "offline": True} | options
    return Visit(browser, **options)


def make_key(page):
    """Presses the button; the card in one line, and the public line."""
    page.locator("[data-make]:visible").click()
    card = page.locator("[data-fill=card]:visible").first
    card.wait_for()
    return card.inner_text(), page.locator("[data-fill=line]:visible").inner_text()


def save(page, code, answer, folder):
    """Fills the form's code, gives every question one answer, and saves."""
    forward(page)
    part(page).locator("[name=code]").fill(code)
    choose_everywhere(page, answer)
    to_end(page)
    with page.expect_download() as download:
        part(page).locator("button").click()
    name = download.value.suggested_filename
    expect(re.fullmatch(r"[0-9a-hjkmnp-tv-z]{24}\.aloud", name), name)
    download.value.save_as(folder / name)
    expect("Your answers are in a sealed file" in page.locator("main:visible").inner_text(), name)
    expect(page.locator("main:visible form").count() == 0, "the form is still there")


def whole_wave(program, folder):
    """A key made in a browser, ten forms saved from file://, collected, counted with that card."""
    school = School(program, pathlib.Path(folder))
    with chromium() as browser:
        school.key_holder("key", "page")
        card, line = make_key(visit(browser).page((school.desk / "aloud-key.html").as_uri()))
        school.principal("key", "add", line)
        shown = school.key_holder("key", "show", "--key", "-", fed=card)
        expect(line in shown, "the card and the line are of two keys")
        slips = school.print_slips(12)
        school.principal("form")
        form = next(school.school.glob("*.html"))
        for number, (code, _) in enumerate(slips[:10]):
            staff = visit(browser)
            save(staff.page(form.as_uri()), code, number % 5, school.drop)
            asked = [each.url for each in staff.requests]
            expect(not [url for url in asked if not url.startswith(("file:", "blob:"))], asked)
            expect(not staff.complaints, staff.complaints)
    sizes = {each.stat().st_size for each in school.drop.iterdir()}
    expect(len(sizes) == 1, "files of several lengths", sizes)
    wave = form.stem.removeprefix("fernhill-staff-")
    school.principal("collect", str(school.drop), "--wave", wave)
    expect(list(school.drop.iterdir()) == [], "files are left")
    school.principal(
        "close", wave, "--drop", str(school.drop), "--confirm", wave, "--to", str(school.desk))
    bundle = next(school.desk.glob("*.aloudbox")).name
    (school.desk / "card.txt").write_text(card + "\n")
    school.key_holder("count", bundle, "--key", "card.txt", "--handed-out", "12")
    release = json.loads(next(school.desk.glob("*-counted/release.json")).read_text())
    expect(release["counted"]["shown"] == 10 and release["invalid"] == 0,
           release["counted"], release["invalid"])


def form_without_code(form):
    """The form seals nothing for a slip that cannot be, and says so."""
    with chromium() as browser:
        page = visit(browser).page(form)
        forward(page)
        page.locator("[data-step='1']:visible").click()
        problem = page.locator(".problem:visible")
        expect("Please type the code" in problem.inner_text(), problem.inner_text())
        problem.locator("a:visible").click()
        page.keyboard.type("7K3M Q2XD 9TBAU")
        forward(page)
        expect("typing mistake" in problem.inner_text(), problem.inner_text())


def form_shows_itself(form):
    """What is shown beforehand is the file that is saved, byte for byte, however often."""
    with chromium() as browser:
        page = visit(browser).page(form)
        forward(page)
        part(page).locator("[name=code]").fill("7k3m q2xd 9tba p")
        choose_everywhere(page, 1)
        to_end(page)
        page.locator("summary:visible").click()
        page.wait_for_function("() => document.querySelector('pre').textContent.length > 100")
        shown = page.locator("pre:visible").text_content()
        saved = []
        for button in ("section:visible button", "[data-outcome]:visible a"):
            with page.expect_download() as download:
                page.locator(button).click()
            saved.append(pathlib.Path(download.value.path()).read_text("ascii"))
        expect(saved == [shown, shown], "another file than was shown")
        expect(shown.startswith("ALOUD-FILE-1\n") and shown.count("\n") == 3, shown[:40])


def form_languages(form):
    """One file speaks the browser's language, and the other behind a link."""
    with chromium() as browser:
        page = visit(browser, locale="es-MX").page(form)
        expect(page.evaluate("() => document.documentElement.lang") == "es", "not Spanish")
        expect("Antes de empezar" in page.locator("main:visible").inner_text(), "not Spanish")
        page.get_by_role("button", name="English").click()
        expect("Before you start" in page.locator("main:visible").inner_text(), "not English")
        expect(page.evaluate("() => document.documentElement.lang") == "en", "not English")
        expect(page.locator("main:visible").count() == 1, "two at once")


def without_script(*files):
    """Without script the files say that they cannot work, and offer nothing that would."""
    with chromium() as browser:
        for address in files:
            page = visit(browser, java_script_enabled=False).page(address)
            text = page.locator("main").first.inner_text()
            expect("scripts" in text and "off" in text, text)
            expect(page.locator("form:visible, button:visible").count() == 0, "useless buttons")


def accessible(scheme, *files):
    """axe finds nothing in the files, in either language, before and after their work."""
    with chromium() as browser:
        for address in files:
            for locale in ("en-US", "es-ES"):
                page = visit(
                    browser, locale=locale, color_scheme=scheme, bypass_csp=True, viewport=SMALL
                ).page(address)
                expect_accessible(page, address)
                expect_fits(page, address)
                if page.locator("[data-make]:visible").count():
                    make_key(page)
                    expect_accessible(page, "key made")
                    expect_fits(page, "key made")
                    continue
                forward(page)
                part(page).locator("[name=code]").fill("7K3MQ2XD9TBAP")
                to_end(page)
                expect_accessible(page, "last part")
                part(page).locator("button").click()
                page.locator("[data-outcome]:visible, .problem:visible").wait_for()
                expect_accessible(page, "done")
                expect_fits(page, "done")


def key_page(key):
    """The cards agree, the code on them reads as the card, and a typed card is checked."""
    with chromium() as browser:
        seen = visit(browser)
        page = seen.page(key)
        card, line = make_key(page)
        expect(re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4} ){13}[0-9A-HJKMNP-TV-Z]{4}", card), card)
        expect(re.fullmatch(r"aloud-key-1-[0-9a-hjkmnp-tv-z]{57}", line), line)
        cards = page.locator("[data-fill=card]:visible").all_inner_texts()
        expect(cards == [card, card], cards)
        picture = Image.open(io.BytesIO(page.locator("svg:visible").first.screenshot()))
        read = [code.text for code in zxingcpp.read_barcodes(picture)]
        expect(read == [card.replace(" ", "")], read)
        box = page.locator("textarea:visible")
        verdict = page.locator("[data-verdict]:visible")
        box.fill(card.lower().replace(" ", "-")[:14])
        expect(verdict.inner_text().endswith(" 3"), verdict.inner_text())
        wrong = card[:5] + ("0" if card[5] != "0" else "1") + card[6:]
        box.fill(wrong)
        expect("group number 2." in verdict.inner_text(), verdict.inner_text())
        box.fill(card.lower())
        expect(verdict.inner_text() == "This card is right.", verdict.inner_text())
        page.emulate_media(media="print")
        expect(page.locator(".card:visible").count() == 3, page.locator(".card:visible").count())
        paper = page.locator("body").inner_text()
        expect("Card 1 of 2" in paper and "Card 2 of 2" in paper and line in paper, paper)
        expect("Check one card" not in paper and "Use your own computer" not in paper, paper)
        other, _ = make_key(visit(browser).page(key))
        expect(other != card, "two visits made one key")
        expect([each.url for each in seen.requests] == [key], "asked for something else")
        expect(not seen.complaints, seen.complaints)


def preview(address):
    """Every part under a banner; Send says that nothing is stored."""
    with chromium() as browser:
        seen = visit(browser)
        page = seen.page(address)
        while True:
            expect("PREVIEW, nothing is stored" in page.locator("header:visible").inner_text(),
                   page.title())
            if not page.locator("[data-step='1']:visible").count():
                break
            if part(page).locator("[name=code]").count():
                part(page).locator("[name=code]").fill("7K3MQ2XD9TBAP")
            forward(page)
        part(page).locator("button").click()
        problem = page.locator(".problem:visible")
        expect("Nothing was sent or stored" in problem.inner_text(), problem.inner_text())
        expect([each.url for each in seen.requests] == [address], "asked for something")


if __name__ == "__main__":
    run([
        whole_wave, form_without_code, form_shows_itself, form_languages, without_script, accessible,
        key_page, preview,
    ])
