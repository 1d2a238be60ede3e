"""Two waves of one survey, and what was tried between them, without a terminal: the principal at the desk,
the key holder on the count page, staff at a station and by file."""

import datetime
import pathlib
import re
import shutil
import subprocess
import time
import zoneinfo

from chromium import DESKTOP, Visit, choose_everywhere, chromium, expect, run, send, to_end
from principal import WORDS, Principal, desk, make_key, save

TRIED = {
    "en": "Two teachers draft each new rule with the principal",
    "es": "Dos docentes redactan cada norma nueva con la dirección",
}
DONE = {
    "en": "What we did since the last survey:", "es": "Qué hicimos desde la última encuesta:",
}
# A clock that is set, for the program that is started with it.
CLOCK = r"""
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
time_t time(time_t *kept) {
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
  const char *later = getenv("LATER");
  time_t told = now.tv_sec + (later ? atol(later) : 0);
  if (kept) *kept = told;
  return told;
}
"""


def clock(place, days):
    """What starts a program with a clock that is so many days ahead."""
    library = place / "clock.so"
    if not library.exists():
        # A machine with nothing but Swift has its clang.
        compiler = next(filter(shutil.which, ("clang", "cc", "gcc")))
        subprocess.run(
            [compiler, "-shared", "-fPIC", "-x", "c", "-", "-o", str(library)], input=CLOCK, text=True,
            check=True)
    return {"LD_PRELOAD": str(library), "LATER": str(days * 86_400)}


class Wave:
    """One wave at the desk, as it goes along."""

    def __init__(self, browser, program, folder, language, days, shots):
        self.browser, self.program, self.language = browser, program, language
        self.folder = pathlib.Path(folder)
        self.place = self.folder.parent
        self.drop, self.stick = self.place / "drop", self.place / "home" / "Downloads"
        self.drop.mkdir(exist_ok=True)
        self.clock, self.shots, self.clicks, self.seen = clock(self.place, days), shots, 0, []
        self.days = datetime.timedelta(days=days)

    @property
    def today(self):
        """The day at the school, on the clock that is set ahead."""
        text = next((self.folder / "Surveys").glob("*.yaml")).read_text()
        zone = re.search(r"^timezone: *(\S+)", text, re.MULTILINE).group(1)
        return datetime.datetime.now(zoneinfo.ZoneInfo(zone)).date() + self.days

    def desk(self):
        return desk(self.program, str(self.folder), **self.clock)

    def sit(self, launch):
        at = Principal(self.browser, launch, self.language, self.shots or None)
        self.base = at.page.url.rstrip("/")
        return at

    def leave(self, at):
        self.clicks += at.clicks
        self.seen += at.seen
        expect(not at.visit.complaints, at.visit.complaints)

    @property
    def pages(self):
        return f"{self.base}/surveys/{self.survey}/wave/{self.name}"

    def seal(self, at):
        """Names a key, freezes and prints slips; the codes."""
        at.page.goto(f"{self.base}/surveys/{self.survey}/key")
        self.card, line = make_key(self.browser, at)
        at.fill(line=line)
        at.press(WORDS[self.language]["save"])
        at.page.goto(self.base)
        at.click(at.page.locator("a[href$='/freeze']").first)
        self.name = at.path.split("/")[4]
        at.fill(name=self.name)
        at.click(at.page.locator("main form button"))
        at.page.goto(f"{self.pages}/slips")
        at.click(at.page.locator("label:has([name=who-alone])"))
        at.click(at.page.locator("main form button"))
        return at.page.locator(".code").all_inner_texts()

    def form(self, at):
        """The offline form, as staff get it."""
        at.page.goto(f"{self.pages}/answering")
        with at.page.expect_download():
            at.click(at.page.locator("button[value=form]"))
        return next(self.folder.glob(f"*-{self.name}.html")).as_uri()

    def hand_over(self, at, left):
        """Voids what is left, closes with the folder, and gives the bundle to the key holder."""
        at.page.goto(f"{self.pages}/void")
        at.fill(codes="\n".join(left))
        at.click(at.page.locator("main form button"))
        at.page.goto(f"{self.pages}/close")
        at.fill(name=self.name, drop=str(self.drop))
        at.click(at.page.locator("main form button"))
        if at.page.locator("[name=warned]").count():
            # Most ballots may lie in the folder still: it is taken in when that is confirmed.
            at.click(at.page.locator("main form button"))
        expect(not list(self.drop.iterdir()), "files are left")
        with at.page.expect_download() as saved:
            at.click(at.page.locator("a[href$='/bundle']"))
        self.count(saved.value, len(left))

    def count(self, bundle, left):
        """The key holder, on the count page, on another computer."""
        holder = self.place / f"holder-{self.name}"
        holder.mkdir()
        bundle.save_as(holder / bundle.suggested_filename)
        subprocess.run(
            [self.program, "count", "page"], cwd=holder, check=True, capture_output=True)
        page = Visit(self.browser, viewport=DESKTOP, offline=True, locale=self.language).page(
            (holder / "aloud-count.html").as_uri())
        part = lambda name: page.locator(f"[data-is={name}]:visible").first
        page.locator("[data-is=bundle]:visible, input[type=file]:visible").first.set_input_files(
            str(holder / bundle.suggested_filename))
        part("bundle-words").wait_for()
        part("written").check()
        part("slips").fill(str(51 - left if left > 20 else 15 - left))
        part("card").fill(self.card)
        part("count").click()
        part("words").wait_for()
        self.words = part("words").inner_text()
        target = self.stick / f"counted-{self.name}"
        target.mkdir()
        for name in ("release", "spent", "record"):
            with page.expect_download() as download:
                part(name).click()
            download.value.save_as(target / download.value.suggested_filename)

    def results(self, at):
        """Takes the results in, reads and shares them."""
        at.page.goto(f"{self.pages}/finish")
        at.fill(words=self.words)
        at.click(at.page.locator("main form button"))
        expect(at.page.locator(".keywords").count() >= 1, at.page.locator("main").inner_text()[:300])
        at.page.goto(f"{self.pages}/report")
        at.click(at.page.locator("main form button"))
        at.page.locator("a.button[target]").wait_for()
        at.page.goto(f"{self.pages}/share")
        at.click(at.page.locator("main form button"))


