"""Rules switched off: the figure that the gate keeps back, computed from the answers.

The attacker must win against each, or it would prove nothing.
"""

import copy
import statistics
from fractions import Fraction
from math import floor

from .figures import keyed, sets_of


def _mean(people, one):
    """(mean of the items' means, SD of people's own means), in whole points."""
    items, scores = [], []
    for item in one["items"]:
        steps = [keyed(one, item, person["answers"][item["id"]]) for person in people if item["id"] in person["answers"]]
        if not steps:
            return None
        items.append(Fraction(100 * sum(steps), len(steps) * (one["options"] - 1)))
    for person in people:
        steps = [keyed(one, item, person["answers"][item["id"]]) for item in one["items"] if item["id"] in person["answers"]]
        if 2 * len(steps) >= len(one["items"]):
            scores.append(100 * sum(steps) / len(steps) / (one["options"] - 1))
    if len(scores) < 2:
        return None
    return floor(sum(items) / len(items) + Fraction(1, 2)), int(statistics.stdev(scores) + 0.5 + 1e-9)


def means(case, release, spread=False):
    """Every mean of the school and of each shown group is said, whatever the ends tell."""
    release = copy.deepcopy(release)
    scales = {one["id"]: one for one in case["scales"]}
    for said in release["scales"]:
        figures = _mean(case["people"], scales[said["id"]])
        if figures:
            said["level"] = {"shown": {"mean": figures[0], **({"sd": figures[1]} if spread else {})}}
    for breakdown, members, figures in sets_of(release):
        people = [person for person in case["people"] if person["groups"].get(breakdown) in members]
        for said in figures["scales"]:
            own = _mean(people, scales[said["id"]])
            if own:
                said["level"] = {"shown": {"mean": own[0]}}
    return release


def spread(case, release):
    """The SD of a scale beside its mean."""
    return means(case, release, spread=True)


def few(case, release):
    """The table of a question that only a few answered, as rule R2 would say it."""
    release = copy.deepcopy(release)
    items = {item["id"]: (one, item) for one in case["scales"] for item in one["items"]}
    for said in release["items"]:
        if "withheld" not in said["people"]:
            continue
        one, item = items[said["id"]]
        values = [person["answers"].get(item["id"], 0) for person in case["people"]]
        safer, less = one["favourable"], one["unfavourable"]
        if item["reversed"]:
            safer, less = less, safer
        parts = {"safer": sum(v in safer for v in values), "less_safe": sum(v in less for v in values)}
        none = values.count(0)
        parts["neither"] = len(values) - parts["safer"] - parts["less_safe"]
        if none >= case["minimum_group"]:
            parts["neither"] -= none
            parts["no_answer"] = none
        if all(parts[part] >= 3 for part in ("safer", "less_safe", "neither") if part != "neither" or parts[part]):
            said["people"] = {"shown": {"detail": "three", **parts}}
        elif min(parts["safer"], len(values) - parts["safer"]) >= 3:
            said["people"] = {"shown": {"detail": "two", "safer": parts["safer"], "not_safer": len(values) - parts["safer"]}}
        else:
            most = parts["safer"] > len(values) / 2
            said["people"] = {"shown": {"detail": "words", "words": "all_or_nearly_all" if most else "few_or_none"}}
    return means(case, release)
