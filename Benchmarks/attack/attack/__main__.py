"""Runs every attack and prints the table; ends with 1 when anything was recovered."""

import collections
import multiprocessing
import sys
import time

from . import hostile, itemwise, outsider, probe, refusals, retest, schools, unprotected, waves

# What Documentation/Guarantees.md states as a limit: counted apart.
LIMITS = {
    "11, three options", "11, one known by facts, three options", "11, two known by facts, three options",
    "12, two known by facts, three options", "16, two groups of eight, three options, nobody declines",
    "20, two breakdowns of yes or no that cross",
    "one scale a wave", "three lively items of nine",
    "one person in each item changed",
}


def is_limit(name):
    return name in LIMITS or "a limit" in name


SIZES = {
    # Honest schools, hostile ones a kind, seeds of waves, draws of honest pairs of waves.
    "small": (6, 1, 0, 0),
    "medium": (40, 4, 1, 100),
    "full": (200, 10, 2, 400),
}


def staff(number, count):
    """Sizes from 15 to 200, more of the small ones."""
    share = number / max(1, count - 1)
    return round(15 + 185 * share * share)


def _said(case, release):
    """Means of the school, of groups, and tables of items: (said, could be) each."""
    scales = [one for one in release["scales"]]
    shown = [group["figures"]["shown"] for breakdown in release["breakdowns"] for group in breakdown["groups"]
             if "shown" in group["figures"]]
    levels = [one["level"] for group in shown for one in group["scales"]]
    return (
        (sum("mean" in one["level"].get("shown", {}) for one in scales), len(scales)),
        (sum("mean" in level.get("shown", {}) for level in levels),
         sum(len(breakdown["groups"]) for breakdown in release["breakdowns"]) * len(scales)),
        (sum("shown" in one["people"] for one in release["items"]), len(release["items"])))


def _attack(job):
    kind, case, release, asked, with_outsider = job
    row = collections.Counter(schools=1)
    for name, (said, could) in zip(("means", "groups", "items"), _said(case, release)):
        row[name], row["of " + name] = said, could
    examples = []
    try:
        found, solved = itemwise.attack(case, release, asked=asked)
    except TimeoutError:
        row["unsolved"] += 1
        return kind, row, examples
    row["solved"] = solved
    counts = collections.Counter()
    for one in found:
        where = "base" if one.baseline else "beyond"
        row[f"{one.kind} {where} {len(one.tellers)}"] += 1
        if where == "beyond" and not examples:
            examples.append((kind, case, one))
    if with_outsider:
        exact, sided = outsider.attack(case, release)
        row["outsider exact"], row["outsider side"] = exact, sided
    return kind, row, examples


def cases(honest, each):
    for number in range(honest):
        yield "honest, level 52" if number % 2 else "honest, level 75", schools.honest(
            number, staff(number, honest), 52 if number % 2 else 75), False
    for kind in hostile.KINDS:
        for number in range(each):
            yield kind, hostile.hostile(kind, number, staff(number, each) if each > 1 else 25), kind in hostile.ASKED


def attack_schools(honest, each):
    tried = list(cases(honest, each))
    # The outsider knows less than the item-wise reader, and takes a hundred times as long.
    first = {kind: number for number, (kind, case, _) in reversed(list(enumerate(tried))) if len(case["people"]) <= 25}
    released = probe.releases([case for _, case, _ in tried])
    jobs = [(kind, case, release, asked, honest > 6 and first.get(kind) == number)
            for number, ((kind, case, asked), release) in enumerate(zip(tried, released))]
    rows, examples = {}, []
    with multiprocessing.Pool(probe.WORKERS) as pool:
        for kind, row, found in pool.imap(_attack, jobs):
            rows.setdefault(kind, collections.Counter()).update(row)
            examples += found
    return rows, examples


def share(said, could):
    return f"{100 * said / could:.0f} %" if could else "–"


def table(rows):
    print("| schools | how many | school means said | group means | items | exact: nobody tells | one or two | "
          "sides: nobody tells | one or two | by the tables alone: exact | sides | outsider: exact | sides | unsolved |")
    print("|---|" + "---:|" * 13)
    for kind, row in rows.items():
        print(f"| {kind} | {row['schools']} | {share(row['means'], row['of means'])} | {share(row['groups'], row['of groups'])} "
              f"| {share(row['items'], row['of items'])} | {row['exact beyond 0']} | {row['exact beyond 1'] + row['exact beyond 2']} "
              f"| {row['side beyond 0']} | {row['side beyond 1'] + row['side beyond 2']} "
              f"| {sum(row[f'exact base {n}'] for n in range(3))} | {sum(row[f'side base {n}'] for n in range(3))} "
              f"| {row['outsider exact']} | {row['outsider side']} | {row['unsolved']} |")


