"""Schools whose questions were written to aim at a person."""

import random

from .schools import LEVELS, SHARES, case, drawn_groups, group_names, honest_people, scale, turned


def _value(one, item, place):
    """The answer whose keyed place is `place`, from 0 to options - 1."""
    return turned(item, one, place + 1)


def facts(dice, staff, options=5, known=1, count=1, asked=3, reversed_last=False, skew=None):
    """Scales whose first items are facts, true of a few; the last is the question that is aimed."""
    scales = [scale(f"scale-{n}", asked, options, LEVELS[n % 5], reversed_last) for n in range(count)]
    people = honest_people(dice, staff, scales, dice.choice([35, 52, 75, 88]), response=1)
    marked = dice.sample(range(len(people)), min(known, len(people)))
    for one in scales:
        for item in one["items"][:-1]:
            for number, person in enumerate(people):
                place = 0 if number in marked else options - 1
                if skew == "others":
                    place = options - 1 if number in marked else 0
                person["answers"][item["id"]] = _value(one, item, place)
        last = one["items"][-1]
        for person in people:
            person["answers"].setdefault(last["id"], _value(one, last, dice.randrange(options)))
    return case(people, scales, group_names(), invited=staff)


def asked_of_few(dice, staff, few, options=5, items=3):
    """One question that only a few answer; the others decline, as they were told to."""
    scales = [scale("few", items, options, "safety", reversed_last=dice.random() < 0.5)]
    scales += [scale("other", 3, 5, "safety")]
    people = honest_people(dice, staff, scales, dice.choice([52, 75]), response=1, skip=0)
    chosen = set(dice.sample(range(len(people)), min(few, len(people))))
    last = scales[0]["items"][-1]
    for number, person in enumerate(people):
        if number not in chosen:
            person["answers"].pop(last["id"], None)
    return case(people, scales, group_names(), invited=staff)


def asked_of_half(dice, staff, options=5, minimum=8):
    """A question for at least half of the school, and for few of one group."""
    scales = [scale("half", 3, options, "safety", reversed_last=dice.random() < 0.5)]
    shares = [("part", [1, 2])]
    people = honest_people(dice, max(staff, 26), scales, dice.choice([52, 75]), response=1, skip=0, shares=shares)
    few = dice.choice([1, 2, 3, 4])
    last = scales[0]["items"][-1]
    group = [person for person in people if person["groups"]["part"] == "part-0"]
    for person in group[few:]:
        person["answers"].pop(last["id"], None)
    return case(people, scales, [("part", ["part-0", "part-1"])], minimum_group=minimum)


def declined_others(dice, staff, items=3, options=5):
    """One person left other items of the scale out, so that their answer weighs more, or decides whether
    they are scored at all."""
    scales = [scale("weighed", items, options, "safety")]
    people = honest_people(dice, staff, scales, dice.choice([20, 52, 80]), response=1, skip=0.02)
    need = (items + 1) // 2
    for person in dice.sample(people, min(dice.choice([1, 2, 3]), len(people))):
        for item in scales[0]["items"][need - 1:-1]:
            person["answers"].pop(item["id"], None)
    return case(people, scales, group_names(), invited=staff)


def one_sided(dice, staff, options=5, dissent=2, items=3):
    """Nearly everybody is on one side of one item of a scale that is mixed elsewhere."""
    scales = [scale("sided", items, options, "safety", reversed_last=dice.random() < 0.5)]
    people = honest_people(dice, staff, scales, 52, response=1, skip=0)
    last = scales[0]["items"][-1]
    top = dice.random() < 0.5
    against = set(dice.sample(range(len(people)), min(dissent, len(people))))
    for number, person in enumerate(people):
        far = (number in against) != top
        place = options - 1 if far else 0
        if options > 3 and dice.random() < 0.3:
            place += -1 if far else 1
        person["answers"][last["id"]] = _value(scales[0], last, place)
    return case(people, scales, group_names(), invited=staff)


def sided_group(dice, staff, options=5, exact=True, minimum=8):
    """A group holds all the safest answers to one item, or all the least safe."""
    scales = [scale("held", 3, options, "safety")]
    first = dice.choice([minimum, minimum + 1, minimum + 3, minimum + 8])
    staff = max(staff, first + minimum)
    people = honest_people(dice, staff, scales, 52, response=1, skip=0)
    names = ["a", "b", "c"] if staff - first >= 2 * minimum and dice.random() < 0.5 else ["a", "b"]
    last = scales[0]["items"][-1]
    places = sorted(
        (person["answers"][last["id"]] for person in people), reverse=dice.random() < 0.5)
    noise = 0 if exact else dice.choice([1, 2])
    for _ in range(noise):
        left, right = dice.randrange(first), dice.randrange(first, len(people))
        places[left], places[right] = places[right], places[left]
    for number, person in enumerate(people):
        person["answers"][last["id"]] = places[number]
        rest = names[1:]
        person["groups"] = {"half": names[0] if number < first else rest[number % len(rest)]}
    dice.shuffle(people)
    return case(people, scales, [("half", names)], minimum_group=minimum)


