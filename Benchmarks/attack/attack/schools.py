"""Invented schools: what is asked, who is in which group, and what they answered."""

import random

LEVELS = ["safety", "safety", "beliefs", "practices", "policies"]
SHARES = [("role", [60, 25, 15]), ("years", [40, 35, 25]), ("part", [55, 45])]


def scale(name, count, options=5, level="other", reversed_last=False, favourable=None, unfavourable=None):
    if favourable is None:
        half = {2: 1, 3: 1, 4: 2, 5: 2, 7: 3}[options]
        unfavourable = list(range(1, half + 1))
        favourable = list(range(options - half + 1, options + 1))
    return {
        "id": name, "level": level, "options": options,
        "unfavourable": unfavourable, "favourable": favourable,
        "items": [
            {"id": f"{name}-{number}", "text": f"Question {number} of {name}",
             "reversed": reversed_last and number == count - 1}
            for number in range(count)
        ],
    }


def case(people, scales, breakdowns=(), invited=None, minimum_group=10, wave="wave",
         opens="2026-10-05 00:00", closes="2026-10-16 17:00", merge=None, **more):
    """A case for Probe; head-counts are those of the people, the rest of the invited is in the first group."""
    invited = max(invited or 0, len(people))
    groups = []
    for name, members in breakdowns:
        counts = {member: 0 for member in members}
        for person in people:
            if name in person["groups"]:
                counts[person["groups"][name]] += 1
        counts[members[0]] += invited - sum(counts.values())
        groups.append({"id": name, "groups": [
            {"id": member, "count": counts[member], **({"merge_into": merge[member]} if merge and member in merge else {})}
            for member in members]})
    return {
        "invited": invited, "minimum_responses": 10, "minimum_group": minimum_group,
        "wave": {"id": wave, "opens": opens, "closes": closes},
        "scales": scales, "breakdowns": groups, "people": people, **more,
    }


def turned(item, of, value):
    return of["options"] + 1 - value if item["reversed"] else value


def group_names():
    return [(name, [f"{name}-{number}" for number in range(len(shares))]) for name, shares in SHARES]


def drawn_groups(dice, shares=SHARES):
    return {name: f"{name}-{dice.choices(range(len(parts)), parts)[0]}" for name, parts in shares}


def honest_people(dice, staff, scales, level, response=0.88, shares=SHARES, same=0.5, skip=0.0125):
    """People whose answers hang together, in groups that differ a little."""
    people = []
    lifts = {}
    for _ in range(staff):
        groups = drawn_groups(dice, shares)
        if dice.random() >= response:
            continue
        lift = sum(lifts.setdefault(group, dice.gauss(0, 4)) for group in groups.values())
        standing = dice.gauss(0, 1)
        answers = {}
        for one in scales:
            own = 0.7 * standing + 0.714 * dice.gauss(0, 1)
            for item in one["items"]:
                if dice.random() < skip:
                    continue
                feeling = level + lift + 25 * (same ** 0.5 * own + (1 - same) ** 0.5 * dice.gauss(0, 1))
                place = min(max(int(feeling * one["options"] / 100), 0), one["options"] - 1)
                answers[item["id"]] = turned(item, one, place + 1)
        people.append({"groups": groups, "answers": answers})
    return people


def honest(seed, staff, level):
    """A school that uses a template: five scales of page 1, three items each, three breakdowns."""
    dice = random.Random(seed * 1009 + staff)
    scales = [scale(f"scale-{n}", 3, level=LEVELS[n], reversed_last=n % 2 == 0) for n in range(5)]
    people = honest_people(dice, staff, scales, level)
    return case(people, scales, group_names(), invited=staff)
