"""What a browser keeps of a visit: its profile folder is searched for the code of the slip, for words
that were written and for a question that was answered, while they are typed, after they were refused, and after they were sent. An address that is visited last must be found, so
that a search which finds nothing has looked."""

import gzip
import pathlib
import re
import time
import zlib

from playwright.sync_api import sync_playwright

from chromium import CODE, EXECUTABLE, expect, run
from firefox import firefox
from replies import Replies

CONTROL = "kontrolle9731"
WORDS = "Kanarien 4471 vogel"


def unpacked(block):
    """A block of LZ4, as Firefox writes its sessions: literals, and copies of what came before."""
    out, place = bytearray(), 0
    while place < len(block):
        token = block[place]
        place += 1

        def length(low):
            nonlocal place
            total = low
            while low == 15:
                total += block[place]
                place += 1
                if block[place - 1] != 255:
                    break
            return total

        literals = length(token >> 4)
        out += block[place:place + literals]
        place += literals
        if place >= len(block):
            break
        start = len(out) - int.from_bytes(block[place:place + 2], "little")
        place += 2
        for step in range(length(token & 15) + 4):
            out.append(out[start + step])
    return bytes(out)


def readings(data):
    """A file as it is, and as it was before it was packed."""
    yield data
    if data.startswith(b"mozLz40\0"):
        yield unpacked(data[12:])
    for unpack in (gzip.decompress, zlib.decompress):
        try:
            yield unpack(data)
        except (OSError, EOFError, zlib.error):
            pass


def pattern(*pieces):
    """The pieces with up to three signs between them, in any case, in UTF-8 or UTF-16."""
    wide = [piece.encode("utf-16-le") for piece in pieces]
    texts = (b".{0,3}".join(piece.encode() for piece in pieces), b".{0,6}".join(wide))
    return re.compile(b"|".join(texts), re.IGNORECASE | re.DOTALL)


SECRETS = (
    pattern("7K3M", "Q2XD", "9TBA"), pattern(*WORDS.split()), pattern("item.own-mistakes"))


def holders(folder, *wanted):
    """The files below a folder that hold something of what is wanted, and how many were read."""
    found, read = [], 0
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        try:
            data = path.read_bytes()
        except OSError:
            continue
        read += 1
        if any(each.search(reading) for reading in readings(data) for each in wanted):
            found.append(str(path.relative_to(folder)))
    return found, read


def expect_none(folder, moment):
    found, read = holders(folder, *SECRETS)
    expect(not found, moment, "code or words stand in", found)
    expect(read > 20, "only", read, "files were read")


def expect_searched(folder, browser):
    """Nothing of the code, and the address that came last."""
    expect_none(folder, f"{browser}: afterwards")
    found, read = holders(folder, pattern(CONTROL))
    expect(found, browser, "what is kept was not found in", read, "files")
    print(f"{browser}: {read} files, 0 with code or words; the control address in {found}")


def in_chromium(pages, folder):
    for script in (True, False):
        place = pathlib.Path(folder, f"chromium-{script}")
        replies = Replies(pages)
        with sync_playwright() as playwright:
            context = playwright.chromium.launch_persistent_context(
                str(place), executable_path=EXECUTABLE, args=["--no-sandbox", "--disable-gpu"],
                java_script_enabled=script, locale="en-US")
            page = context.new_page()
            page.goto(replies.address())
            if script:
                page.locator("[data-step='1']").click()
            page.locator("[name=code]").press_sequentially(CODE)
            if script:
                page.locator("[data-step='-1']").click()
            page.get_by_role("button", name="Español").click()
            page.wait_for_selector("html[lang=es]")
            if not script:
                page.locator("[name=code]").press_sequentially(CODE)
                page.locator("textarea").press_sequentially(WORDS)
                page.locator("label:has([name='item.own-mistakes'])").nth(2).click()
            page.wait_for_timeout(1500)
            expect_none(place, "Chromium: while it is typed")
            if script:
                while page.locator("[data-step='1']:visible").count():
                    if page.locator("[name='item.own-mistakes']:visible").count():
                        page.locator("label:has([name='item.own-mistakes'])").nth(2).click()
                    if page.locator("textarea:visible").count():
                        page.locator("textarea").press_sequentially(WORDS)
                    page.locator("[data-step='1']").click()
                page.wait_for_timeout(1500)
                expect_none(place, "Chromium: before it is sent")
            for outcome in ("unknownCode", "stored"):
                replies.outcome = outcome
                if not script and outcome == "stored":
                    page.goto(replies.address("/es"))
                    page.locator("[name=code]").press_sequentially(CODE)
                    page.locator("textarea").press_sequentially(WORDS)
                button = page.locator("[data-part=send] button")
                button.click()
                page.wait_for_timeout(500)
                if page.locator("[data-error=blank]:visible").count():
                    button.click()
                page.wait_for_selector(
                    "[data-outcome=stored], [data-said]:visible, .problem:visible")
            page.wait_for_selector("[data-outcome=stored]")
            expect(CODE.replace("-", "")[:12] in replies.posts[-1].replace("-", ""), "not sent")
            page.goto(replies.address(f"/{CONTROL}"))
            page.wait_for_timeout(1000)
            context.close()
        expect_searched(place, f"Chromium {'with' if script else 'without'} script")


def in_firefox(pages, folder):
    for script in (True, False):
        place = pathlib.Path(folder, f"firefox-{script}")
        replies = Replies(pages)
        with firefox(place, **{"javascript.enabled": script, "intl.accept_languages": "en"}) as page:
            page.goto(replies.address())
            if script:
                page.click("[data-step='1']")
            page.type("[name=code]", CODE)
            if script:
                page.click("[data-step='-1']")
            page.click("nav [value=es]")
            page.find("html[lang=es] nav")
            if not script:
                page.type("[name=code]", CODE)
                page.type("textarea", WORDS)
                page.click("label:has([name='item.own-mistakes'])")
            time.sleep(2)
            expect_none(place, "Firefox: while it is typed")
            while script and page.sees("[data-step='1']"):
                if page.sees("[name='item.own-mistakes']"):
                    page.click("label:has([name='item.own-mistakes'])")
                if page.sees("textarea"):
                    page.type("textarea", WORDS)
                page.click("[data-step='1']")
            time.sleep(2)
            expect_none(place, "Firefox: before it is sent")
            for outcome in ("unknownCode", "stored"):
                replies.outcome = outcome
                if not script and outcome == "stored":
                    page.goto(replies.address("/es"))
                    page.type("[name=code]", CODE)
                    page.type("textarea", WORDS)
                page.click("[data-part=send] button")
                time.sleep(1)
                if page.sees("[data-error=blank]"):
                    page.click("[data-part=send] button")
                time.sleep(1)
            page.find("[data-outcome=stored]")
            expect(CODE.replace("-", "")[:12] in replies.posts[-1].replace("-", ""), "not sent")
            page.goto(replies.address(f"/{CONTROL}"))
            time.sleep(2)
        expect_searched(place, f"Firefox {'with' if script else 'without'} script")


if __name__ == "__main__":
    run([in_chromium, in_firefox])