def nested(dice, staff, options=5, minimum=8, dissent=0):
    """A group of one breakdown lies in one of another, and whoever is left over is on one side."""
    scales = [scale("nested", 3, options, "safety")]
    inner, left = dice.choice([minimum, minimum + 2]), dice.choice([minimum, minimum + 2])
    outside = dice.choice([minimum, minimum + 4, 2 * minimum])
    people = honest_people(dice, inner + left + outside, scales, 52, response=1, skip=0)
    last = scales[0]["items"][-1]
    top = dice.random() < 0.5
    for number, person in enumerate(people):
        place = "inner" if number < inner else "left" if number < inner + left else "outside"
        person["groups"] = {
            "wide": "in" if place != "outside" else "out",
            "narrow": {"inner": "n1", "left": "n2", "outside": "n3"}[place]}
        if place == "left":
            far = top if number >= inner + dissent else not top
            person["answers"][last["id"]] = options if far else 1
    if dice.random() < 0.5:
        # The rest joins another group, so that only subtracting shows it.
        for person in people:
            if person["groups"]["narrow"] == "n2":
                person["groups"]["narrow"] = "n3"
    return case(people, scales, [("wide", ["in", "out"]), ("narrow", ["n1", "n2", "n3"])],
                minimum_group=minimum)


def crossed(dice, staff, options=5, minimum=8):
    """Three breakdowns that cross, and a combination of groups that is on one side."""
    scales = [scale("crossed", 3, options, "safety")]
    shares = [("one", [1, 1]), ("two", [1, 1]), ("three", [1, 1])]
    people = honest_people(dice, max(staff, 3 * minimum), scales, 52, response=1, skip=0, shares=shares)
    last = scales[0]["items"][-1]
    for person in people:
        if person["groups"]["one"] == "one-0" and person["groups"]["two"] == "two-0":
            person["groups"]["three"] = "three-0"
            person["answers"][last["id"]] = options
        elif dice.random() < 0.8:
            person["groups"]["three"] = "three-1"
    return case(people, scales, [(name, [f"{name}-0", f"{name}-1"]) for name, _ in shares],
                minimum_group=minimum)


def odd_sides(dice, staff, options=5):
    """Sides that do not follow the order of the options."""
    sides = {3: [([2], [1, 3]), ([3], [1]), ([1], [3])], 4: [([2, 4], [1, 3]), ([4], [1])],
             5: [([2, 4], [1, 3, 5]), ([5], [1, 2, 3, 4]), ([3], [1, 5]), ([1, 2], [4, 5])]}
    favourable, unfavourable = dice.choice(sides[options])
    one = scale("odd", 3, options, "safety", False, favourable, unfavourable)
    people = honest_people(dice, staff, [one], dice.choice([20, 52, 80, 95]), response=1, skip=0.01)
    return case(people, [one], group_names(), invited=staff, minimum_group=8)


def small_groups(dice, staff, options=5, level=85):
    """Groups of eight that agree with each other, with declines."""
    scales = [scale(f"small-{n}", 3, options, LEVELS[n], n % 2 == 0) for n in range(5)]
    shares = [("role", [1, 1, 1]), ("years", [2, 1]), ("part", [1, 1])]
    people = honest_people(dice, staff, scales, level, response=1, skip=dice.choice([0, 0.02, 0.1]), shares=shares)
    names = [(name, [f"{name}-{n}" for n in range(len(parts))]) for name, parts in shares]
    return case(people, scales, names, minimum_group=8)


KINDS = {
    "facts of one": lambda dice, n: facts(dice, n, known=1),
    "facts of two": lambda dice, n: facts(dice, n, known=2),
    "facts of three": lambda dice, n: facts(dice, n, known=3),
    "facts about everybody else": lambda dice, n: facts(dice, n, known=1, skew="others"),
    "three scales of facts": lambda dice, n: facts(dice, n, known=dice.choice([1, 2, 3]), count=3),
    "four scales of facts": lambda dice, n: facts(dice, n, known=dice.choice([1, 2]), count=4),
    "five scales of facts": lambda dice, n: facts(dice, n, known=dice.choice([1, 2]), count=5),
    "facts, reversed": lambda dice, n: facts(dice, n, known=1, reversed_last=True),
    "facts, yes or no": lambda dice, n: facts(dice, n, options=2, known=dice.choice([1, 2])),
    "facts, four items": lambda dice, n: facts(dice, n, known=1, asked=4, options=dice.choice([2, 3, 4, 5])),
    "asked of one to nine": lambda dice, n: asked_of_few(dice, n, dice.randint(1, 9), dice.choice([2, 5])),
    "asked of ten to half": lambda dice, n: asked_of_few(dice, n, dice.randint(10, max(10, n // 2)), dice.choice([2, 5])),
    "asked of half, few in a group": lambda dice, n: asked_of_half(dice, n, dice.choice([2, 3, 5])),
    "others declined, one weighs more": lambda dice, n: declined_others(dice, n, dice.choice([3, 4, 6, 12]), dice.choice([2, 5])),
    "one side, yes or no": lambda dice, n: one_sided(dice, n, 2, dice.randint(0, 4), dice.choice([3, 4])),
    "one side, five options": lambda dice, n: one_sided(dice, n, 5, dice.randint(0, 4), dice.choice([3, 4])),
    "a group holds one side": lambda dice, n: sided_group(dice, n, dice.choice([2, 3, 5])),
    "a group nearly holds one side": lambda dice, n: sided_group(dice, n, dice.choice([2, 3, 5]), exact=False),
    "nested groups": lambda dice, n: nested(dice, n, dice.choice([2, 3, 5]), dissent=dice.randint(0, 2)),
    "crossed groups": lambda dice, n: crossed(dice, n, dice.choice([2, 5])),
    "odd sides": lambda dice, n: odd_sides(dice, n, dice.choice([3, 4, 5])),
    "small groups": lambda dice, n: small_groups(dice, n, dice.choice([2, 3, 5]), dice.choice([52, 75, 85, 92])),
}


def hostile(kind, seed, staff):
    return KINDS[kind](random.Random(f"{kind} {seed} {staff}"), staff)


# Kinds in which the reader knows who was asked, since the question says it.
ASKED = {"asked of one to nine", "asked of ten to half", "asked of half, few in a group"}
