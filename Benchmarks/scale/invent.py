"""A ministry's export with invented answers, and a folder for each school with its definition.

The export has what such files have beside the answers: addresses and times. Seeded: same schools each time.
"""
import csv
import random
import re
import sys
from pathlib import Path

definition, count, out = Path(sys.argv[1]).read_text(), int(sys.argv[2]), Path(sys.argv[3])
dice = random.Random(2018)
items = re.findall(r"- \{id: ([a-z0-9-]+), text:", definition)
reversed_items = set(re.findall(r"- \{id: ([a-z0-9-]+), text:.*keying: reversed", definition))
waves = {"2024-10": ("2024-10-07", "2024-10-18 17:00"), "2025-10": ("2025-10-06", "2025-10-17 17:00")}


def section(text, name):
    """A definition without one of its sections."""
    return re.sub(rf"^{name}:.*?(?=^\S)", "", text, flags=re.M | re.S)


plain = section(section(section(definition + "\nend:", "breakdowns"), "comments"), "waves").replace("\nend:", "\n")
rows = []
for number in range(count):
    school = f"school-{number:05d}"
    invited = dice.randint(25, 90)
    text = plain.replace("id: fernhill, name: Fernhill School", f"id: {school}, name: School {number}")
    text = re.sub(r"^survey: .*", f"survey: {school}", text, flags=re.M)
    text = text.replace("comments: themes", "comments: off")
    text = re.sub(r"key: aloud-key\S*", "key: pending", text)
    text += "\nwaves:\n" + "".join(
        f"  - {{id: {wave}, opens: {opens}, closes: {closes}, invited: {invited}}}\n"
        for wave, (opens, closes) in waves.items())
    folder = out / "schools" / school / "Surveys"
    folder.mkdir(parents=True)
    (folder / f"{school}.yaml").write_text(text)
    climate = dice.gauss(0, 0.5)
    for place, wave in enumerate(waves):
        for person in range(round(invited * dice.uniform(0.65, 0.95))):
            own = climate + place * dice.gauss(0.1, 0.2) + dice.gauss(0, 0.7)
            answers = []
            for item in items:
                value = min(5, max(1, round(3.3 + own + dice.gauss(0, 0.9))))
                value = 6 - value if item in reversed_items else value
                answers.append("" if dice.random() < 0.03 else value)
            rows.append([school, wave, f"{waves[wave][0]} 08:{dice.randint(10, 59)}",
                         f"person{person}@{school}.example"] + answers)
dice.shuffle(rows)
with open(out / "export.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["school", "wave", "submitted", "email"] + items)
    writer.writerows(rows)
