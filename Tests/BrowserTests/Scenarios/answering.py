"""How people answer on the survey page; the outcomes are those of `replies.py`."""

import json
import pathlib

from joserfc import jwe
from joserfc.jwk import ECKey

from chromium import (
    DESKTOP, Visit, choose_everywhere, chromium, expect, forward, part, run, send, to_end,
)
from replies import Replies

CODE = "7K3M-Q2XD-9TBA-P"
SYMBOLS = "7K3MQ2XD9TBAP"


def opened(pages, ballot):
    """The content of a ballot, by a library that is not ours."""
    key = ECKey.import_key(json.loads((pathlib.Path(pages) / "key.json").read_text()))
    registry = jwe.JWERegistry(algorithms=["ECDH-ES", "A256GCM"])
    plaintext = jwe.decrypt_compact(ballot, key, registry=registry).plaintext
    return json.loads(plaintext), plaintext


def choose(page, name, value):
    """Clicks the row of a choice, as people do."""
    page.locator(f"label:has([name='{name}'][value='{value}'])").click()


def names(page, kind):
    return page.evaluate(
        """(kind) => [...new Set([...document.forms[0].elements].map((field) => field.name)
             .filter((name) => name.startsWith(kind + '.')))]""", kind)


def answer_everything(page, words):
    """Goes through every part and answers each question; what was answered."""
    response = {"answers": {}, "comments": {}, "groups": {}}
    for _ in range(40):
        for question in part(page).locator("fieldset").all():
            name = question.locator("input").first.get_attribute("name")
            kind, identifier = name.split(".")
            options = question.locator("label")
            place = len(response["answers"]) % (options.count() - 1)
            options.nth(place).click()
            value = question.locator("input").nth(place).get_attribute("value")
            if kind == "item":
                response["answers"][identifier] = int(value)
            else:
                response["groups"][identifier] = value
        for box in part(page).locator("textarea").all():
            box.fill(words)
            part(page).locator("label:has([type=checkbox])").click()
            identifier = box.get_attribute("name").split(".")[1]
            response["comments"][identifier] = {"quote": True, "text": words}
        if not page.locator("[data-step='1']:visible").count():
            return response
        forward(page)
    raise AssertionError("the survey has no end")


def with_script(pages, posts):
    """Everything is answered; what leaves is the code and a ballot that opens to the answers."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address())
        expect(page.locator(".plain:visible").count() == 0, "words for pages without script")
        expect(page.locator(":checked").count() == 0, "something is chosen already")
        forward(page)
        page.get_by_label("Code on your slip").fill(CODE.lower())
        response = answer_everything(page, 'Weiter so, "niño" – 今日は\nund mehr')
        expect("You answered 29 of 29" in part(page).inner_text(), part(page).inner_text())
        page.locator("summary:visible").click()
        shown = page.locator("pre:visible")
        page.wait_for_function("() => document.querySelector('pre').textContent.length > 100")
        text = shown.inner_text()
        send(page)
        page.wait_for_selector("[data-outcome=stored]")
        expect(replies.posts == [text], "sent something else than was shown")
        form = replies.form()
        expect(sorted(form) == ["ballot", "code"], sorted(form))
        expect(form["code"] == [SYMBOLS], form["code"])
        content, plaintext = opened(pages, form["ballot"][0])
        got = {name: content[name] for name in ("answers", "comments", "groups")}
        expect(got == response, got, response)
        canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        expect(plaintext.rstrip(b" ").decode() == canonical, "not canonical")
        main = page.locator("main").inner_text()
        expect("Your browser sealed them" in main, main)
        expect("The computer that received them" not in main, main)
        expect(page.locator("form").count() == 0, "the form is still there")
        expect(not visit.complaints, visit.complaints)
        pathlib.Path(posts).write_text(json.dumps([form["ballot"][0], response]))


def without_script(pages):
    """One long page; what leaves are the fields of the form, and the page says so."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser, java_script_enabled=False)
        page = visit.page(replies.address())
        for question in page.locator("fieldset").all():
            question.locator("label").nth(3 if question.locator("label").count() > 4 else 0).click()
        page.locator("fieldset").first.locator("label").last.click()
        expect(page.locator(".scripted:visible").count() == 0, "words for pages with script")
        expect("cannot seal" in page.locator("main").inner_text(), "does not say who seals")
        expect(page.locator("[data-step]:visible").count() == 0, "buttons that do nothing")
        page.get_by_label("Code on your slip").fill(CODE)
        page.get_by_label("Is there one thing").fill("More tea")
        page.get_by_label("You may quote this word for word").check()
        page.get_by_role("button", name="Send").click()
        form = replies.form()
        kinds = {name.split(".")[0] for name in form}
        expect(kinds == {"code", "comment", "group", "item", "quote"}, kinds)
        items = [value for name, value in form.items() if name.startswith("item.")]
        expect(len(items) == 29 and items[0] == [""] and items[1] == ["4"], items)
        expect(form["quote.keep-or-change"] == ["yes"], form["quote.keep-or-change"])
        text = page.locator("main").inner_text()
        expect("Your answers are stored, sealed" in text, text)
        expect("The computer that received them sealed them" in text, text)
        expect(not visit.complaints, visit.complaints)


