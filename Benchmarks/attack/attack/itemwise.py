"""The item-wise reader, with every pair of people who tell: is somebody's answer certain?"""

from dataclasses import dataclass

from ortools.sat.python import cp_model

from .figures import holds, question, scale_side, spread_holds

LIMIT = 10


@dataclass
class Found:
    """What is certain of one person of a class: the answer or the side, and who must tell."""
    scale: str
    item: str
    kind: str
    who: tuple
    value: int
    tellers: tuple
    baseline: bool


def bound(model, terms, low, high):
    """A sum between two numbers; a sum of nobody is a number already."""
    if isinstance(terms, int):
        if not low <= terms <= high:
            model.add_bool_or([])
        return
    model.add_linear_constraint(terms, low, high)


def mean(model, interval, terms):
    """The sums that round to a mean; `terms` are weights and numbers of people."""
    answered = sum(n for (counts_in, _), n in terms if counts_in)
    total = sum(steps * n for (counts_in, steps), n in terms if counts_in and steps)
    low, high = interval.offset
    model.add(200 * (high * answered + interval.scale * total) >= (2 * interval.mean - 1) * interval.unit * answered)
    model.add(200 * (low * answered + interval.scale * total)
              <= (2 * interval.mean + 1) * interval.unit * answered - (low == high))
    model.add(answered >= 1)


def constrain(model, question, number):
    """All worlds that agree with what is said: `number` counts the people of each class and answer."""

    def people(which):
        return sum((n for (one, value), n in number.items() if which(one, value)), start=0)

    def add(interval):
        members = {question.classes[place] for place in interval.members}
        mean(model, interval, [(question.weight(*key), n) for key, n in number.items() if key[0] in members])
        terms = [(question.score(*key), n) for key, n in number.items() if key[0] in members]
        full = question.common * (question.scale["options"] - 1)
        scored = sum(n for (is_scored, _), n in terms if is_scored)
        total = sum(steps * n for (is_scored, steps), n in terms if is_scored and steps)
        if interval.scored:
            bound(model, scored, *interval.scored)
        for side, low, high in interval.parts:
            bound(
                model, people(lambda one, value: one in members and scale_side(question, one, value) == side), low, high)
        if interval.sd is not None:
            spread(interval, sum(n for (one, _), n in question.counts.items() if one in members), full, scored, total,
                   sum(steps * steps * n for (is_scored, steps), n in terms if is_scored and steps))

    def spread(interval, most_people, full, scored, total, squares):
        most = most_people * full
        count, first, second = (model.new_int_var(0, top, "") for top in (most_people, most, most * full))
        model.add(count == scored)
        model.add(first == total)
        model.add(second == squares)
        product, square, unit = (
            model.new_int_var(0, top, "") for top in (most_people * most * full, most * most, most_people ** 2))
        model.add_multiplication_equality(product, [count, second])
        model.add_multiplication_equality(square, [first, first])
        model.add_multiplication_equality(unit, [count, count - 1])
        low = 2 * interval.sd - 1
        if low > 0:
            model.add(40_000 * product - 40_000 * square >= low * low * full * full * unit)
        model.add(40_000 * product - 40_000 * square <= (low + 2) ** 2 * full * full * unit - 1)

    for part in question.table:
        bound(model, people(lambda one, value: value in part.values), part.low, part.high)
    if question.answered != (0, sum(question.counts.values())):
        bound(model, people(lambda one, value: value != 0), *question.answered)
    for interval in question.intervals:
        add(interval)


class Worlds:
    """All worlds that agree with what is said of one item, as a model of whole numbers of people."""

    def __init__(self, question):
        self.question = question
        model = self.model = cp_model.CpModel()
        sizes = {}
        for (one, _), n in question.counts.items():
            sizes[one] = sizes.get(one, 0) + n
        self.number = {
            (one, value): model.new_int_var(0, size, "")
            for one, size in sizes.items() for value in question.open_to(one)}
        for one, size in sizes.items():
            model.add(sum(self.number[one, value] for value in question.open_to(one)) == size)
        constrain(model, question, self.number)
        less = []
        for (one, value), truth in question.counts.items():
            missing = model.new_int_var(0, truth, "")
            model.add(missing >= truth - self.number[one, value])
            less.append(missing)
        model.minimize(sum(less))

    def find(self, target, values, fixed):
        """A world in which one person of the class gave one of the values, though these people tell."""
        model = self.model.clone()
        target_value = {}
        for value in values:
            target_value[value] = model.new_bool_var("")
        model.add_exactly_one(target_value.values())
        for key in set(fixed) | {(target, value) for value in values}:
            told = fixed.count(key)
            own = target_value.get(key[1], 0) if key[0] == target else 0
            model.add(self._in(model, key) >= told + own)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = LIMIT
        solver.parameters.relative_gap_limit = 0.5
        status = solver.solve(model)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            counts = {key: solver.value(n) for key, n in self.number.items()}
            chosen = next(value for value, is_it in target_value.items() if solver.value(is_it))
            counts = {key: n for key, n in counts.items() if n}
            assert holds(self.question, counts)
            return counts, chosen
        if status == cp_model.INFEASIBLE:
            return None
        raise TimeoutError("no answer in ten seconds")

    def _in(self, model, key):
        return model.get_int_var_from_proto_index(self.number[key].index)


def baseline_possible(question, fixed, target_told):
    """The values somebody can have given by the whole school's table alone, when these values are told."""
    counted = sum(question.counts.values())
    possible = set()
    for part in question.table or []:
        told = sum(1 for value in fixed if value in part.values)
        others = sum(other.low for other in question.table if other is not part)
        if min(part.high, counted - others) - told >= 1:
            possible |= set(part.values)
    return possible if question.table else set(question.values)