def lost(row):
    return sum(n for name, n in row.items() if " beyond " in name or name.startswith("outsider"))


def rules_off():
    """What the attacker gets where one rule is off, over a few hostile schools."""
    rows = []
    itemwise.LIMIT = 2
    for name, kinds, change in (
        ("ends judged item by item", ["one side, yes or no", "a group holds one side", "nested groups"], unprotected.means),
        ("nothing joint: no SD", ["facts of one", "facts of two"], unprotected.spread),
        ("an item's floor", ["asked of one to nine"], unprotected.few),
    ):
        tried = [(kind, hostile.hostile(kind, seed, 20)) for kind in kinds for seed in range(2)]
        exact = sides = 0
        for (kind, case), release in zip(tried, probe.releases([case for _, case in tried])):
            try:
                found, _ = itemwise.attack(case, change(case, release), asked=kind in hostile.ASKED)
            except TimeoutError:
                continue
            exact += sum(one.kind == "exact" and not one.baseline for one in found)
            sides += sum(one.kind == "side" and not one.baseline for one in found)
        rows.append((name, len(tried), exact, sides))
    itemwise.LIMIT = 10
    exact = sides = tried = 0
    for kind, pair in waves.scenarios(1, [16]):
        if kind == "as they were" and tried < 3:
            tried += 1
            got = waves.attack(pair, [probe.releases([case])[0] for case in pair.cases])
            exact, sides = exact + got[0], sides + got[1]
    rows.append(("R7: earlier waves", tried, exact, sides))
    return rows


def main(size):
    honest, each, seeds, draws = SIZES[size]
    start = time.monotonic()
    recovered = 0

    def passed():
        return f"{time.monotonic() - start:.0f} s"

    print("## Schools\n", flush=True)
    rows, examples = attack_schools(honest, each)
    table(rows)
    recovered += sum(lost(row) for row in rows.values())
    print(f"\n({passed()})\n\n## Each rule off\n\n| rule off | schools | exact | sides |\n|---|---:|---:|---:|", flush=True)
    toothless = 0
    for name, tried, exact, sides in rules_off():
        print(f"| {name} | {tried} | {exact} | {sides} |")
        toothless += not exact
    print(f"\n({passed()})\n\n## What is withheld, in every world\n", flush=True)
    print("| tiny school | worlds | releases | mean said | exact | sides | worlds concerned |\n|---|---:|---:|---:|---:|---:|---:|")
    for tiny in refusals.schools(size if size == "small" else "full"):
        result = tiny.run()
        print(f"| {tiny.name} | {result['worlds']} | {result['releases']} | {result['means']:.0%} | {result['exact']} "
              f"| {result['sides']} | {result['worlds_lost']} |", flush=True)
        if not is_limit(tiny.name):
            recovered += result["exact"] + result["sides"]
    print(f"\n({passed()})\n\n## Waves\n", flush=True)
    print("| waves | tried | the last says something | schools attacked | exact | sides |\n|---|---:|---:|---:|---:|---:|")
    for kind, row in waves.run(seeds, [15, 24, 40] if seeds else [16], log=None, few=not seeds).items():
        print(f"| {kind} | {row[0]} | {row[1]} | {row[2]} | {row[3]} | {row[4]} |", flush=True)
        if not is_limit(kind):
            recovered += row[3] + row[4]
    if draws:
        print(f"\n({passed()})\n\n## Honest waves half a year apart\n")
        print("| joined, left | level | retest | staff | withheld |\n|---|---:|---:|---:|---:|")
        for joiners, leavers, level, r, count, silent in retest.run(draws, log=None):
            print(f"| {joiners}, {leavers} | {level} | {r} | {count} | {silent:.1%} |", flush=True)
    print(f"\n{recovered} recovered beside the stated limits in {passed()}; {toothless} rules off without a loss")
    for kind, case, one in examples[:5]:
        print(f"e.g. {kind}, {len(case['people'])} people: {one}")
    return 1 if recovered or toothless else 0


sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "small"))
