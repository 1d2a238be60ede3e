"""The survey as `aloud serve` gives it out, from the slip to the count."""

import json
import pathlib

from chromium import (
    DESKTOP, Visit, choose_everywhere, chromium, expect, forward, part, run, send, to_end,
)
from program import School

WAVE = "2026-autumn"


def answer(browser, address, code, place, **options):
    """One person answers with script; the page that is then shown."""
    visit = Visit(browser, **options)
    page = visit.page(f"{address}en")
    choose_everywhere(page, place)
    to_end(page, code)
    send(page)
    page.wait_for_selector("[data-outcome]")
    expect(not visit.complaints, visit.complaints)
    return page


def answer_without_script(browser, address, code, place):
    page = Visit(browser, java_script_enabled=False, locale="es-ES").page(address)
    expect(page.url == f"{address}es", page.url)
    for question in page.locator("fieldset").all()[:3]:
        question.locator("label").nth(place).click()
    page.locator("[name=code]").fill(code)
    page.get_by_role("button", name="Enviar").click()
    return page


def whole_wave(program, folder):
    """Ten people answer, half of them without script; each finds the receipt of their slip."""
    school = School(program, pathlib.Path(folder))
    card = school.key_holder("key", "new")
    (school.desk / "card.txt").write_text(card)
    line = next(word for word in card.split() if word.startswith("aloud-key-1-"))
    school.principal("key", "add", line)
    slips = school.print_slips(12)
    with school.serving() as address, chromium() as browser:
        for number, (code, receipt) in enumerate(slips[:10]):
            ways = (answer, answer_without_script)
            page = ways[number % 2](browser, address, code, number % 5)
            expect(receipt not in page.locator("main").inner_text(), "the receipt stands open")
            page.locator("summary").click()
            expect(receipt in page.locator("main").inner_text(), page.locator("main").inner_text())
        page = answer_without_script(browser, address, slips[0][0], 1)
        expect("Ya se respondió con este código" in page.locator("main").inner_text(), "used twice")
        expect(page.title() == "Error: Encuesta del personal", page.title())
        page = Visit(browser).page(f"{address}en")
        to_end(page)
        send(page)
        problem = page.locator(".problem:visible")
        problem.wait_for()
        expect("We do not recognise that code" in problem.inner_text(), problem.inner_text())
        page = Visit(browser).page(f"{address}nowhere")
        expect("There is no page at this address" in page.locator("main").inner_text(), page.url)
    school.principal("close", WAVE, "--confirm", WAVE, "--to", str(school.desk))
    bundle = next(school.desk.glob("*.aloudbox")).name
    school.key_holder("count", bundle, "--key", "card.txt", "--handed-out", "12")
    release = json.loads(next(school.desk.glob("*-counted/release.json")).read_text())
    expect(release["counted"]["shown"] == 10 and release["invalid"] == 0,
           release["counted"], release["invalid"])
    spent = next(school.desk.glob("*-counted/spent.txt")).read_text()
    expect(all(receipt in spent for _, receipt in slips[:10]), "a receipt is missing")


def station(program, folder):
    """People answer in turn on one computer, in one window, and nothing of the last is there."""
    school = School(program, pathlib.Path(folder))
    card = school.key_holder("key", "new")
    line = next(word for word in card.split() if word.startswith("aloud-key-1-"))
    school.principal("key", "add", line)
    slips = school.print_slips(12)
    with school.serving("--station") as address, chromium() as browser:
        page = Visit(browser, viewport=DESKTOP).page(address)
        for code, receipt in slips[:3]:
            expect(page.locator(":checked").count() == 0, "answers of the last person")
            expect(page.locator("[name=code]").input_value() == "", "the code of the last person")
            forward(page)
            page.locator("[name=code]").fill(code)
            forward(page)
            part(page).locator("fieldset label").first.click()
            to_end(page)
            send(page)
            page.wait_for_selector(".done")
            expect(receipt not in page.content(), "the receipt stays on the screen")
            page.go_back()
            page.wait_for_timeout(100)
            expect(page.locator(":checked").count() == 0, "Back shows answers")
            page.go_forward()
            page.reload()


def station_without_script(program, folder):
    """Without script: the outcome is a page of its own, whose button leads to a fresh form."""
    school = School(program, pathlib.Path(folder))
    card = school.key_holder("key", "new")
    line = next(word for word in card.split() if word.startswith("aloud-key-1-"))
    school.principal("key", "add", line)
    slips = school.print_slips(12)
    with school.serving("--station") as address, chromium() as browser:
        page = Visit(browser, java_script_enabled=False, viewport=DESKTOP).page(f"{address}es")
        for (code, receipt), answer in zip(slips[:2], ("4", "2")):
            expect(page.locator("form:visible").count() == 1, "no form")
            expect(page.locator(".done, [data-outcome]").count() == 0, "told of the last person")
            expect(page.locator(":checked").count() == 0, "answers of the last person")
            expect(page.locator("[name=code]").input_value() == "", "code of the last person")
            page.locator("[name=code]").fill(code)
            page.locator(f"input[type=radio][value='{answer}']").first.check()
            page.get_by_role("button", name="Enviar").click()
            expect("Sus respuestas están guardadas" in page.inner_text("main"), page.inner_text("main"))
            expect(page.locator("form, input, textarea").count() == 0, "a form beside the outcome")
            seen = page.content()
            expect(code not in seen and receipt not in seen, "code or receipt on the screen")
            page.get_by_role("link", name="Siguiente persona: empiece aquí").click()
        expect(page.url.endswith("/es"), page.url)
        expect("guardadas" not in page.inner_text("h2 >> nth=0"), page.inner_text("h2 >> nth=0"))


run([whole_wave, station, station_without_script])