class Reader:
    """Looks for what is certain, with no, one and two people who tell (every choice of them)."""

    def __init__(self, question, colluders=2):
        self.question = question
        self.colluders = colluders
        self.worlds = None
        self.stats = {"solved": 0}
        if not holds(question, question.counts):
            raise AssertionError(f"the truth does not agree with the release: {question.item['id']}")
        self.sums = self._sums(question.counts)

    def search(self):
        found = []
        question = self.question
        for (one, value), n in sorted(question.counts.items(), key=lambda pair: (sorted(pair[0][0][0]), pair[0])):
            own = question.side(value)
            if one[3] is False:
                continue
            wanted = {
                "side": [v for v in question.open_to(one) if question.side(v) != own],
                "exact": [v for v in question.open_to(one) if v != value]}
            sided = self._spoiled(one, value, wanted["side"])
            if not sided:
                continue
            for kind in ("side", "exact"):
                tellers = sided if kind == "side" else self._spoiled(one, value, wanted["exact"])
                if not tellers:
                    continue
                # Beyond the table, if with some of these tellers the table alone would leave it open.
                beyond = [pair for pair in tellers if baseline_possible(
                    question, [v for _, v in pair], value) & set(wanted[kind])]
                chosen = (beyond or tellers)[0]
                found.append(Found(question.scale["id"], question.item["id"], kind, one, value, chosen, not beyond))
        return found

    # Which people who tell make it certain.

    def _spoiled(self, one, value, values):
        """The choices of people who tell with whom no world is left; none where every choice leaves one."""
        if not values:
            return [()]
        partners = self._partners(one, value, values, self.colluders + 1)
        if partners > self.colluders:
            return []
        if self.worlds is None:
            self.worlds = Worlds(self.question)
        return self._branch(one, value, values, ())

    def _branch(self, one, value, values, fixed):
        self.stats["solved"] += 1
        world = self.worlds.find(one, values, list(fixed))
        if world is None:
            return [fixed]
        if len(fixed) == self.colluders:
            return []
        counts, chosen = world
        spoiled = []
        for key, truth in self.question.counts.items():
            available = truth - (key == (one, value)) - fixed.count(key)
            left = counts.get(key, 0) - (key == (one, chosen)) - fixed.count(key)
            room = self.colluders - len(fixed)
            # So many more of them must tell before this world is out.
            wanted = left + 1
            if wanted <= min(available, room):
                spoiled += self._branch(one, value, values, fixed + (key,) * wanted)
        return spoiled

    # Exchanges, looked at before any solver is asked.

    def _partners(self, one, value, values, enough):
        """How many people could each have exchanged answers with one of the class, at least."""
        question = self.question
        # Without figures that join answers, people of the same sets and number of answers exchange freely.
        partners = 0
        alike = one[:2] + one[3:]
        if value and not question.joint:
            partners = sum(n for (other, theirs), n in question.counts.items()
                           if theirs and theirs in values and other[:2] + other[3:] == alike)
            if partners >= enough:
                return partners
        for (other, theirs), n in question.counts.items():
            if theirs not in values or value not in question.open_to(other):
                continue
            if value and theirs and not question.joint and other[:2] + other[3:] == alike:
                continue
            if self._exchange_holds(one, value, other, theirs):
                partners += n
                if partners >= enough:
                    break
        return partners

    def _exchange_holds(self, one, value, other, theirs):
        if one == other:
            return True
        changes = ((one, value, -1), (one, theirs, 1), (other, theirs, -1), (other, value, 1))
        return self._after(changes)

    def _sums(self, counts):
        sums = []
        for interval in self.question.intervals:
            members = {self.question.classes[number] for number in interval.members}
            own = [0, 0, 0, 0, 0, {}]
            for (one, value), n in counts.items():
                if one in members:
                    self._change(own, one, value, n)
            sums.append((members, own))
        return sums

    def _change(self, own, one, value, n):
        counts_in, steps = self.question.weight(one, value)
        own[0] += n * counts_in
        own[1] += n * steps
        if self.question.joint:
            is_scored, score = self.question.score(one, value)
            own[2] += n * is_scored
            own[3] += n * score
            own[4] += n * score * score
            side = scale_side(self.question, one, value)
            own[5][side] = own[5].get(side, 0) + n

    def _after(self, changes):
        question = self.question
        full = question.common * (question.scale["options"] - 1)
        for interval, (members, sums) in zip(question.intervals, self.sums):
            concerned = [change for change in changes if change[0] in members]
            if not concerned:
                continue
            own = [*sums[:5], dict(sums[5])]
            for one, value, n in concerned:
                self._change(own, one, value, n)
            answered, inside, scored, total, squares, sides = own
            if not interval.holds(answered, inside):
                return False
            if interval.scored and not interval.scored[0] <= scored <= interval.scored[1]:
                return False
            if interval.sd is not None and not spread_holds(interval.sd, scored, total, squares, full):
                return False
            if any(not low <= sides.get(side, 0) <= high for side, low, high in interval.parts):
                return False
        return True


def attack(case, release, colluders=2, asked=False):
    """Everything that is certain in a release, and how often a solver was asked."""
    found, solved = [], 0
    if "shown" not in release["counted"]:
        return found, solved
    for scale_number, scale in enumerate(case["scales"]):
        for item_number in range(len(scale["items"])):
            reader = Reader(question(case, release, scale_number, item_number, asked), colluders)
            found += reader.search()
            solved += reader.stats["solved"]
    return found, solved
