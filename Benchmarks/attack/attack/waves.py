"""Two and three waves of nearly the same people, and a reader who takes it that who stayed answered the same.

A reader knows who joined and who left, everybody's answers to all other items, and up to two people tell.
"""

import itertools
import json
import random
from dataclasses import dataclass

from ortools.sat.python import cp_model

from . import probe
from .figures import question
from .itemwise import baseline_possible, constrain
from .schools import LEVELS, case, drawn_groups, group_names, honest_people, scale

DATES = [("2026-10-05 00:00", "2026-10-16 17:00"), ("2027-03-01 00:00", "2027-03-12 17:00"),
         ("2027-10-04 00:00", "2027-10-15 17:00")]


@dataclass
class Waves:
    """Waves of one school: cases without their earlier releases, and who is in each."""
    name: str
    cases: list
    members: list


def _answers(person, scales):
    return {item["id"]: person["by_words"][item["text"]] for one in scales for item in one["items"]
            if item["text"] in person["by_words"]}


def _wave(number, staff, members, scales, **more):
    breakdowns = more.pop("breakdowns", group_names())
    asked = [name for name, _ in breakdowns]
    people = [
        {"groups": {name: group for name, group in staff[member]["groups"].items() if name in asked},
         "answers": _answers(staff[member], scales)} for member in members]
    opens, closes = DATES[number]
    return case(people, scales, breakdowns, wave=f"wave-{number}",
                opens=opens, closes=closes, invited=len(people) + 2, **more)


def _staff(dice, count, scales, level=55):
    staff = honest_people(dice, count, scales, level, response=1, skip=0.01)
    words = {item["id"]: item["text"] for one in scales for item in one["items"]}
    for person in staff:
        person["by_words"] = {words[item]: value for item, value in person["answers"].items()}
    return staff


def _copy(scales):
    return json.loads(json.dumps(scales))


def renamed(scales, dice):
    scales = _copy(scales)
    for one in scales:
        for item in one["items"]:
            item["id"] = "n-" + item["id"]
    return scales


def revised(scales, dice):
    scales = _copy(scales)
    for one in scales:
        for item in one["items"]:
            item["revision"] = 2
    return scales


def punctuated(scales, dice):
    scales = renamed(scales, dice)
    for one in scales:
        for item in one["items"]:
            item["text"] = "  " + item["text"].upper() + "?!"
    return scales


def moved(scales, dice):
    scales = renamed(scales, dice)
    items = [item for one in scales for item in one["items"]]
    dice.shuffle(items)
    for one in scales:
        one["items"], items = items[:len(one["items"])], items[len(one["items"]):]
    return scales


def reworded(scales, dice):
    scales = renamed(scales, dice)
    for one in scales:
        for item in one["items"]:
            item["text"] = "In your view: " + item["text"]
    return scales


def reworded_and_moved(scales, dice):
    return moved(reworded(scales, dice), dice)


def dates(scales, dice):
    return scales


EDITS = {"as they were": dates, "items renamed": renamed, "new revisions": revised,
         "case and signs": punctuated, "moved between scales": moved, "reworded": reworded,
         "reworded and moved (a limit)": reworded_and_moved}


def _said(person, text):
    """Words that were changed ask the same."""
    plain = text.strip().lower().rstrip("?!").replace("in your view: ", "")
    return plain


