"""Honest waves half a year apart: how often the gate takes them for nearly the same people."""

import random
import statistics

from . import probe
from .schools import LEVELS, case, drawn_groups, group_names, scale, turned
from .waves import DATES, says


def _feelings(dice, scales, r, before=None):
    """What a person feels of each item, in standard deviations; the same half a year before correlates r."""
    general, own = dice.gauss(0, 1), {}
    for one in scales:
        leg = dice.gauss(0, 1)
        for item in one["items"]:
            own[item["id"]] = 0.35 ** 0.5 * general + 0.15 ** 0.5 * leg + 0.5 ** 0.5 * dice.gauss(0, 1)
    if before is None:
        return own
    return {item: r * before[item] + (1 - r * r) ** 0.5 * value for item, value in own.items()}


def _answers(feelings, scales, level):
    answers = {}
    for one in scales:
        for item in one["items"]:
            place = min(max(int((level + 25 * feelings[item["id"]]) / 20), 0), 4)
            answers[item["id"]] = turned(item, one, place + 1)
    return answers


def pair(dice, staff, level, r, joiners=0, leavers=0):
    """Two waves of the same staff, but for some who joined or left."""
    scales = [scale(f"scale-{n}", 3, 5, LEVELS[n], n % 2 == 0) for n in range(5)]
    first, second = [], []
    for number in range(staff + joiners):
        groups = drawn_groups(dice)
        before = _feelings(dice, scales, r)
        after = _feelings(dice, scales, r, before)
        if number < staff:
            first.append({"groups": groups, "answers": _answers(before, scales, level)})
        if number >= leavers:
            second.append({"groups": groups, "answers": _answers(after, scales, level)})
    return [case(people, scales, group_names(), wave=f"wave-{number}", opens=DATES[number][0], closes=DATES[number][1])
            for number, people in enumerate((first, second))]


def _correlation(pairs):
    """Of single answers, over the items of everybody."""
    values = [[], []]
    for first, second in pairs:
        turns = {item["id"]: item["reversed"] for one in first["scales"] for item in one["items"]}
        for one, other in zip(first["people"], second["people"]):
            for item, turn in turns.items():
                for place, person in enumerate((one, other)):
                    value = person["answers"][item]
                    values[place].append(6 - value if turn else value)
    return statistics.correlation(*values)


def run(draws, sizes=(15, 20, 30, 60), log=print):
    rows = []
    for joiners, leavers in ((0, 0), (1, 1), (2, 3)):
        for level in (52, 75):
            for r in (0.6, 0.8):
                for staff in sizes:
                    dice = random.Random(f"{level} {r} {staff} {joiners} {leavers}")
                    pairs = [pair(dice, staff, level, r, joiners, leavers) for _ in range(draws)]
                    firsts = probe.ask([first for first, _ in pairs])
                    seconds = probe.releases([{**second, "earlier": [text]} for (_, second), text in zip(pairs, firsts)])
                    silent = sum(not says(release) for release in seconds) / draws
                    rows.append((joiners, leavers, level, r, staff, silent))
                    if log is None:
                        continue
                    item_r = _correlation(pairs[:20]) if leavers == 0 else float("nan")
                    log(f"+{joiners} -{leavers} level {level} r {r} (answers {item_r:.2f}) n {staff}: {silent:.1%} withheld", flush=True)
    return rows