def found(at, wave, language):
    """A short survey of twelve, by slips and files."""
    words = WORDS[language]
    at.click(at.page.locator("a[href='/new']").first)
    at.fill(school=words["school"])
    at.click(at.page.locator("label:has([value='cycle-check'])"))
    at.click(at.page.locator(f"label:has([value='{language}'][name=languages])"))
    at.press(words["go"])
    wave.survey = at.path.split("/")[2]
    at.press(words["go"])
    at.fill(invited="12")
    at.press(words["go"])
    at.fill(opens=str(wave.today), closes=str(wave.today + datetime.timedelta(days=1)))
    at.press(words["go"])
    for way in ("slips", "file"):
        box = at.page.locator(f"[name=ways-{way}]")
        if not box.is_checked():
            at.click(at.page.locator(f"label:has([name=ways-{way}])"))
    at.press(words["go"])
    at.fill(contact="District counsellor, 555 0142")
    at.press(words["go"])
    at.press(words["go"])
    at.press(words["go"])


def station(wave, at, codes):
    """The desk is left to a station; six people answer on it, one after the other."""
    at.page.goto(f"{wave.pages}/answering")
    at.look("answering-ways")
    at.fill(drop=str(wave.drop))
    at.click(at.page.locator("button").get_by_text(re.compile("Let people answer|Dejar que respondan")))
    address = at.page.locator("code").inner_text()
    expect(address.startswith("http://127.0.0.1:"), at.page.content()[:400])
    if at.shots:
        at.shoot("station-left")
    at.page.goto(wave.base)
    expect("locked" in at.page.locator("h1").inner_text(), "the desk was not left")
    for number, code in enumerate(codes):
        page = Visit(wave.browser, viewport=DESKTOP).page(f"{address}{wave.language}")
        choose_everywhere(page, number % 5)
        to_end(page, code)
        send(page)
        page.wait_for_selector("[data-outcome]")


def try_something(wave, at):
    """The team agrees on one thing, and notes how it goes."""
    at.page.goto(wave.base)
    at.look("home-all-done")
    at.click(at.page.locator("a[href$='/cycle']").first)
    at.look("cycle-choose")
    at.click(at.page.locator("main form button"))
    at.look("cycle-plan")
    at.click(at.page.locator("main form button"))
    at.look("cycle-mistaken")
    at.fill(**{"try": TRIED[wave.language]})
    at.click(at.page.locator("main form button"))
    if at.page.locator("[role=alert]").count():
        at.look("cycle-doubted")
        at.click(at.page.locator("main form button"))
    at.look("cycle-running")
    at.fill(note="It began well.")
    at.click(at.page.locator("main form button").first)
    expect("It began well." in at.page.locator("main").inner_text(), "no note")