def build(name, dice, count, joiners, leavers, edit=dates, lively=0, scales=3, splits=False, other_survey=False,
          merged=False, between=False, wobble=0, regrouped=False):
    """Two or three waves: the first, perhaps one far from it, and those that differ by a few people."""
    asked = [scale(f"scale-{n}", 3, 5, LEVELS[n]) for n in range(scales)]
    staff = _staff(dice, count + joiners, asked)
    first = list(range(leavers, count))
    first = list(range(count))
    second = list(range(leavers, count + joiners))
    edited = edit(_copy(asked), dice)
    for person in staff:
        by = {text.lower(): value for text, value in person["by_words"].items()}
        person["by_words"] = {**person["by_words"]}
        for one in edited:
            for item in one["items"]:
                plain = _said(person, item["text"])
                if plain in by:
                    person["by_words"][item["text"]] = by[plain]
    more = {"survey": "another-survey"} if other_survey else {}
    if merged:
        more["merge"] = {"role-1": "role-0", "years-1": "years-0", "part-1": "part-0"}
    if regrouped:
        # The same people, asked for other groups.
        for person in staff:
            person["groups"]["house"] = dice.choice(["house-0", "house-1"])
        more["breakdowns"] = [("house", ["house-0", "house-1"])]
    texts = [item["text"] for one in edited for item in one["items"]]
    cases, members = [_wave(0, staff, first, asked)], [first]
    if between:
        # A wave of half of them in between, far from both.
        half = first[: len(first) // 2 + 6]
        cases.append(_wave(1, staff, half, asked))
        members.append(half)
    if splits:
        for number, one in enumerate(edited):
            cases.append(_wave(min(number + 1, 2), staff, second, [one], **more))
            cases[-1]["wave"]["id"] = f"wave-{number + 1}"
            members.append(second)
        return Waves(name, cases, members)
    changed = json.loads(json.dumps(staff))
    for text in dice.sample(texts, lively):
        for person in changed:
            person["by_words"][text] = dice.randint(1, 5)
    for text in texts:
        for person in dice.sample(changed, wobble):
            person["by_words"][text] = dice.randint(1, 5)
    cases.append(_wave(2, changed, second, edited, **more))
    members.append(second)
    waves = Waves(name, cases, members)
    waves.stable = staff
    return waves


def run_gate(all_waves):
    """The releases of each school's waves, each with the earlier ones at hand."""
    released = [[] for _ in all_waves]
    longest = max(len(waves.cases) for waves in all_waves)
    for number in range(longest):
        places = [place for place, waves in enumerate(all_waves) if number < len(waves.cases)]
        answers = probe.ask([
            {**all_waves[place].cases[number], "earlier": released[place]} for place in places])
        for place, answer in zip(places, answers):
            released[place].append(answer)
    return [[json.loads(text) for text in texts] for texts in released]


def says(release):
    return "shown" in release["counted"] and any("shown" in one["people"] for one in release["items"])


def attack_pair(left, right, left_members, right_members, left_release, right_release, same_words, first=False):
    """What of joiners and leavers is certain: number of (item, person) exact and sided, beyond each table."""
    exact = sided = 0
    for ls, left_scale in enumerate(left["scales"]):
        for li, left_item in enumerate(left_scale["items"]):
            match = same_words(left_item["text"], right)
            if match is None:
                continue
            pair = _Linked(left, right, left_members, right_members,
                           question(left, left_release, ls, li), question(right, right_release, *match))
            if not pair.constant:
                continue
            found = pair.search()
            exact += found[0]
            sided += found[1]
            if first and exact:
                return exact, sided
    return exact, sided


class _Linked:
    """One item of two waves, where whoever is in both gave the same answer."""

    def __init__(self, left, right, left_members, right_members, first, second):
        self.questions = (first, second)
        for interval in (*first.intervals, *second.intervals):
            interval.sd = None
        model = self.model = cp_model.CpModel()
        values = first.values
        at = [first.keys, second.keys]
        where = [{member: place for place, member in enumerate(members)} for members in (left_members, right_members)]
        self.truth = {}
        self.constant = True
        for member in sorted(set(left_members) | set(right_members)):
            places = [where[wave].get(member) for wave in (0, 1)]
            key = tuple(None if place is None else at[wave][place][0] for wave, place in enumerate(places))
            answers = {at[wave][place][1] for wave, place in enumerate(places) if place is not None}
            if len(answers) > 1:
                self.constant = False
                return
            self.truth.setdefault(key, []).append(answers.pop())
        number = {(key, value): model.new_int_var(0, len(own), "") for key, own in self.truth.items() for value in values}
        for key, own in self.truth.items():
            model.add(sum(number[key, value] for value in values) == len(own))
        for wave in (0, 1):
            sums = {}
            for (key, value), n in number.items():
                if key[wave] is not None:
                    sums.setdefault((key[wave], value), []).append(n)
            constrain(model, self.questions[wave], {key: sum(terms) for key, terms in sums.items()})
        self.number = number

    def search(self):
        """Joiners and leavers whose answer or side is certain though, or because, two of them tell."""
        few = [(key, value) for key, own in self.truth.items() if None in key for value in own]
        if not few:
            # The same people throughout: is anybody certain, though nobody tells?
            everybody = [(key, value) for key, own in self.truth.items() for value in set(own)]
            sided = [target for target in everybody if self._certain(target, (), 1)]
            return sum(self._certain(target, (), 0) for target in sided), len(sided)
        exact = sided = 0
        for target in range(len(few)):
            others = [few[place] for place in range(len(few)) if place != target]
            best = [False, False]
            # Whoever knows more is certain of more: only full pairs are tried.
            for told in sorted(set(itertools.combinations(others, min(2, len(others)))), key=str):
                for kind in (1, 0):
                    best[kind] = best[kind] or (kind == 1 or best[1]) and self._certain(few[target], told, kind)
            exact += best[0]
            sided += best[1]
        return exact, sided

    def _certain(self, target, told, kind):
        key, value = target
        wave = 0 if key[1] is None else 1
        q = self.questions[wave]
        if kind == 0:
            others = [v for v in q.values if v != value]
        else:
            others = [v for v in q.values if q.side(v) != q.side(value)]
        alone = baseline_possible(q, [v for k, v in told if k[wave] is not None], value)
        if not alone & set(others):
            return False
        model = self.model.clone()
        chosen = {v: model.new_bool_var("") for v in others}
        model.add_exactly_one(chosen.values())
        for one in set(told) | {(key, v) for v in others}:
            n = model.get_int_var_from_proto_index(self.number[one].index)
            own = chosen.get(one[1], 0) if one[0] == key else 0
            model.add(n >= list(told).count(one) + own)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = 10
        return solver.solve(model) == cp_model.INFEASIBLE


def same_words(text, other):
    plain = _said(None, text)
    for s, one in enumerate(other["scales"]):
        for i, item in enumerate(one["items"]):
            if _said(None, item["text"]) == plain:
                return s, i
    return None


def attack(waves, releases, first=False):
    """Over every pair of waves: how many answers of who joined or left are certain, and their sides."""
    exact = sided = 0
    for left, right in itertools.combinations(range(len(waves.cases)), 2):
        few = len(set(waves.members[left]) ^ set(waves.members[right]))
        if few > 4 or not (says(releases[left]) and says(releases[right])):
            continue
        found = attack_pair(waves.cases[left], waves.cases[right], waves.members[left], waves.members[right],
                            releases[left], releases[right], same_words, first)
        exact, sided = exact + found[0], sided + found[1]
        if first and exact:
            break
    return exact, sided


DIFFERENCES = [(1, 0), (0, 1), (1, 1), (2, 0), (0, 2), (3, 0), (2, 1), (4, 0), (0, 4), (1, 3)]
SWAPS = [(2, 2)]


def scenarios(seeds, sizes):
    """(kind, waves) of everything that is tried."""
    for kind, edit in EDITS.items():
        for joiners, leavers in DIFFERENCES:
            for count in sizes:
                for seed in range(seeds):
                    dice = random.Random(f"{kind} {joiners} {leavers} {count} {seed}")
                    yield kind, build(kind, dice, count, joiners, leavers, edit)
    extra = {
        "one scale a wave": {"splits": True, "edit": renamed},
        "in a second survey": {"other_survey": True},
        "a wave in between": {"between": True},
        "merge_into changed": {"merged": True},
        "one lively item of nine": {"lively": 1},
        "three lively items of nine": {"lively": 3},
        "five lively items of nine (a limit)": {"lively": 5},
        "one person in each item changed": {"wobble": 1},
    }
    for kind, options in extra.items():
        for joiners, leavers in DIFFERENCES[:7]:
            for count in sizes:
                for seed in range(seeds):
                    dice = random.Random(f"{kind} {joiners} {leavers} {count} {seed}")
                    yield kind, build(kind, dice, count, joiners, leavers, **options)
    for kind, options in {"other groups, the same people": {"regrouped": True},
                          "merge_into changed, the same people": {"merged": True}}.items():
        for count in sizes:
            for seed in range(2 * seeds):
                yield kind, build(kind, random.Random(f"{kind} {count} {seed}"), count, 0, 0, **options)
    for count in sizes:
        for seed in range(seeds):
            dice = random.Random(f"swap {count} {seed}")
            yield "two for two (a limit)", build("swap", dice, count, 2, 2)


def run(seeds, sizes, log=print, few=False):
    """By kind: tried, said, attacked with success, exact, sides; where `few`, of each kind the first two."""
    rows = {}
    tried = list(scenarios(max(1, seeds), sizes))
    if few:
        kept = {}
        for kind, waves in tried:
            kept.setdefault(kind, []).append(waves)
        tried = [(kind, waves) for kind, own in kept.items() for waves in own[:2]]
    answered = run_gate([waves for _, waves in tried])
    for (kind, waves), releases in zip(tried, answered):
        row = rows.setdefault(kind, [0, 0, 0, 0, 0])
        row[0] += 1
        last = releases[-1]
        row[1] += says(last)
        # One person found is enough.
        exact, sided = attack(waves, releases, first=True)
        row[2] += bool(exact or sided)
        row[3] += exact
        row[4] += sided
    for kind, row in rows.items() if log else ():
        log(f"{kind}: {row[0]} tried, last wave said in {row[1]}, attacked in {row[2]}: {row[3]} exact, {row[4]} sides", flush=True)
    return rows