def without_secure_context(pages):
    """Over plain HTTP at a name Chromium gives no crypto.subtle: it works as without script."""
    replies = Replies(pages)
    with chromium("--host-resolver-rules=MAP school.test 127.0.0.1") as browser:
        page = Visit(browser).page(f"http://school.test:{replies.server_port}/en#{CODE}")
        expect(not page.evaluate("() => !!crypto.subtle"), "this context is secure")
        expect(page.get_by_label("Code on your slip").input_value() == CODE, "no code from the slip")
        expect("cannot seal" in page.locator("main").inner_text(), "does not say who seals")
        choose(page, names(page, "item")[0], 2)
        page.get_by_role("button", name="Send").click()
        page.wait_for_selector("[data-outcome=stored]")
        expect("ballot" not in replies.form(), "sealed without the means")
        expect("The computer that received them" in page.locator("main").inner_text(), "who sealed?")


def code_from_slip(pages):
    """The code of a QR address moves into the field and out of the address; nothing asks for it."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address(f"/en#{SYMBOLS}"))
        expect(page.url == replies.address(), page.url)
        expect(page.get_by_label("Code on your slip").input_value() == CODE, "not filled")
        page.goto(replies.address("/en#something-else"))
        expect(page.get_by_label("Code on your slip").input_value() in ("", CODE), "not a code")
        asked = [request.url for request in visit.requests]
        expect(all(SYMBOLS not in url.split("#")[0] for url in asked), asked)


def same_origin(pages):
    """T6: the page asks its own server alone, for itself and for the reply, and keeps nothing."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address(f"/en#{SYMBOLS}"))
        to_end(page)
        send(page)
        page.wait_for_selector("[data-outcome=stored]")
        asked = [(request.method, request.url.split("#")[0]) for request in visit.requests]
        expect(
            asked == [("GET", replies.address()), ("POST", replies.address())], asked)
        post = visit.requests[-1].all_headers()
        expect("referer" not in post and "cookie" not in post, sorted(post))
        kept = page.evaluate(
            """async () => [document.cookie, localStorage.length, sessionStorage.length,
                 (await indexedDB.databases()).length, JSON.stringify(history.state)]""")
        expect(kept[:4] == ["", 0, 0, 0], kept)
        expect(set(json.loads(kept[4])) == {"part"}, kept)
        expect(visit.context.cookies() == [], visit.context.cookies())


def constant_size(pages):
    """T7: nothing answered and the longest legal answers post equally many bytes."""
    replies = Replies(pages)
    hard = ["", "x", "\U0001F600" * 250, '"' * 500, "\n" * 249 + "x" + "\n" * 250, "今" * 500]
    with chromium() as browser:
        for words in hard:
            page = Visit(browser).page(replies.address(f"/en#{SYMBOLS}"))
            if words:
                choose_everywhere(page, 0)
            to_end(page)
            if words:
                page.go_back()
                part(page).locator("textarea").fill(words)
                forward(page)
            send(page)
            page.wait_for_selector("[data-outcome=stored]")
            content, _ = opened(pages, replies.form()["ballot"][0])
            texts = [comment["text"] for comment in content["comments"].values()]
            expect(texts == [words.strip()] * bool(words), texts)
    expect(len({len(post) for post in replies.posts}) == 1, [len(post) for post in replies.posts])
    expect(len(set(replies.posts)) == len(hard), "two ballots are equal")


