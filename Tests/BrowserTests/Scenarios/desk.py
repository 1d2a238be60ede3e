"""The desk: from an empty folder to printed slips, as a principal and a key holder do it in a browser."""

import datetime
import pathlib
import re
import subprocess
import time

from firefox import firefox
from chromium import Visit, chromium, expect, expect_accessible, run
from principal import WORDS, Principal, desk, make_key, save

def whole_way(program, folder, language, shots=""):
    """Every page between an empty folder and the slips is looked at; the way is counted."""
    words, began = WORDS[language], time.monotonic()
    with desk(program, folder) as (_, launch), chromium() as browser:
        at = Principal(browser, launch, language, shots or None)
        expect(at.path == "/", at.page.url)
        expect(not pathlib.Path(launch).exists(), "the launch file is still there")
        cookies = at.visit.context.cookies()
        expect([(each["name"], each["httpOnly"], each["sameSite"], each["path"]) for each in cookies]
               == [("desk", True, "Strict", "/")], cookies)
        at.look("empty")
        at.click(at.page.locator("a[href='/new']").first)
        at.look("new")
        at.press(words["go"])
        expect(at.page.locator("[role=alert]").count() == 1, "no school was named")
        at.look("new-mistaken")
        at.fill(school=words["school"])
        at.click(at.page.locator(f"label:has([value='{language}'][name=languages])"))
        at.press(words["go"])
        answer_all(at, words)
        expect(at.path == "/", at.path)
        at.look("home-prepared")
        survey = questions(at, words)
        at.click(at.page.locator("a[href$='/preview']").last)
        expect(at.page.frame_locator("iframe").first.locator("h1:visible").count() == 1, "no preview")
        if at.shots:
            at.shoot("preview")
        at.page.go_back()
        at.click(at.page.locator(f"a[href='/surveys/{survey}/key']").last)
        at.look("key")
        at.fill(line="aloud-key-1-mistyped")
        at.press(words["save"])
        at.look("key-mistaken")
        at.fill(line=make_key(browser, at)[1])
        at.press(words["save"])
        at.look("key-words")
        expect(at.page.locator(".keywords li").count() == 6, "six words")
        at.click(at.page.locator(".next a"))
        base, slips = print_papers(at, survey, words)
        to_slips = (at.clicks, time.monotonic() - began)
        to_the_bundle(at, survey, base, slips)
        expect(not at.visit.complaints, at.visit.complaints)
        foreign = {each.url for each in at.visit.requests
                   if not re.match(r"(http://desk-[a-z2-7]{26}\.localhost:\d+/|file:///)", each.url)}
        expect(not foreign, foreign)
        print(f"{language}: {to_slips[0]} clicks and {to_slips[1]:.0f} s to the slips, "
              f"{len(at.seen)} pages looked at")


def answer_all(at, words):
    """The short questions, each of which goes back and on."""
    tag = at.page.locator("html").get_attribute("lang")
    at.look("goal")
    at.fill(**{f"goal_{tag}": "Equitable reading outcomes"})
    at.press(words["go"])
    at.look("people")
    at.fill(invited="9")
    at.press(words["go"])
    at.look("people-mistaken")
    at.fill(invited="42")
    at.press(words["go"])
    at.look("dates")
    at.fill(opens=str(at.today), closes=str(at.today + datetime.timedelta(days=14)))
    at.press(words["go"])
    at.look("ways")
    at.click(at.page.locator("label:has([name=ways-file])"))
    at.fill(**{f"where_{tag}": "Laptop in the staff room"})
    at.press(words["go"])
    at.look("contact")
    at.page.go_back()
    at.page.go_forward()
    at.fill(contact="District counsellor, 555 0142")
    at.press(words["go"])
    at.look("keyholder")
    at.press(words["go"])
    at.look("groups")
    at.fill(name_0="teaching", count_0="30", name_1="support", count_1="12")
    at.click(at.page.locator("button[value=look]"))
    at.fine()
    at.look("groups-forecast")
    at.press(words["go"])


