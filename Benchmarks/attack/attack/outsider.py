"""The outsider: knows all memberships, who left which question out, and the whole sheets of up to two people.

A world says how many people of each class filled in each sheet of one scale; every published figure is
linear in these. A class is everybody of the same sets who answered the same questions.
"""

import itertools
from math import lcm

from ortools.sat.python import cp_model

from .figures import question
from .itemwise import baseline_possible, bound

MOST_SHEETS = 1300


class Outsider:
    """One scale; the sheets are its possible answers, whoever left items out included."""

    def __init__(self, case, release, scale_number, colluders=2):
        self.colluders = colluders
        self.scale = case["scales"][scale_number]
        self.questions = [question(case, release, scale_number, place) for place in range(len(self.scale["items"]))]
        values = range(0, self.scale["options"] + 1)
        self.sheets = list(itertools.product(values, repeat=len(self.questions)))
        self.counts = {}
        items = [item["id"] for item in self.scale["items"]]
        for person, key in zip(case["people"], self.questions[0].keys):
            sheet = tuple(person["answers"].get(item, 0) for item in items)
            one = (key[0][0], tuple(value > 0 for value in sheet))
            self.counts[one, sheet] = self.counts.get((one, sheet), 0) + 1
        self.model = None

    @staticmethod
    def fits(case, scale_number):
        one = case["scales"][scale_number]
        return (one["options"] + 1) ** len(one["items"]) <= MOST_SHEETS

    def _open_to(self, one):
        return [sheet for sheet in self.sheets if tuple(value > 0 for value in sheet) == one[1]]

    def _build(self):
        model = self.model = cp_model.CpModel()
        sizes = {}
        for (one, _), n in self.counts.items():
            sizes[one] = sizes.get(one, 0) + n
        self.number = {(one, sheet): model.new_int_var(0, size, "") 
                       for one, size in sizes.items() for sheet in self._open_to(one)}
        for one, size in sizes.items():
            model.add(sum(self.number[one, sheet] for sheet in self._open_to(one)) == size)
        for place, q in enumerate(self.questions):
            for part in q.table:
                bound(model, sum(n for (_, sheet), n in self.number.items() if sheet[place] in part.values), part.low, part.high)
        q = self.questions[0]
        for interval in q.intervals:
            self._mean(interval, {q.classes[number][0] for number in interval.members}, sizes)
        missing = []
        for key, truth in self.counts.items():
            less = model.new_int_var(0, truth, "")
            model.add(less >= truth - self.number[key])
            missing.append(less)
        model.minimize(sum(missing))

    def _mean(self, interval, members, sizes):
        """The mean of the items' means: how many answered each is known, so it is a sum."""
        answered = [sum(n for (own, pattern), n in sizes.items() if own in members and pattern[place])
                    for place in range(len(self.questions))]
        if 0 in answered:
            return
        common = lcm(*answered)
        unit = len(self.questions) * (self.scale["options"] - 1) * common
        steps = {sheet: sum(q.steps(value) * (common // people) for q, value, people
                            in zip(self.questions, sheet, answered) if value) for sheet in self.sheets}
        total = sum(steps[sheet] * n for (one, sheet), n in self.number.items() if one[0] in members and steps[sheet])
        bound(self.model, 200 * total, (2 * interval.mean - 1) * unit, (2 * interval.mean + 1) * unit - 1)

    def search(self):
        """(exact, sided) beyond the tables, over people and items."""
        exact = sided = 0
        for (one, sheet), n in self.counts.items():
            for place, q in enumerate(self.questions):
                own = q.side(sheet[place])
                if not sheet[place]:
                    continue
                off = {value for value in q.values[1:] if q.side(value) != own}
                partners = sum(m for (other, theirs), m in self.counts.items() if other == one and theirs[place] in off)
                if partners > self.colluders:
                    continue
                if self._certain(one, sheet, place, off, ()):
                    sided += n
                    if self._certain(one, sheet, place, set(q.values[1:]) - {sheet[place]}, ()):
                        exact += n
        return exact, sided

    def _certain(self, one, sheet, place, values, fixed):
        if self.model is None:
            self._build()
        q = self.questions[place]
        # The tables alone, for somebody who knows who left the question out.
        silent = sum(n for (_, theirs), n in self.counts.items() if not theirs[place])
        told = [theirs[place] for _, theirs in fixed if theirs[place]] + [0] * silent
        if not baseline_possible(q, told, sheet[place]) & values:
            return False
        model = self.model.clone()
        picked = {}
        for key, n in self.number.items():
            told = fixed.count(key)
            own = 0
            if key[0] == one and key[1][place] in values:
                own = picked[key] = model.new_bool_var("")
            if told or key in picked:
                model.add(model.get_int_var_from_proto_index(n.index) >= told + own)
        model.add_exactly_one(picked.values())
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = 10
        solver.parameters.relative_gap_limit = 0.5
        status = solver.solve(model)
        if status == cp_model.INFEASIBLE:
            return True
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE) or len(fixed) == self.colluders:
            return False
        chosen = next(key for key, is_it in picked.items() if solver.value(is_it))
        for key, truth in self.counts.items():
            available = truth - (key == (one, sheet)) - fixed.count(key)
            left = solver.value(self.number[key]) - (key == chosen) - fixed.count(key)
            wanted = left + 1
            if wanted <= min(available, self.colluders - len(fixed)):
                if self._certain(one, sheet, place, values, fixed + (key,) * wanted):
                    return True
        return False


def attack(case, release, colluders=2):
    exact = sided = 0
    if "shown" not in release["counted"]:
        return exact, sided
    for number in range(len(case["scales"])):
        if Outsider.fits(case, number):
            found = Outsider(case, release, number, colluders).search()
            exact, sided = exact + found[0], sided + found[1]
    return exact, sided