def keyboard_only(pages):
    """Tab, arrows, space and Enter go through the whole survey; focus is seen and lands on headings."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser, viewport=DESKTOP).page(replies.address())
        press = page.keyboard.press
        focused = lambda: page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)")
        press("Tab")
        expect("skip" in focused(), focused())
        press("Enter")

        def tab_to(selector):
            for _ in range(60):
                if page.evaluate(f"() => document.activeElement.matches({json.dumps(selector)})"):
                    ring = page.evaluate(
                        """() => {
                          const here = document.activeElement;
                          const row = here.closest('label');
                          return [here, row].some((each) => each
                            && parseFloat(getComputedStyle(each).outlineWidth) >= 2
                            && getComputedStyle(each).outlineStyle !== 'none');
                        }""")
                    expect(ring, "no ring around", selector)
                    box = page.evaluate(
                        """() => {
                          const box = document.activeElement.getBoundingClientRect();
                          return [box.top, innerHeight - box.bottom];
                        }""")
                    expect(min(box) >= -1 or box[0] >= 0, "focus is out of sight", box)
                    return
                press("Tab")
            raise AssertionError(f"Tab does not reach {selector}")

        tab_to("[data-step='1']")
        press("Enter")
        expect("<h2" in focused(), focused())
        tab_to("[name=code]")
        page.keyboard.type(CODE)
        press("Enter")
        expect(page.title().startswith("Part 2 of"), page.title())
        tab_to("[type=radio]")
        press("Space")
        press("ArrowDown")
        expect(page.locator(":checked").first.get_attribute("value") == "2", "arrows do not choose")
        expect(page.title().startswith("Part 2 of"), "something happened on choosing")
        while page.locator("[data-step='1']:visible").count():
            tab_to("[data-step='1']")
            press("Enter")
        tab_to("[data-part=send] button")
        press("Enter")
        page.wait_for_selector("[data-outcome=stored]")
        expect("<h2" in focused() and "stored" in focused(), focused())
        content, _ = opened(pages, replies.form()["ballot"][0])
        expect(list(content["answers"].values()) == [2], content["answers"])


def back_and_forward(pages):
    """The Back button goes a part back, and after Send it never sends again."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser).page(replies.address(f"/en#{SYMBOLS}"))
        forward(page)
        forward(page)
        choose(page, names(page, "item")[0], 5)
        forward(page)
        page.go_back()
        expect(page.title().startswith("Part 2 of"), page.title())
        expect(page.locator(":checked").count() == 1, "the answer is gone")
        to_end(page)
        send(page)
        page.wait_for_selector("[data-outcome=stored]")
        for _ in range(3):
            page.go_back()
            page.wait_for_timeout(50)
            expect("Your answers are stored, sealed" in page.locator("main").inner_text(), page.url)
        page.go_forward()
        expect(len(replies.posts) == 1, len(replies.posts), "posts")
        page.reload()
        expect(page.locator(":checked").count() == 0, "answers came back")
        expect(page.get_by_label("Code on your slip").input_value() == "", "the code came back")


def double_send(pages):
    """Two presses while the first is on its way send once."""
    replies = Replies(pages)
    replies.hold.clear()
    with chromium() as browser:
        page = Visit(browser).page(replies.address(f"/en#{SYMBOLS}"))
        to_end(page)
        button = part(page).locator("button")
        button.dblclick()
        expect(button.inner_text() == "Sending …", button.inner_text())
        button.click()
        replies.hold.set()
        page.wait_for_selector("[data-outcome=stored]")
        expect(len(replies.posts) == 1, len(replies.posts), "posts")


def two_tabs(pages):
    """The second tab with one code learns so, and keeps its answers."""
    replies = Replies(pages)
    replies.outcome = "once"
    with chromium() as browser:
        visit = Visit(browser)
        tabs = [visit.page(replies.address(f"/en#{SYMBOLS}")) for _ in range(2)]
        for tab in tabs:
            tab.bring_to_front()
            forward(tab)
            forward(tab)
            choose(tab, names(tab, "item")[0], 4)
            to_end(tab)
        send(tabs[0])
        tabs[0].wait_for_selector("[data-outcome=stored]")
        tabs[1].bring_to_front()
        send(tabs[1])
        problem = tabs[1].locator(".problem:visible")
        problem.wait_for()
        expect("This code has been used" in problem.inner_text(), problem.inner_text())
        expect(tabs[1].locator(":checked").count() == 1, "the answers are gone")
        expect(len(replies.posts) == 2, len(replies.posts))


