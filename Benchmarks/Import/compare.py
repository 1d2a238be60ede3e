"""Times whole processes turn by turn: ours with one worker and with two, and polars with both of its engines."""

import os
import re
import statistics
import subprocess
import sys
import time

program, folder, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
schools, waves = sys.argv[4:6]
answers = f"{folder}/answers.csv"
ours = [program, answers, f"{folder}/definition.yaml", f"{folder}/mapping.yaml", schools, waves]
tables = os.path.join(os.path.dirname(__file__), "tables.py")
rows = [("aloud, one worker", ours + ["1"]), ("aloud, two workers", ours + ["2"])] + [
    (f"polars, {engine}, {way}", [sys.executable, tables, answers, engine, way])
    for engine in ("in-memory", "streaming") for way in ("groups", "sums")]


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command} failed")
    return time.perf_counter() - start, used.ru_maxrss / 1024, said.strip(), used.ru_utime + used.ru_stime


times = {name: [] for name, _ in rows}
work = {name: [] for name, _ in rows}
memory, said = {}, {}
for turn in range(runs):
    for name, command in rows:
        seconds, megabytes, said[name], busy = run(command)
        times[name].append(seconds)
        work[name].append(busy)
        memory[name] = max(memory.get(name, 0), megabytes)
print(f"{os.path.getsize(answers) / 1e6:.0f} MB; {said['aloud, two workers']}")
counted = {re.search(r"(\d+) rows of tables", said[n])[1] for n, _ in rows if "sums" not in n}
if len(counted) > 1:
    sys.exit(f"not the same tables: {said}")
best = min(statistics.median(times[n]) for n, _ in rows if n.startswith("polars"))
for name, _ in rows:
    middle = statistics.median(times[name])
    print(f"{name:28} least {min(times[name]):6.2f} s  median {middle:6.2f} s  of processors {statistics.median(work[name]):5.2f} s  memory {memory[name]:5.0f} MB  "
          f"best polars over it {best / middle:4.1f}")
seconds, megabytes, text, _ = run(ours + ["2", "gate"])
print(f"with the gate, two workers: {seconds:.1f} s in all, {megabytes:.0f} MB; {text.splitlines()[-1]}")
