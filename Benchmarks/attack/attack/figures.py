"""What a release says of one item and its scale, as bounds on sums over known people.

A person is seen by the item-wise reader as (published sets they are in, other items of the scale they
answered, the keyed steps these come to, whether they answered this one, where that is known). An answer of 0 is none.
"""

from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor, lcm


@dataclass
class Part:
    """So many people gave one of these answers."""
    values: frozenset
    low: int
    high: int


@dataclass
class Interval:
    """A mean of the members, as a sum of this item: with `answered` and `total` of their weights,
    (2 mean - 1) unit answered <= 200 (offset answered + scale total) < (2 mean + 1) unit answered."""
    members: frozenset
    mean: int
    unit: int
    offset: tuple = (0, 0)
    scale: int = 1
    sd: int | None = None
    scored: tuple | None = None
    parts: list = field(default_factory=list)

    def holds(self, answered, total):
        low, high = self.offset
        return (answered > 0
                and 200 * (high * answered + self.scale * total) >= (2 * self.mean - 1) * self.unit * answered
                and 200 * (low * answered + self.scale * total) < (2 * self.mean + 1) * self.unit * answered + (low != high))


@dataclass
class Question:
    """One item, as the item-wise reader sees it."""
    scale: dict
    item: dict
    values: list
    classes: list
    counts: dict
    table: list
    answered: tuple
    intervals: list
    common: int
    need: int
    joint: bool
    keys: list
    by_person: bool

    def steps(self, value):
        of = self.scale["options"]
        return (of + 1 - value if self.item["reversed"] else value) - 1

    def open_to(self, one):
        """The answers that somebody of the class can have given."""
        asked = one[3]
        return self.values if asked is None else self.values[1:] if asked else [0]

    def side(self, value):
        if value == 0:
            return "neither"
        safer, less = self.scale["favourable"], self.scale["unfavourable"]
        if self.item["reversed"]:
            safer, less = less, safer
        return "safer" if value in safer else "less_safe" if value in less else "neither"

    def weight(self, one, value):
        """What a person adds to a mean: whether they count in it, and the steps of their answer.

        From version 3 on a scale's mean is that of its items' means; before, that of people's means.
        """
        if self.by_person:
            return self.score(one, value)
        return (1, self.steps(value)) if value else (0, 0)

    def score(self, one, value):
        """Scored or not, and what the person's own mean comes to, in units of 1 / common steps."""
        _, known, steps, _ = one
        answered = known + (value != 0)
        if answered < self.need:
            return 0, 0
        total = steps + (self.steps(value) if value else 0)
        return 1, total * (self.common // answered)


def sets_of(release):
    """The sets of people of which something is said: by breakdown, the groups counted together."""
    sets = []
    for breakdown in release["breakdowns"]:
        for group in breakdown["groups"]:
            if "shown" not in group["figures"]:
                continue
            members = {group["id"]} | {
                other["id"] for other in breakdown["groups"] if other.get("merged_into") == group["id"]}
            sets.append((breakdown["id"], frozenset(members), group["figures"]["shown"]))
    return sets


def table(people, scale, item, counted, minimum):
    """The parts of people that are said of an item, and bounds of how many really answered it."""
    answered = (0, counted)
    values = range(1, scale["options"] + 1)
    safer, less = set(scale["favourable"]), set(scale["unfavourable"])
    if item["reversed"]:
        safer, less = less, safer
    middle = set(values) - safer - less
    if "withheld" in people:
        return [], answered
    shown = people["shown"]
    apart = "no_answer" in shown
    none = set() if apart else {0}
    parts = []
    if apart:
        parts.append(Part(frozenset({0}), shown["no_answer"], shown["no_answer"]))
    detail = shown["detail"]
    if detail == "five":
        # Who did not answer stands with a middle option, it is not said with which.
        merged = middle if none else set()
        for value, count in zip(values, shown["options"]):
            if value not in merged:
                parts.append(Part(frozenset({value}), count, count))
        if none:
            count = sum(shown["options"][value - 1] for value in middle)
            parts.append(Part(frozenset(middle | none), count, count))
    elif detail == "three":
        for name, own in (("less_safe", less), ("neither", middle | none), ("safer", safer)):
            parts.append(Part(frozenset(own), shown[name], shown[name]))
    elif detail == "two":
        parts.append(Part(frozenset(safer), shown["safer"], shown["safer"]))
        parts.append(Part(frozenset(set(values) - safer | {0}), shown["not_safer"], shown["not_safer"]))
    elif shown["words"] == "all_or_nearly_all":
        # Of those who answered at most two are elsewhere; how many did not is open.
        parts.append(Part(frozenset(set(values) - safer), 0, 2))
        parts.append(Part(frozenset(safer | {0}), counted - 2, counted))
    else:
        parts.append(Part(frozenset(safer), 0, 2))
        parts.append(Part(frozenset(set(values) - safer | {0}), counted - 2, counted))
    return parts, answered


def question(case, release, scale_number, item_number, asked=False):
    """The item as the reader sees it; who was `asked` it, and who not, the reader may know too."""
    scale = case["scales"][scale_number]
    item = scale["items"][item_number]
    people = case["people"]
    counted = len(people)
    said = {one["id"]: one for one in release["scales"]}.get(scale["id"])
    sets = sets_of(release)
    count = len(scale["items"])
    need = (count + 1) // 2
    common = 1
    for answered in range(need, count + 1):
        common = lcm(common, answered)
    by_person = release["aloud_release"] < 3
    joint = by_person or bool(said and "sd" in said["level"].get("shown", {}))
    minimum = case["minimum_group"]

    counts = {}
    keys = [(seen(person, scale, item, sets, asked, joint), person["answers"].get(item["id"], 0)) for person in people]
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    classes = sorted({one for one, _ in counts}, key=lambda one: (sorted(one[0]), one[1:]))
    parts, answered = table(
        {one["id"]: one for one in release["items"]}[item["id"]]["people"], scale, item, counted, minimum)
    intervals = []

    def interval(members, inside, level):
        own = [person for person in people if inside(person)]
        unit, offset, factor = common * (scale["options"] - 1), (0, 0), 1
        if not by_person:
            others = Fraction(0)
            for one in scale["items"]:
                values = [keyed(scale, one, p["answers"][one["id"]]) for p in own if one["id"] in p["answers"]]
                if one is not item:
                    others += Fraction(sum(values), len(values) or 1)
            factor = others.denominator if others.denominator <= 1_000_000 else 1_000_000
            offset = (floor(others * factor), ceil(others * factor))
            unit = count * (scale["options"] - 1) * factor
        return Interval(members, level["mean"], unit, offset, factor)

    if said and "mean" in said["level"].get("shown", {}):
        level = said["level"]["shown"]
        whole = interval(frozenset(range(len(classes))), lambda person: True, level)
        whole.sd = level.get("sd")
        whole.parts = scale_parts(said.get("people"), counted, minimum)
        if "shown" in said.get("counted_as_scored", {}):
            number = said["counted_as_scored"]["shown"]
            whole.scored = (counted - minimum + 1, counted) if number == counted else (number, number)
        intervals.append(whole)
    for number, (breakdown, groups, figures) in enumerate(sets):
        level = {one["id"]: one["level"] for one in figures["scales"]}.get(scale["id"], {})
        if "mean" in level.get("shown", {}):
            intervals.append(interval(
                frozenset(n for n, one in enumerate(classes) if number in one[0]),
                lambda person: person["groups"].get(breakdown) in groups, level["shown"]))
    return Question(scale, item, [0, *range(1, scale["options"] + 1)], classes, counts, parts, answered,
                    intervals, common, need, joint, keys, by_person)


def keyed(scale, item, value):
    """The steps of an answer above the least safe option."""
    return (scale["options"] + 1 - value if item["reversed"] else value) - 1


def seen(person, scale, item, sets, asked, joint):
    """A person as the item-wise reader sees them."""
    own = frozenset(
        number for number, (breakdown, members, _) in enumerate(sets)
        if person["groups"].get(breakdown) in members)
    # What they answered else matters only where something is said that joins answers of one person.
    others = [one for one in scale["items"] if joint and one is not item and one["id"] in person["answers"]]
    steps = sum(keyed(scale, one, person["answers"][one["id"]]) for one in others)
    return (own, len(others), steps, item["id"] in person["answers"] if asked else None)


def scale_parts(people, counted, minimum):
    """Version 2: how many people's scores are safer and less safe."""
    if not people or "shown" not in people:
        return []
    shown = people["shown"]
    if shown["detail"] == "three":
        return [("less_safe", shown["less_safe"], shown["less_safe"]), ("safer", shown["safer"], shown["safer"])]
    if shown["detail"] == "two":
        return [("safer", shown["safer"], shown["safer"])]
    if shown["words"] == "all_or_nearly_all":
        return [("safer", counted - 2, counted)]
    return [("safer", 0, 2)]


def scale_side(question, one, value):
    """On which side of a scale a person is: 62.5 and more is safer, 37.5 and less is less safe."""
    scored, total = question.score(one, value)
    if not scored:
        return "neither"
    full = question.common * (question.scale["options"] - 1)
    return "safer" if 8 * total >= 5 * full else "less_safe" if 8 * total <= 3 * full else "neither"


def holds(question, counts):
    """Whether a world agrees with everything that is said."""
    for part in question.table:
        if not part.low <= sum(n for (_, value), n in counts.items() if value in part.values) <= part.high:
            return False
    answered = sum(n for (_, value), n in counts.items() if value)
    if not question.answered[0] <= answered <= question.answered[1]:
        return False
    full = question.common * (question.scale["options"] - 1)
    for interval in question.intervals:
        members = {question.classes[number] for number in interval.members}
        answered = inside = scored = total = squares = 0
        sides = {"safer": 0, "less_safe": 0, "neither": 0}
        for (one, value), n in counts.items():
            if one not in members:
                continue
            counts_in, steps = question.weight(one, value)
            answered, inside = answered + n * counts_in, inside + n * steps
            is_scored, score = question.score(one, value)
            scored, total, squares = scored + n * is_scored, total + n * score, squares + n * score * score
            sides[scale_side(question, one, value)] += n
        if not interval.holds(answered, inside):
            return False
        if interval.scored and not interval.scored[0] <= scored <= interval.scored[1]:
            return False
        if interval.sd is not None and not spread_holds(interval.sd, scored, total, squares, full):
            return False
        if any(not low <= sides[side] <= high for side, low, high in interval.parts):
            return False
    return True


def spread_holds(sd, scored, total, squares, full):
    """Whether scores have this SD (n - 1), in whole points."""
    spread = 40_000 * (scored * squares - total * total)
    unit = scored * (scored - 1) * full * full
    low = 2 * sd - 1
    return spread < (low + 2) ** 2 * unit and (low < 0 or spread >= low * low * unit)