def questions(at, words):
    """One question is reworded and one moved; the text has no mistake."""
    at.click(at.page.locator("a[href$='/questions']").first)
    survey = at.path.split("/")[2]
    at.look("questions")
    at.click(at.page.locator(".tools a").first)
    at.look("question")
    field = at.page.locator("textarea").first
    field.fill(field.input_value().replace("wrong", "badly").replace("errores", "fallos"))
    at.press(words["save"])
    at.click(at.page.locator("button[value=down]").first)
    at.fine()
    at.click(at.page.locator("a[href$='/add/0']"))
    at.look("question-new")
    at.page.go_back()
    at.click(at.page.locator("a.button[href$='/text']"))
    at.look("text")
    at.click(at.page.locator("a[href='/']").first)
    return survey


def print_papers(at, survey, words):
    """Freezes, opens promise and poster, and prints the slips once."""
    at.click(at.page.locator("a[href$='/freeze']").last)
    at.look("freeze")
    wave = at.path.split("/")[4]
    at.fill(name="another")
    at.click(at.page.locator("main form button"))
    at.look("freeze-mistaken")
    at.fill(name=wave)
    at.click(at.page.locator("main form button"))
    expect(at.path.endswith("/promise"), at.path)
    at.look("promise")
    base = at.page.url.split("/surveys")[0]
    for paper in ("promise", "poster"):
        at.page.goto(f"{base}/surveys/{survey}/wave/{wave}/{paper}")
        at.look(paper)
        with at.visit.context.expect_page() as opened:
            at.click(at.page.locator("main ul a").first)
        opened.value.wait_for_load_state()
        expect(opened.value.locator("h1").count() >= 1, paper)
        if at.shots:
            opened.value.screenshot(path=str(at.shots / f"{paper}-paper.png"), full_page=True)
        opened.value.close()
    at.page.goto(base)
    at.look("home-frozen")
    at.click(at.page.locator("a[href$='/slips']").last)
    at.look("slips")
    at.click(at.page.locator("label:has([name=who-alone])"))
    at.click(at.page.locator("main form button"))
    expect(at.page.locator(".slip").count() == 51, at.page.locator("body").inner_text()[:300])
    pdf = at.page.pdf(prefer_css_page_size=True)
    expect(len(pdf) > 20_000, len(pdf))
    codes = at.page.locator(".code").all_inner_texts()
    at.page.goto(base)
    at.look("home-slips")
    return base, codes


def to_the_bundle(at, survey, base, codes):
    """While the wave runs and at its end: reminders, left-over slips, the close, the bundle."""
    wave = at.page.locator("a[href$='/answering']").last.get_attribute("href").split("/")[4]
    pages = f"{base}/surveys/{survey}/wave/{wave}"
    for page in ("answering", "remind", "count"):
        at.page.goto(f"{pages}/{page}")
        at.look(page)
    at.page.goto(f"{pages}/void")
    at.look("void")
    at.fill(codes=f"{codes[0].lower()}\n{codes[1]}\nnot a code")
    at.click(at.page.locator("main form button"))
    told = at.page.locator("[role=status]").inner_text()
    expect("2" in told and "1" in told and codes[0] not in at.page.content(), told)
    at.look("void-told")
    at.page.goto(f"{pages}/close")
    at.look("close")
    at.fill(name=wave)
    at.click(at.page.locator("main form button"))
    at.look("close-warned")
    at.fill(name=wave)
    at.click(at.page.locator("main form button"))
    at.look("closed")
    with at.page.expect_download() as saved:
        at.click(at.page.locator("a[href$='/bundle']"))
    expect(saved.value.suggested_filename.endswith(".aloudbox"), saved.value.suggested_filename)
    at.page.goto(base)
    at.look("home-closed")
    at.page.goto(f"{pages}/report")
    at.look("refused")