def errors(pages):
    """Whatever goes wrong is said in words with a way out, and the answers stay on the page."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser).page(replies.address())
        forward(page)
        page.get_by_label("Code on your slip").fill("7K3M")
        forward(page)
        problem = page.locator(".problem:visible")
        expect("13 letters and digits" in problem.inner_text(), problem.inner_text())
        expect(page.title() == "Error: Staff survey", page.title())
        page.get_by_label("Code on your slip").fill("")
        forward(page)
        choose(page, names(page, "item")[0], 1)
        to_end(page)
        send(page)
        expect("Please type the code" in problem.inner_text(), problem.inner_text())
        expect(not replies.posts, "sent without a code")
        problem.locator("a:visible").click()
        expect(page.evaluate("() => document.activeElement.name") == "code", "not at the field")
        page.keyboard.type(CODE)
        to_end(page)
        for outcome in ("unknownCode", "voidedCode", "malformed", "notOpenYet", "closed",
                        "tooLarge", "notStored", "copyOfAnotherBallot", "codeUsed"):
            replies.outcome = outcome
            send(page)
            page.wait_for_function(
                "() => document.activeElement.classList.contains('problem')")
            expect(problem.locator("li:visible").count() == 1, outcome, problem.inner_text())
            expect(page.title().startswith("Error: "), page.title())
            expect(page.locator(":checked").count() == 1, "the answers are gone after", outcome)
            page.locator("h2:visible").last.focus()
        expect(len(set(replies.posts)) == 1, "a second try sends other bytes than the first")
        replies.outcome = "stored"
        send(page)
        page.wait_for_selector("[data-outcome=stored]")


def no_network(pages):
    """When the server cannot be reached, nothing is lost, and the second try sends the same."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address(f"/en#{SYMBOLS}"))
        to_end(page)
        visit.context.set_offline(True)
        send(page)
        problem = page.locator(".problem:visible")
        problem.wait_for()
        expect("your answers are still on this page" in problem.inner_text(), problem.inner_text())
        visit.context.set_offline(False)
        send(page)
        page.wait_for_selector("[data-outcome=stored]")
        expect(len(replies.posts) == 1, len(replies.posts))


def station(pages):
    """At a shared computer a fresh form follows at once, and Back shows nothing of the last person."""
    replies = Replies(pages, setting="station")
    with chromium() as browser:
        for script in (True, False):
            visit = Visit(browser, viewport=DESKTOP, java_script_enabled=script)
            page = visit.page(replies.address())
            expect("belongs to the school" in page.locator("main").inner_text(), "no warning")
            if script:
                forward(page)
            page.get_by_label("Code on your slip").fill(CODE)
            if script:
                forward(page)
            page.locator("fieldset label").first.click()
            if script:
                to_end(page)
                send(page)
            else:
                page.get_by_role("button", name="Send").click()
            page.wait_for_selector(".done")
            text = page.locator("main").inner_text()
            expect("The next person can start now" in text, text)
            expect("receipt is printed on your slip" in text, text)
            expect(page.locator(".receipt").count() == 0, "a receipt stays on the screen")

            def empty(moment):
                checked = page.locator(":checked").count()
                code = page.locator("[name=code]").input_value()
                expect(not checked and not code, moment, "shows", checked, code)

            empty("the fresh page")
            for _ in range(4):
                page.go_back()
                page.wait_for_timeout(100)
                if page.url == "about:blank":
                    break
                empty("Back")
            if script:
                page.goto(replies.address(f"/en#{SYMBOLS}"))
                to_end(page)
                send(page)
                page.wait_for_selector(".done")
                empty("the second fresh page")
    expect(len(replies.posts) == 3, len(replies.posts))


def spanish(pages):
    """Spanish from the first word to the last, by a link that is not remembered."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address())
        page.get_by_role("link", name="Español").click()
        expect(page.url == replies.address("/es"), page.url)
        expect(page.evaluate("() => document.documentElement.lang") == "es", "lang")
        seen = []
        forward(page)
        page.get_by_label("Código de su papel").fill(CODE)
        while page.locator("[data-step='1']:visible").count():
            expect(" de " in page.title() and page.title().startswith("Parte "), page.title())
            seen.append(page.locator("body").inner_text())
            forward(page)
        seen.append(page.locator("body").inner_text())
        send(page)
        page.wait_for_selector("[data-outcome=stored]")
        seen.append(page.locator("body").inner_text())
        english = ("the ", "Continue", "Send", "Prefer", "Strongly", "answers", "You ", "Part ")
        for text in seen:
            expect(not [word for word in english if word in text], text)
        expect(page.title() == "Sus respuestas están guardadas y selladas · Encuesta del personal",
               page.title())
        expect(visit.context.cookies() == [], "the language is remembered")


run([
    with_script, without_script, without_secure_context, code_from_slip, same_origin,
    constant_size, keyboard_only, back_and_forward, double_send, two_tabs, errors, no_network,
    station, spanish,
])