def ask_again(wave, at):
    """The next wave, with what was done as the team wrote it."""
    at.page.goto(wave.base)
    at.click(at.page.locator("a[href$='/next']").first)
    at.look("next")
    field = at.page.locator(f"#since-{wave.language}")
    expect(field.input_value() == TRIED[wave.language], field.input_value())
    at.click(at.page.locator("main form button"))
    at.fine()
    expect(at.path == "/", at.path)
    at.look("home-second")


def first_wave(wave):
    with wave.desk() as (server, launch):
        at = wave.sit(launch)
        found(at, wave, wave.language)
        codes = wave.seal(at)
        form = wave.form(at)
        station(wave, at, codes[:6])
        wave.leave(at)
        for number, code in enumerate(codes[6:12]):
            save(Visit(wave.browser).page(form), code, number % 5, wave.drop)
        # The desk was left: whoever opens it again finds the station, and ends it.
        with wave.desk() as (_, again):
            at = wave.sit(again)
            at.page.goto(f"{wave.pages}/answering")
            at.look("answering-another")
            at.click(at.page.locator("button[value=end-another]"))
            server.wait(timeout=30)
            wave.hand_over(at, codes[12:])
            at.look("closed-again")
            at.page.goto(f"{wave.pages}/count")
            at.look("count")
            wave.results(at)
            at.page.goto(f"{wave.pages}/district")
            at.look("district")
            with at.page.expect_download() as saved:
                at.click(at.page.locator("a[href$='/release']"))
            expect(saved.value.suggested_filename.endswith("-release.json"), "no release")
            try_something(wave, at)
            ask_again(wave, at)
            wave.leave(at)


def second_wave(wave):
    """Weeks later: the same questions, and what was done since stands first."""
    with wave.desk() as (_, launch):
        at = wave.sit(launch)
        at.click(at.page.locator("a[href$='/setup/goal']").first)
        at.page.goto(f"{wave.base}/surveys/{wave.survey}/setup/dates")
        at.fill(opens=str(wave.today), closes=str(wave.today + datetime.timedelta(days=1)))
        at.press(WORDS[wave.language]["go"])
        codes = wave.seal(at)
        at.page.goto(f"{wave.pages}/poster/{wave.language}")
        expect(TRIED[wave.language] in at.page.locator("main").inner_text(), "not on the poster")
        form = wave.form(at)
        at.page.goto(f"{wave.pages}/answering")
        for number, code in enumerate(codes[:12]):
            page = Visit(wave.browser, locale=wave.language).page(form)
            if number == 0:
                start = page.locator("section:visible").inner_text()
                expect(DONE[wave.language] in start and TRIED[wave.language] in start, start[:400])
            save(page, code, 3 + number % 2, wave.drop)
        at.click(at.page.locator("label:has([value=folder])"))
        at.fill(drop=str(wave.drop))
        at.click(at.page.locator("button").get_by_text(
            re.compile("Let people answer|Dejar que respondan")))
        at.look("answering-kept")
        limit = time.monotonic() + 30
        while list(wave.drop.iterdir()) and time.monotonic() < limit:
            time.sleep(0.2)
        expect(not list(wave.drop.iterdir()), "nothing was taken in")
        at.click(at.page.locator("button[value=end]"))
        wave.hand_over(at, codes[12:])
        wave.results(at)
        at.page.goto(f"{wave.base}/surveys/{wave.survey}/cycle")
        at.look("cycle-shown")
        at.fill(happened="Four rules were drafted together.")
        at.click(at.page.locator("main form button").last)
        at.look("cycle-over")
        at.page.goto(wave.base)
        at.look("home-two-waves")
        wave.leave(at)


def two_waves(program, folder, language, shots=""):
    began = time.monotonic()
    with chromium() as browser:
        first = Wave(browser, program, folder, language, 0, shots)
        first_wave(first)
        second = Wave(browser, program, folder, language, 50, shots)
        second.survey = first.survey
        second_wave(second)
    reports = pathlib.Path(folder, "Reports", second.survey)
    for wave in (first, second):
        expect(TRIED[language] in (reports / wave.name / "report.html").read_text(), "not in the report")
    print(f"{language}: two waves in {first.clicks + second.clicks} clicks and "
          f"{time.monotonic() - began:.0f} s, {len(first.seen + second.seen)} pages looked at")


run([two_waves])
