"""Writes a made-up district: a definition, a mapping, and the answers of a million people (about 70 MB).

    rows.py FOLDER [SCHOOLS WAVES PEOPLE]
"""

import pathlib
import sys

import numpy

folder = pathlib.Path(sys.argv[1])
SCHOOLS, WAVES, PEOPLE = (int(a) for a in sys.argv[2:5]) if len(sys.argv) > 4 else (200, 8, 625)
SCALES, ITEMS = 6, 5
folder.mkdir(parents=True, exist_ok=True)
ids = [f"q{s}-{i}" for s in range(SCALES) for i in range(ITEMS)]
levels = ["safety", "beliefs", "practices", "policies", "coherence", "other"]
agree = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"]
definition = f"""aloud: 1
school: {{id: made, name: Made School}}
survey: made-staff
title: {{en: Made}}
languages: [en]
timezone: UTC
outside_contact: Nobody, 555 0142
response_scales:
  - id: agree5
    options:
""" + "".join(f"      - {{value: {v + 1}, label: {{en: {label}}}}}\n" for v, label in enumerate(agree)) + """    unfavourable: [1, 2]
    favourable: [4, 5]
scales:
""" + "".join(
    f"  - id: scale-{s}\n    title: {{en: Scale {s}}}\n    level: {levels[s]}\n    acts: both\n    responses: agree5\n    items:\n"
    + "".join(
        f"      - {{id: q{s}-{i}, text: {{en: \"In this school, made thing {s * ITEMS + i} happens.\"}}"
        + (", keying: reversed" if i == 2 else "") + "}\n" for i in range(ITEMS))
    for s in range(SCALES)) + "waves:\n" + "".join(
    f"  - {{id: wave-{w}, opens: {2015 + w}-10-01, closes: {2015 + w}-10-14 17:00, invited: {PEOPLE + 75}}}\n" for w in range(WAVES)
) + """promise:
  minimum_responses: 10
  minimum_group: 10
  comments: off
  channels: [slips]
  count: key-holder
  key_holder: {role: {en: Staff representative}, key: pending}
"""
(folder / "definition.yaml").write_text(definition)
(folder / "mapping.yaml").write_text(
    "aloud_import: 1\nsurvey: made-staff\nwave: wave-0\nsource: csv\nitems:\n"
    + "".join(f"  - {{item: {i}, column: {i}, answers: five}}\n" for i in ids)
    + "answers:\n  five: {\"1\": 1, \"2\": 2, \"3\": 3, \"4\": 4, \"5\": 5}\n")
dice = numpy.random.default_rng(20261130)
with open(folder / "answers.csv", "w", newline="") as out:
    out.write("place," + ",".join(ids) + "\n")
    order = dice.permutation(SCHOOLS * WAVES)
    for cell in order:
        own = dice.normal(size=(PEOPLE, 1)) * .8 + dice.normal() * .3
        values = numpy.clip(numpy.rint(3.2 + own + dice.normal(size=(PEOPLE, SCALES * ITEMS)) * .8), 1, 5).astype(int)
        for s in range(SCALES):
            values[:, s * ITEMS + 2] = 6 - values[:, s * ITEMS + 2]
        missing = dice.random(values.shape) < .03
        name = f"s{cell // WAVES}-w{cell % WAVES}"
        for row, gone in zip(values.tolist(), missing.tolist()):
            out.write(name + "," + ",".join("" if g else str(v) for v, g in zip(row, gone)) + "\n")
