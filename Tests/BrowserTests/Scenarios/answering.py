"""How people answer on the survey page; the outcomes are those of `replies.py`."""

import json
import pathlib

from joserfc import jwe
from joserfc.jwk import ECKey

from chromium import (
    CODE, DESKTOP, Visit, choose_everywhere, chromium, expect, forward, part, run, send, to_end,
)
from replies import STATUS, Replies

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
        page = Visit(browser).page(f"http://school.test:{replies.server_port}/en")
        expect(not page.evaluate("() => !!crypto.subtle"), "this context is secure")
        page.get_by_label("Code on your slip").fill(CODE)
        expect("cannot seal" in page.locator("main").inner_text(), "does not say who seals")
        expect(page.locator("form > [type=password]").count() == 1, "the browser keeps what is sent")
        choose(page, names(page, "item")[0], 2)
        page.get_by_role("button", name="Send").click()
        page.wait_for_selector("[data-outcome=stored]")
        expect("ballot" not in replies.form(), "sealed without the means")
        expect("=-" not in replies.posts[-1], "the mark for the browser was sent")
        expect("The computer that received them" in page.locator("main").inner_text(), "who sealed?")


def no_code_in_an_address(pages):
    """A code is typed, never read from an address, and no address has it after any step."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address())
        expect(page.locator("[name=code]").input_value() == "", "the fragment was read")
        page.goto(replies.address())
        visit.requests.clear()
        addresses = set()
        forward(page)
        page.get_by_label("Code on your slip").fill(CODE)
        page.go_back()
        page.get_by_role("button", name="Español").click()
        page.wait_for_selector("html[lang=es]")
        while page.locator("[data-step='1']:visible").count():
            addresses.add(page.url)
            forward(page)
        send(page)
        page.wait_for_selector("[data-outcome=stored]")
        expect(replies.form()["code"] == [SYMBOLS], "the code was lost", replies.posts)
        addresses |= {page.url} | {request.url for request in visit.requests}
        for address in addresses:
            expect("#" not in address and "7K3M" not in address.upper(), address)


def typo(pages):
    """A mistyped code is found at Continue, said at its field, and told until it is mended."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser).page(replies.address())
        forward(page)
        field = page.get_by_label("Code on your slip")
        problem = page.locator(".problem:visible")
        for typed, words in (
            ("", "Please type the code"), ("7K3M", "13 letters and digits"),
            ("7K3M Q2XD 9TBA U", "typing mistake"), ("7K3M Q2XD 9TBB P", "typing mistake"),
            ("K73M Q2XD 9TBA P", "typing mistake"),
        ):
            field.fill(typed)
            page.locator("[data-step='1']").click()
            expect(words in problem.inner_text(), typed, problem.inner_text())
            expect(page.title() == "Error: Staff survey", page.title())
            expect(page.locator("[name=code]:visible").count() == 1, "went on with", typed)
            expect(field.get_attribute("aria-invalid") == "true", "not marked", typed)
            error = page.locator(".field .error:visible")
            expect(words in error.inner_text(), "nothing at the field", typed)
            expect(error.get_attribute("id") in field.get_attribute("aria-describedby"), "not tied")
            problem.locator("a:visible").click()
            expect(page.evaluate("() => document.activeElement.name") == "code", "not at the field")
            expect(words in error.inner_text(), "following the link hides the message")
        field.fill("  7k3m q2xd–9tba p ")
        page.locator("[data-step='1']").click()
        expect(page.title().startswith("Part 2 of"), page.title())
        expect(not problem.count(), "the message stays")
        page.go_back()
        expect(field.get_attribute("aria-invalid") is None, "still marked")
        expect(not page.locator(".field .error:visible").count(), "still told")