def whole_wave(program, folder, shots=""):
    """A wave from an empty folder to the shared report; a terminal sees the key holder's count alone."""
    place = pathlib.Path(folder).parent
    drop, stick = place / "drop", place / "home" / "Downloads"
    drop.mkdir()
    with desk(program, folder) as (_, launch), chromium() as browser:
        at = Principal(browser, launch, "en", shots or None)
        words = WORDS["en"]
        at.click(at.page.locator("a[href='/new']").first)
        at.fill(school=words["school"])
        at.click(at.page.locator("label:has([value='cycle-check'])"))
        at.press(words["go"])
        survey = at.path.split("/")[2]
        at.press(words["go"])
        at.fill(invited="12")
        at.press(words["go"])
        at.fill(opens=str(at.today), closes=str(at.today + datetime.timedelta(days=1)))
        at.press(words["go"])
        at.press(words["go"])
        at.fill(contact="District counsellor, 555 0142")
        at.press(words["go"])
        at.press(words["go"])
        at.press(words["go"])
        at.click(at.page.locator(f"a[href='/surveys/{survey}/key']").last)
        card, line = make_key(browser, at)
        at.fill(line=line)
        at.press(words["save"])
        at.click(at.page.locator(".next a"))
        at.click(at.page.locator("a[href$='/freeze']").last)
        wave = at.path.split("/")[4]
        at.fill(name=wave)
        at.click(at.page.locator("main form button"))
        pages = f"{at.page.url.split('/surveys')[0]}/surveys/{survey}/wave/{wave}"
        at.page.goto(f"{pages}/slips")
        at.click(at.page.locator("label:has([name=who-alone])"))
        at.click(at.page.locator("main form button"))
        codes = at.page.locator(".code").all_inner_texts()
        at.page.goto(f"{pages}/answering")
        at.look("answering-file")
        with at.page.expect_download() as saved:
            at.click(at.page.locator("button[value=form]"))
        form = pathlib.Path(folder) / saved.value.suggested_filename
        expect(form.read_bytes() == pathlib.Path(saved.value.path()).read_bytes(), "two forms")
        for number, code in enumerate(codes[:11]):
            save(Visit(browser).page(form.as_uri()), code, number % 5, drop)
        at.page.goto(f"{pages}/void")
        at.fill(codes="\n".join(codes[11:]))
        at.click(at.page.locator("main form button"))
        at.page.goto(f"{pages}/close")
        at.look("close-file")
        at.fill(name=wave, drop=str(drop))
        at.click(at.page.locator("main form button"))
        # Enough answers wait in the folder: nobody is warned of few, and they are taken in last of all.
        expect(at.page.locator("[name=warned]").count() == 0, "warned although enough answers wait")
        expect(not list(drop.iterdir()), "files are left")
        with at.page.expect_download() as saved:
            at.click(at.page.locator("a[href$='/bundle']"))
        holder = place / "holder"
        holder.mkdir()
        saved.value.save_as(holder / saved.value.suggested_filename)
        (holder / "card.txt").write_text(card + "\n")
        counted = subprocess.run(
            [program, "count", saved.value.suggested_filename, "--key", "card.txt", "--handed-out",
             "11", "--to", str(stick / "counted")], cwd=holder, capture_output=True, text=True,
            env={"HOME": str(holder), "PATH": "/usr/bin:/bin"}, check=False)
        said = counted.stdout + counted.stderr
        expect(counted.returncode == 0, said)
        six = re.search(r"Release words +((?:[a-z]+ ?){6})", said)
        expect(six, said)
        at.page.goto(f"{pages}/finish")
        at.look("finish")
        expect(at.page.locator("[name=found]").count() == 2, "the stick was not found")
        at.fill(words="one two three four five six")
        at.click(at.page.locator("main form button"))
        at.look("finish-mistaken")
        at.fill(words=six.group(1).strip())
        at.click(at.page.locator("main form button"))
        at.look("finished")
        expect(at.page.locator(".keywords").count() == 1, "no words of Accepted")
        at.page.goto(f"{pages}/report")
        at.look("report")
        at.click(at.page.locator("main form button"))
        with at.visit.context.expect_page() as opened:
            at.click(at.page.locator("a.button[target]"))
        opened.value.wait_for_load_state()
        expect("Fernhill" in opened.value.locator("body").inner_text(), "no report")
        opened.value.close()
        at.page.goto(f"{pages}/share")
        at.look("share")
        at.click(at.page.locator("main form button"))
        at.look("shared")
        at.page.goto(pages.split("/surveys")[0])
        at.look("home-finished")
        expect(not at.visit.complaints, at.visit.complaints)
        print(f"a whole wave in {at.clicks} clicks")


