"""Whether a parser of ES2018 reads our scripts, and whether they name anything that came later."""

import pathlib
import re

from chromium import chromium, expect, run

# Properties that came with ES2019 and later, or with later documents; those that a script asks for
# before it uses them stand in ASKED.
LATER = set(
    "flat flatMap fromEntries trimStart trimEnd matchAll allSettled any replaceAll at hasOwn findLast"
    " findLastIndex toSorted toReversed toSpliced groupBy structuredClone queueMicrotask randomUUID"
    " replaceChildren checkVisibility isWellFormed toWellFormed withResolvers WeakRef globalThis BigInt"
    " moveBefore requestSubmit showModal togglePopover AbortController".split())
ASKED = {"AbortController"}

PARSE = """
  (source) => {
    const names = [];
    try {
      for (const token of acorn.tokenizer(source, { ecmaVersion: 2018 })) {
        if (token.type.label === 'name') names.push(token.value);
      }
      acorn.parse(source, { ecmaVersion: 2018 });
      return { names };
    } catch (error) { return { error: String(error) }; }
  }
"""


def es2018(acorn, pages):
    folder = pathlib.Path(pages)
    with chromium() as browser:
        page = browser.new_page()
        page.add_script_tag(path=acorn)
        for late in ("a?.b", "a ?? b", "try {} catch {}", "1_000", "class A { #b; }", "a ||= 1"):
            expect("error" in page.evaluate(PARSE, late), "the parser takes", late)
        for name in ("web-survey-en", "station-survey-es", "form", "preview", "key"):
            html = (folder / f"{name}.html").read_text()
            script = re.search("<script>(.*)</script>", html, re.DOTALL).group(1)
            read = page.evaluate(PARSE, script)
            expect("error" not in read, name, read.get("error"))
            expect(len(read["names"]) > 100, name, "has", len(read["names"]), "names")
            expect(not LATER.intersection(read["names"]) - ASKED, name, "names what came later",
                   LATER.intersection(read["names"]) - ASKED)


run([es2018])