def leaving(pages):
    """Once something is answered a browser asks before it leaves; before, and after Send, it does not."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address())
        asked = []
        answers = ["accept", "dismiss"]

        def hear(dialog):
            asked.append(dialog.type)
            getattr(dialog, answers.pop())()

        page.on("dialog", hear)
        main = page.locator("main").inner_text()
        expect("If you close or reload this page before the end, your answers are gone" in main, main)
        page.reload()
        expect(not asked, "asked before anything was answered")
        for _ in range(2):
            forward(page)
        choose(page, names(page, "item")[0], 3)
        page.evaluate("() => { setTimeout(() => location.reload(), 0); }")
        page.wait_for_timeout(500)
        expect(asked == ["beforeunload"], asked)
        expect(page.locator(":checked").count() == 1, "the answer is gone")
        to_end(page)
        send(page)
        page.wait_for_selector("[data-outcome=stored]")
        page.reload()
        expect(len(asked) == 1, "asked after Send", asked)
        look = "() => getComputedStyle(document.documentElement).overscrollBehaviorY"
        expect(page.evaluate(look) != "auto", "pulling down reloads")


def stalled(pages):
    """A connection that says nothing is given up; one message stands at a time; a retry clears it."""
    replies = Replies(pages)
    replies.hold.clear()
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.context.new_page()
        page.clock.install()
        page.goto(replies.address())
        forward(page)
        forward(page)
        choose(page, names(page, "item")[0], 3)
        to_end(page)
        problem = page.locator(".problem:visible")
        status = page.locator("[role=status]").first
        send(page)
        expect(status.inner_text() == "Sending …", "not told", status.inner_text())
        page.clock.run_for(31_000)
        problem.wait_for()
        expect("No reply came" in problem.inner_text(), problem.inner_text())
        expect(part(page).locator("button").inner_text() == "Send", "still sending")
        expect(page.locator(":checked").count() == 1, "the answers are gone")
        send(page)
        expect(not problem.count(), "the old message stays while sending")
        expect(not page.title().startswith("Error"), page.title())
        replies.hold.set()
        page.wait_for_selector("[data-outcome=stored]")
        expect(len(set(replies.posts)) == 1, "the second try sends something else")


def blank(pages):
    """Who answered nothing is asked once whether that is meant."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser).page(replies.address())
        to_end(page)
        part(page).locator("button").click()
        problem = page.locator(".problem:visible")
        expect("not answered any question" in problem.inner_text(), problem.inner_text())
        expect(not replies.posts, "sent without asking")
        part(page).locator("button").click()
        page.wait_for_selector("[data-outcome=stored]")
        expect(len(replies.posts) == 1, len(replies.posts))


def counter(pages):
    """The box for words says how much still fits, and when nothing does."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser).page(replies.address())
        while not part(page).locator("textarea").count():
            forward(page)
        box = part(page).locator("textarea")
        line = part(page).locator("[data-left]")
        expect(not line.is_visible(), "counts from the beginning")
        box.fill("x" * 450)
        expect(line.inner_text() == "Characters left: 50", line.inner_text())
        box.focus()
        page.keyboard.insert_text("y" * 80)
        expect(len(box.input_value()) == 500, len(box.input_value()))
        expect("The box is full" in line.inner_text(), line.inner_text())
        page.wait_for_function(
            "() => document.querySelector('[role=status]').textContent.startsWith('The box')")


OLD = """
  for (const [type, names] of [
    [String.prototype, ['replaceAll', 'at', 'matchAll', 'trimStart', 'trimEnd', 'isWellFormed']],
    [Array.prototype, ['at', 'flat', 'flatMap', 'findLast', 'toSorted', 'toReversed', 'with']],
    [Object, ['fromEntries', 'hasOwn', 'groupBy']], [Promise, ['allSettled', 'any']],
    [Element.prototype, ['replaceChildren', 'checkVisibility']],
    [self, ['structuredClone', 'AbortController', 'queueMicrotask', 'requestIdleCallback']],
    [Crypto.prototype, ['randomUUID']],
  ]) for (const name of names) delete type[name];
"""


def old_engine(pages):
    """Without whatever came after ES2018 the page works the same."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        visit.context.add_init_script(OLD)
        page = visit.page(replies.address())
        expect(page.evaluate("() => !''.replaceAll && !self.structuredClone"), "nothing was taken")
        page.get_by_role("button", name="Español").click()
        page.wait_for_selector("html[lang=es]")
        forward(page)
        forward(page)
        choose(page, names(page, "item")[0], 4)
        to_end(page)
        send(page)
        page.wait_for_selector("[data-outcome=stored]")
        content, _ = opened(pages, replies.form()["ballot"][0])
        expect(list(content["answers"].values()) == [4], content["answers"])
        expect(not visit.complaints, visit.complaints)


