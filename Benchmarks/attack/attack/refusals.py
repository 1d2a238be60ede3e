"""What is withheld, attacked too: tiny schools, every world, and the whole gate run in each.

The reader knows all memberships, everybody's answers to all other items, and that the gate says exactly
what it says, figure by figure and refusal by refusal. A world is possible if the gate would say the
same in it, byte for byte.
"""

import itertools
import json
import random

import numpy

from . import probe
from .schools import case, scale

CHUNK = 4000


def vectors(people, values):
    """Every way in which so many people spread over so many values."""
    for bars in itertools.combinations(range(people + values - 1), values - 1):
        edges = (-1, *bars, people + values - 1)
        yield tuple(right - left - 1 for left, right in zip(edges, edges[1:]))


class Tiny:
    """A school of few classes of people; everything but one item of one scale is fixed."""

    def __init__(self, name, classes, one, others=(), breakdowns=(), minimum_group=8, declines=True, most_worlds=300_000):
        # A class: how many people, their groups, their answers to the other items.
        self.name, self.classes, self.scale = name, classes, one
        self.item = one["items"][-1]
        self.values = list(range(0 if declines else 1, one["options"] + 1))
        people = [
            {"groups": dict(groups), "answers": dict(answers)}
            for count, groups, answers in classes for _ in range(count)]
        self.case = case(people, [one, *others], breakdowns, minimum_group=minimum_group)
        self.worlds = list(itertools.product(*(list(vectors(c[0], len(self.values))) for c in classes)))
        assert len(self.worlds) <= most_worlds, (name, len(self.worlds))

    def _sheet(self, world):
        return [value for counts in world for value, n in zip(self.values, counts) for _ in range(n)]

    def side(self, value):
        if value == 0:
            return "neither"
        safer, less = self.scale["favourable"], self.scale["unfavourable"]
        if self.item["reversed"]:
            safer, less = less, safer
        return "safer" if value in safer else "less" if value in less else "neither"

    def run(self):
        """How many worlds, releases and, with none, one and two who tell, what is certain beyond the table."""
        cases = []
        for start in range(0, len(self.worlds), CHUNK):
            worlds = [self._sheet(world) for world in self.worlds[start:start + CHUNK]]
            cases.append({**self.case, "vary": {"item": self.item["id"], "worlds": worlds}})
        said, tables = {}, {}
        place = 0
        means = 0
        for answer in probe.ask(cases):
            texts = []
            for text in answer["releases"]:
                release = json.loads(text)
                table = json.dumps([one for one in release["items"] if one["id"] == self.item["id"]])
                mean = any("mean" in one["level"].get("shown", {}) for one in release["scales"] if one["id"] == self.scale["id"])
                texts.append((text, table, mean))
            for number in answer["of"]:
                text, table, mean = texts[number]
                said.setdefault(text, []).append(place)
                tables.setdefault(table, []).append(place)
                means += mean
                place += 1
        self.matrix = numpy.array([[n for counts in world for n in counts] for world in self.worlds], dtype=numpy.int16)
        of_table = {place: table for table, places in tables.items() for place in places}
        baseline = {table: self._possible(places) for table, places in tables.items()}
        found = []
        for text, places in said.items():
            possible = self._possible(places)
            alone = baseline[of_table[places[0]]]
            for told, options in possible.items():
                # Without a world that has these people nobody can tell; the table's is always wider.
                for one, values in enumerate(options):
                    before = alone[told][one]
                    if not values:
                        continue
                    if len(values) == 1 and len(before) > 1:
                        found.append(("exact", told, one, values, text))
                    sides = {self.side(value) for value in values}
                    if len(sides) == 1 and len({self.side(value) for value in before}) > 1:
                        found.append(("side", told, one, values, text))
        return {
            "worlds": len(self.worlds), "releases": len(said), "means": means / len(self.worlds),
            "exact": sum(1 for kind, *_ in found if kind == "exact"),
            "sides": sum(1 for kind, *_ in found if kind == "side"),
            "worlds_lost": sum(len(said[text]) for text in {one[4] for one in found}), "found": found}

    def _possible(self, places):
        """By who tells: for each class the answers that somebody in it, who does not tell, can have given."""
        matrix = self.matrix[places]
        kinds = len(self.values)
        result = {}
        columns = [c for c in range(matrix.shape[1]) if matrix[:, c].any()]
        for told in [(), *((c,) for c in columns), *itertools.combinations_with_replacement(columns, 2)]:
            left = matrix
            if told:
                less = numpy.zeros(matrix.shape[1], dtype=numpy.int16)
                for column in told:
                    less[column] += 1
                left = matrix - less
                left = left[(left >= 0).all(axis=1)]
                if not len(left):
                    continue
            some = (left >= 1).any(axis=0)
            result[told] = [
                frozenset(value for number, value in enumerate(self.values) if some[one * kinds + number])
                for one in range(len(self.classes))]
        return result


def _answers(one, pattern):
    return {item["id"]: value for item, value in zip(one["items"], pattern) if value}