def another_browser(program, folder):
    """A launch page leads in one browser; another, and the address alone, see a locked desk."""
    with desk(program, folder) as (_, launch), chromium() as browser:
        text = pathlib.Path(launch).read_text()
        address = re.search(r"url=(http://[^\"]+)", text).group(1)
        at = Principal(browser, launch, "en")
        other = Visit(browser, bypass_csp=True).page(address)
        expect("locked" in other.locator("h1").inner_text(), other.content()[:300])
        expect_accessible(other, "locked")
        # A link from another site brings no cookie; from the locked page one comes back in.
        stranger = at.visit.context.new_page()
        stranger.goto("data:text/html,elsewhere")
        stranger.set_content(f"<a href='{at.page.url}'>come in</a>")
        stranger.locator("a").click()
        stranger.wait_for_selector("main")
        expect("locked" in stranger.locator("h1").inner_text(), stranger.content()[:300])
        # A form of another site changes nothing.
        base = at.page.url
        stranger.goto("data:text/html,elsewhere")
        stranger.set_content(f"<form method=post action='{base}close'><button>x</button></form>")
        stranger.locator("button").click()
        stranger.wait_for_selector("h1")
        stranger.wait_for_timeout(500)
        at.page.reload()
        expect(at.page.locator("main h1").count() == 1, "the desk was closed by a stranger")
        # Nor does it show in a frame.
        stranger.goto("about:blank")
        stranger.set_content(f"<iframe src='{base}'></iframe>")
        stranger.wait_for_timeout(500)
        inside = stranger.frames[-1]
        expect(inside.url.startswith("chrome-error") or not inside.locator("main").count(), inside.url)


def closed(program, folder):
    """Who presses Close ends the program, and everybody can read that."""
    with desk(program, folder) as (server, launch), chromium() as browser:
        at = Principal(browser, launch, "es")
        at.click(at.page.locator("footer button"))
        expect("cerrado" in at.page.locator("h1").inner_text(), at.page.content()[:300])
        server.wait(timeout=20)


def by_keyboard(program, folder):
    """Without a mouse: every link and button is reached by Tab, seen, and works by Enter."""
    with desk(program, folder) as (_, launch), chromium() as browser:
        at = Principal(browser, launch, "en")
        seen = []
        for _ in range(12):
            at.page.keyboard.press("Tab")
            seen.append(at.page.evaluate(
                "() => [document.activeElement.innerText, getComputedStyle(document.activeElement).outlineStyle]"))
            if seen[-1][0] == "Make a survey":
                break
        expect(seen[-1][0] == "Make a survey", seen)
        expect(all(style != "none" for _, style in seen), seen)
        at.page.keyboard.press("Enter")
        at.page.wait_for_url("**/new")


def in_firefox(program, folder):
    """Firefox is led in, comes back with its cookie, and its forms are taken."""
    profile = pathlib.Path(folder).parent / "profile"
    with desk(program, folder) as (_, launch), firefox(profile) as browser:
        browser.goto(f"file://{launch}")
        browser.click("a[href='/new']")
        browser.type("#school", "Fernhill School")
        browser.click("main form button")
        browser.find("#goal-en")
        expect(len(list(pathlib.Path(folder).glob("Surveys/*.yaml"))) == 1, "nothing was saved")