def cannot_seal(pages):
    """A browser that turns out unable to seal is left alone at once, as without script."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        visit.context.add_init_script(
            "SubtleCrypto.prototype.deriveBits = () => Promise.reject(new Error('none'));")
        page = visit.page(replies.address())
        page.wait_for_selector("html:not(.js)")
        expect(page.locator("section:visible").count() > 10, "not one long page")
        expect("cannot seal" in page.locator("main").inner_text(), "does not say who seals")
        page.get_by_label("Code on your slip").fill(CODE)
        choose(page, names(page, "item")[0], 2)
        page.get_by_role("button", name="Send").click()
        page.wait_for_selector("[data-outcome=stored]")
        expect("ballot" not in replies.form(), "sealed without the means")
        expect("=-" not in replies.posts[-1], "the mark for the browser was sent")


def change_language(pages):
    """Another language takes along what is typed; with script the server learns nothing of it."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address())
        forward(page)
        forward(page)
        choose(page, names(page, "item")[0], 2)
        page.go_back()
        page.go_back()
        page.get_by_role("button", name="Español").click()
        page.wait_for_selector("html[lang=es]")
        expect(page.url == replies.address("/es"), page.url)
        expect("Antes de empezar" in page.locator("main").inner_text(), "not Spanish")
        focused = page.evaluate("() => document.activeElement.textContent")
        expect(focused == "Español", "focus is at", focused)
        expect(page.locator("[name=code]").input_value() == CODE, "the code is lost")
        expect(page.locator(":checked").get_attribute("value") == "2", "the answer is lost")
        expect([request.method for request in visit.requests] == ["GET", "GET"], visit.requests)
        page.get_by_role("button", name="English").click()
        page.wait_for_selector("html[lang=en]")
        expect(page.locator(":checked").count() == 1, "the answer is lost on the way back")
        expect(not visit.complaints, visit.complaints)
        plain = Visit(browser, java_script_enabled=False).page(replies.address())
        plain.get_by_label("Code on your slip").fill(CODE)
        plain.get_by_role("button", name="Español").click()
        expect(plain.locator("html").get_attribute("lang") == "es", "not Spanish without script")
        expect("#" not in plain.url and "?" not in plain.url, plain.url)
        plain = Visit(browser, java_script_enabled=False).page(replies.address())
        plain.get_by_label("Code on your slip").fill(CODE)
        plain.get_by_label("Code on your slip").press("Enter")
        plain.wait_for_selector("[data-outcome=stored]")


def same_origin(pages):
    """T6: the page asks its own server alone, for itself and for the reply, and keeps nothing."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address())
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
            page = Visit(browser).page(replies.address())
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
        page = Visit(browser).page(replies.address())
        forward(page)
        forward(page)
        choose(page, names(page, "item")[0], 5)
        forward(page)
        page.go_back()
        expect(page.title().startswith("Part 2 of"), page.title())
        expect(page.locator(":checked").count() == 1, "the answer is gone")
        focused = page.evaluate("() => document.activeElement.outerHTML")
        expect(focused.startswith("<h2"), "Back leaves focus at", focused[:80])
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
        page = Visit(browser).page(replies.address())
        choose_everywhere(page, 1)
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
        tabs = [visit.page(replies.address()) for _ in range(2)]
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
        expect("already answered with this code" in problem.inner_text(), problem.inner_text())
        expect(tabs[1].locator(":checked").count() == 1, "the answers are gone")
        expect(len(replies.posts) == 2, len(replies.posts))


def errors(pages):
    """Whatever goes wrong is said in words with a way out, and the answers stay on the page."""
    replies = Replies(pages)
    with chromium() as browser:
        page = Visit(browser).page(replies.address())
        problem = page.locator(".problem:visible")
        forward(page)
        forward(page)
        choose(page, names(page, "item")[0], 1)
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
        problem.locator("a:visible").click()
        expect(page.evaluate("() => document.activeElement.name") == "code", "not at the field")
        error = page.locator(".field .error:visible").inner_text()
        expect("already answered with this code" in error, "nothing at the field", error)
        replies.outcome = "stored"
        to_end(page)
        send(page)
        page.wait_for_selector("[data-outcome=stored]")


def no_network(pages):
    """When the server cannot be reached, nothing is lost, and the second try sends the same."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address())
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
            page.locator("fieldset:visible label").first.click()
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
            expect_empty(page, "the fresh page")
            for _ in range(4):
                page.go_back()
                page.wait_for_timeout(100)
                if page.url == "about:blank":
                    break
                expect_empty(page, "Back")
    expect(len(replies.posts) == 2, len(replies.posts))