def schools(size):
    """Tiny schools; the small ones take seconds."""
    dice = random.Random(7)
    result = []

    def add(name, options, patterns, groups=(), others=0, minimum_group=8, declines=True, items=3, **sides):
        one = scale("aimed", items, options, "safety", dice.random() < 0.5, **sides)
        breakdowns = [(key, sorted({group[key] for _, _, group in patterns})) for key in groups]
        more = [scale(f"more-{n}", 3, options, level) for n, level in zip(range(others), ["safety", "beliefs", "practices", "policies"])]
        classes = []
        for count, pattern, group in patterns:
            answers = _answers(one, pattern)
            for number, other in enumerate(more):
                for item in other["items"]:
                    answers[item["id"]] = 1 + (number + len(classes) + dice.randrange(options)) % options
            classes.append((count, group, answers))
        result.append(Tiny(name, classes, one, more, breakdowns, minimum_group, declines))

    def halves(people, low, high, group=None):
        """Two classes whose answers to the other two items are opposite, so that figures are said."""
        more = group or {}
        return [(people - people // 2, (high, low), more), (people // 2, (low, high), more)]

    for n in (10, 11, 12):
        add(f"{n}, yes or no", 2, halves(n, 1, 2))
        add(f"{n}, three options", 3, halves(n, 1, 3))
        add(f"{n}, the others are facts, yes or no", 2, [(n, (2, 1), {})])
    add("10, one known by facts, yes or no", 2, [*halves(9, 1, 2), (1, (1, 1), {})])
    add("11, two known by facts, yes or no", 2, [*halves(9, 1, 2), (2, (1, 1), {})])
    add("12, one left the others out, yes or no", 2, [*halves(11, 1, 2), (1, (0, 0), {})])
    add("12, one answered two of five others, yes or no", 2,
        [(6, (2, 1, 2, 1, 1), {}), (5, (1, 2, 1, 2, 2), {}), (1, (2, 2, 0, 0, 0), {})], items=6)
    add("12, two scales, three options", 3, halves(12, 1, 3), others=1, declines=False)
    add("16, two groups of eight, yes or no", 2,
        [*halves(8, 1, 2, {"part": "a"}), *halves(8, 1, 2, {"part": "b"})], ["part"], declines=False)
    if size == "small":
        return [one for one in result if len(one.worlds) < 8000]
    for n in (10, 11, 12):
        add(f"{n}, five options, nobody declines", 5, halves(n, 1, 5), declines=False)
        add(f"{n}, one known by facts, three options", 3, [*halves(n - 1, 1, 3), (1, (1, 1), {})])
        add(f"{n}, two known by facts, three options", 3, [*halves(n - 2, 1, 3), (2, (1, 1), {})])
    add("12, four options", 4, halves(12, 1, 4))
    add("12, five scales, three options", 3, halves(12, 1, 3), others=4)
    add("12, one known by facts, five scales, three options", 3,
        [*halves(11, 1, 3), (1, (1, 1), {})], others=4, declines=False)
    add("16, two groups of eight, yes or no, declines", 2,
        [*halves(8, 1, 2, {"part": "a"}), *halves(8, 1, 2, {"part": "b"})], ["part"])
    add("16, two groups of eight, three options, nobody declines", 3,
        [*halves(8, 1, 3, {"part": "a"}), *halves(8, 1, 3, {"part": "b"})], ["part"], declines=False)
    add("20, two groups of eight and twelve, yes or no", 2,
        [*halves(8, 1, 2, {"part": "a"}), *halves(12, 1, 2, {"part": "b"})], ["part"])
    add("20, two breakdowns of yes or no that cross", 2,
        [(6, (2, 1), {"part": "a", "role": "x"}), (4, (1, 1), {"part": "a", "role": "y"}),
         (4, (1, 2), {"part": "b", "role": "x"}), (6, (2, 2), {"part": "b", "role": "y"})], ["part", "role"])
    add("24, nested groups, yes or no", 2,
        [(8, (2, 1), {"wide": "in", "narrow": "n"}), (8, (1, 1), {"wide": "in", "narrow": "m"}),
         (8, (1, 2), {"wide": "out", "narrow": "m"})], ["wide", "narrow"])
    add("24, nested groups, three options", 3,
        [(8, (3, 1), {"wide": "in", "narrow": "n"}), (8, (1, 1), {"wide": "in", "narrow": "m"}),
         (8, (1, 3), {"wide": "out", "narrow": "m"})], ["wide", "narrow"], declines=False)
    add("20, four options, nobody declines", 4, halves(20, 1, 4), declines=False)
    add("20, five options, alike in the rest", 5, [(20, (5, 1), {})], declines=False)
    add("24, yes or no in four items", 2, [(12, (2, 2, 1), {}), (12, (1, 1, 2), {})], items=4)
    return result


def run(size, log=print):
    rows = []
    for tiny in schools(size):
        result = tiny.run()
        rows.append((tiny, result))
        log(f"{tiny.name}: {result['worlds']} worlds, {result['releases']} releases, mean said in "
            f"{result['means']:.0%}, exact {result['exact']}, sides {result['sides']}, "
            f"in {result['worlds_lost']} worlds", flush=True)
    return rows
