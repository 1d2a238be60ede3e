"""Times `aloud check` on 100 items and pyxform on 100 questions, turn by turn."""

import statistics
import subprocess
import sys
import time

import openpyxl

RUNS = 31
ITEMS = 100


def definition(path):
    options = "".join(
        f"      - {{value: {value}, label: {{en: Option {value}}}}}\n" for value in range(1, 6))
    text = (
        "aloud: 1\nschool: {id: bench, name: Bench School}\nsurvey: bench\n"
        "title: {en: Bench}\ngoal: {en: Speed}\nlanguages: [en]\ntimezone: Europe/Madrid\n"
        "outside_contact: Nobody\nresponse_scales:\n  - id: agree5\n    options:\n"
        + options + "    unfavourable: [1, 2]\n    favourable: [4, 5]\nscales:\n")
    for scale in range(ITEMS // 10):
        text += (
            f"  - id: scale-{scale}\n    title: {{en: Scale {scale}}}\n    level: other\n"
            "    acts: both\n    responses: agree5\n    items:\n")
        for item in range(10):
            text += f"      - {{id: item-{scale}-{item}, text: {{en: People here ask for help.}}}}\n"
    text += (
        "waves:\n  - {id: one, opens: 2027-03-01, closes: 2027-03-12 17:00, invited: 40}\n"
        "promise:\n  minimum_responses: 10\n  minimum_group: 10\n  comments: off\n"
        "  channels: [slips]\n  count: key-holder\n"
        "  key_holder: {role: {en: Staff representative}, key: pending}\n")
    with open(path, "w") as file:
        file.write(text)


def form(path):
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    survey.append(["type", "name", "label"])
    for item in range(ITEMS):
        survey.append(["select_one agree5", f"item_{item}", "People here ask for help."])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", "label"])
    for value in range(1, 6):
        choices.append(["agree5", str(value), f"Option {value}"])
    book.save(path)


def seconds(command):
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    elapsed = time.perf_counter() - start
    assert done.returncode == 0, (command, done.returncode)
    return elapsed


def main():
    aloud, work = sys.argv[1:]
    definition(f"{work}/bench.yaml")
    form(f"{work}/bench.xlsx")
    check = [aloud, "check", f"{work}/bench.yaml"]
    convert = [
        sys.executable, "-m", "pyxform.xls2xform", "--skip_validate", f"{work}/bench.xlsx",
        f"{work}/bench.xml"]
    times = {"aloud check": [], "pyxform": []}
    for _ in range(RUNS):
        times["aloud check"].append(seconds(check))
        times["pyxform"].append(seconds(convert))
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"{name:12} min {min(values) * 1000:7.1f} ms  median {middle * 1000:7.1f} ms")
    ratio = statistics.median(times["pyxform"]) / statistics.median(times["aloud check"])
    print(f"ratio of medians {ratio:.1f}")


main()