def expect_empty(page, moment):
    checked = page.locator(":checked").count()
    code = page.locator("[name=code]").input_value()
    expect(not checked and not code, moment, "shows", checked, code)


def station_in_turn(pages):
    """What became of one person's answers is told to nobody after them, whatever it was."""
    told = "Your answers are stored"
    with chromium() as browser:
        named = [name for name in STATUS if name not in ("survey", "notFound")]
        for outcome in named + ["offline"]:
            replies = Replies(pages, setting="station")
            visit = Visit(browser, viewport=DESKTOP)
            page = visit.page(replies.address())
            to_end(page)
            send(page)
            page.wait_for_selector(".done:visible")
            expect(told in page.locator("main").inner_text(), "the first is not told")
            while page.locator("[data-step='1']:visible").count():
                forward(page)
                expect(told not in page.locator("main").inner_text(), "above", page.title())
                expect(told not in page.title(), page.title())
            replies.outcome = outcome
            visit.context.set_offline(outcome == "offline")
            send(page)
            if STATUS.get(outcome) == 200:
                page.wait_for_selector(".done:visible")
                expect(page.locator(".done").count() == 1, "told twice")
                expect_empty(page, outcome)
                continue
            page.locator(".problem:visible").wait_for()
            expect(page.title() == "Error: Staff survey", outcome, page.title())
            expect(told not in page.locator("main:visible").inner_text().replace(
                "If you pressed Send, your answers are stored", ""), outcome)
            page.get_by_role("button", name="Start over").click()
            expect(page.title() == "Staff survey", outcome, page.title())
            expect(not page.locator(".problem:visible, .error:visible").count(), outcome, "stays")
            expect_empty(page, outcome)


def station_left_alone(pages):
    """What somebody left at a shared computer is cleared after a warning that anything called off."""
    replies = Replies(pages, setting="station")
    with chromium() as browser:
        visit = Visit(browser, viewport=DESKTOP)
        page = visit.context.new_page()
        page.clock.install()
        page.goto(replies.address())
        forward(page)
        forward(page)
        part(page).locator("label").first.click()
        warning = page.locator(".idle")
        page.clock.run_for(239_000)
        expect(not warning.is_visible(), "warns too early")
        page.clock.run_for(2_000)
        expect("Is anybody still here?" in warning.inner_text(), warning.inner_text())
        page.get_by_role("button", name="I am still here").click()
        expect(not warning.is_visible(), "still warns")
        expect(page.locator(":checked").count() == 1, "cleared though somebody is there")
        page.clock.run_for(301_000)
        expect(not warning.is_visible() and page.title() == "Staff survey", page.title())
        expect_empty(page, "the page that was left")
        own = Visit(browser).context.new_page()
        own.clock.install()
        replies.setting = "web"
        own.goto(replies.address())
        forward(own)
        forward(own)
        part(own).locator("label").first.click()
        own.clock.run_for(3_600_000)
        expect(own.locator(":checked").count() == 1, "a time limit on one's own device")


def spanish(pages):
    """Spanish from the first word to the last, by a link that is not remembered."""
    replies = Replies(pages)
    with chromium() as browser:
        visit = Visit(browser)
        page = visit.page(replies.address())
        page.get_by_role("button", name="Español").click()
        page.wait_for_selector("html[lang=es]")
        expect(page.url == replies.address("/es"), page.url)
        expect(page.evaluate("() => document.documentElement.lang") == "es", "lang")
        seen = []
        forward(page)
        page.get_by_label("Código de su papelito").fill(CODE)
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
    with_script, without_script, without_secure_context, no_code_in_an_address, typo, leaving, stalled,
    blank, counter, old_engine, cannot_seal, change_language, same_origin, constant_size,
    keyboard_only, back_and_forward, double_send, two_tabs, errors, no_network, station,
    station_in_turn, station_left_alone, spanish,
])