SURVEY = """type,name,label
select_one agree5,heard,I am heard in meetings.
select_one agree5,asked,I am asked before rules change.
"""
CHOICES = "list_name,name,label\n" + "".join(
    f"agree5,{value},{label}\n" for value, label in enumerate(
        ("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"), 1))


def bringing(program, folder, shots=""):
    """A survey from the sheets of a form, and answers of another tool that are looked over."""
    file = lambda text: {"name": "a.csv", "mimeType": "text/csv", "buffer": text.encode()}
    with desk(program, folder) as (_, launch), chromium() as browser:
        at = Principal(browser, launch, "en", shots or None)
        at.click(at.page.locator("a[href='/new']").first)
        at.click(at.page.locator("a[href='/new/form']"))
        at.look("form")
        at.fill(school="Fernhill School")
        at.page.locator("#survey").set_input_files(file(SURVEY + "select_one agre5,so,Is it so?\n"))
        at.page.locator("#choices").set_input_files(file(CHOICES))
        at.click(at.page.locator("main form button"))
        at.look("form-mistaken")
        expect("line 4" in at.page.locator("[role=alert]").inner_text(), "no line is named")
        at.page.locator("#survey").set_input_files(file(SURVEY))
        at.page.locator("#choices").set_input_files(file(CHOICES))
        at.click(at.page.locator("main form button"))
        expect(at.path.endswith("/setup/goal"), at.path, at.page.locator("main").inner_text()[:400])
        answer_all(at, WORDS["en"])
        # It was asked elsewhere, and is over.
        base = at.page.url.rstrip("/")
        past = at.today - datetime.timedelta(days=30)
        at.page.goto(f"{base}/surveys/fernhill-school-staff/setup/dates")
        at.fill(opens=str(past), closes=str(past + datetime.timedelta(days=11)))
        at.press(WORDS["en"]["go"])
        at.page.goto(base)
        at.look("home-days-over")
        at.click(at.page.locator("a[href$='/import']"))
        at.look("import")
        rows = ["Agree,Disagree", "Strongly agree,Agree", "Disagree,Agree"] * 10
        answers = "Timestamp,I am heard in meetings.,I am asked before rules change.\n" + "".join(
            f"2019-03-{day % 9 + 1:02} 10:00,{row}\n" for day, row in enumerate(rows))
        at.page.locator("#file").set_input_files(file(answers))
        at.click(at.page.locator("main form button").first)
        at.look("import-mapping")
        text = at.page.locator("#mapping").input_value()
        expect("2019-03-" not in text, "a time is in the mapping")
        at.fill(mapping=text + "\nnonsense: [")
        at.click(at.page.locator("main form button").first)
        at.look("import-mistaken")
        at.fill(mapping=text)
        at.click(at.page.locator("main form button").first)
        at.look("import-told")
        expect(at.page.locator(".advice a").first.get_attribute("href") == "#mapping", "no way there")
        # Nobody was asked for a group there: the draft's lines about it go.
        at.fill(mapping=text.split("groups:")[0])
        at.click(at.page.locator("main form button").first)
        at.look("import-taken")
        expect(at.page.locator("a.button[href$='/report']").count() == 1, at.page.locator("main").inner_text())
        at.page.reload()
        for place in pathlib.Path(folder).rglob("*"):
            if place.is_file():
                expect(b"2019-03-" not in place.read_bytes(), place, "holds the file")
        expect(not at.visit.complaints, at.visit.complaints)


def picture(program, folder, language, target):
    """The first page of a survey that is prepared, as the guide shows it."""
    words = WORDS[language]
    with desk(program, folder) as (_, launch), chromium() as browser:
        at = Principal(browser, launch, language, viewport={"width": 820, "height": 900})
        at.click(at.page.locator("a[href='/new']").first)
        at.fill(school=words["school"])
        at.click(at.page.locator(f"label:has([value='{language}'][name=languages])"))
        at.press(words["go"])
        answer_all(at, words)
        at.page.screenshot(path=target)


run([picture, bringing, in_firefox, whole_way, whole_wave, another_browser, closed, by_keyboard])
