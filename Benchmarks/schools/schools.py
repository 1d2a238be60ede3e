"""Serves many schools from one process under load, and prints what came of it.

Every school is a copy of one, with a box of its own: what is measured does not depend on what they ask.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "collector"))
import collector  # noqa: E402

PEOPLE = 50
CLIENTS = 32


def copies(school, folder, count):
    """So many schools, each a folder of its own."""
    folder.mkdir()
    for number in range(count):
        shutil.copytree(school.folder, folder / f"school-{number:05}")


def serve(aloud, folder):
    process = subprocess.Popen([aloud, "serve", "--schools", folder, "--port", "0"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    begun = time.monotonic()
    line = process.stdout.readline()
    return process, int(line.split(":")[2].split("/")[0]), time.monotonic() - begun


def load(work, port, schools, order):
    path = "/s/school-#####/our-school-staff/en"
    done = subprocess.run([work / "load", str(port), str(CLIENTS), path, work / "ballot",
                           work / "codes", str(schools), order], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def turn(aloud, work, school, schools, order):
    folder = work / "schools"
    shutil.rmtree(folder, ignore_errors=True)
    copies(school, folder, schools)
    process, port, start = serve(aloud, folder)
    try:
        before = collector.processor(process.pid)
        result = load(work, port, schools, order)
        result["cpu_ms"] = (collector.processor(process.pid) - before) / result["pairs"]
        result["memory"] = collector.memory(process.pid)
        result["files"] = len(os.listdir(f"/proc/{process.pid}/fd"))
    finally:
        process.send_signal(signal.SIGTERM)
        begun = time.monotonic()
        assert process.wait(120) == 0, process.stderr.read()
    result["start_s"], result["end_s"] = start, time.monotonic() - begun
    left = list(folder.glob("*/.aloud/*/*/ballotbox.sqlite-*"))
    assert not left, left[:3]
    return result


def row(name, result):
    print(f"| {name} | {result['per_second']:,.0f} | {result['p50_ms']:.1f} | "
          f"{result['p99_ms']:.1f} | {result['cpu_ms']:.3f} | {result['memory']:.0f} | "
          f"{result['files']} | {result['start_s']:.1f} | {result['end_s']:.1f} |", flush=True)


def main():
    aloud, work, size = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    school = collector.School(aloud, work / "school")
    codes = school.codes(PEOPLE)
    (work / "codes").write_text("".join(code + "\n" for code in codes))
    (work / "ballot").write_text(school.ballot())
    print("| schools, order of arrival | pairs/s | p50 ms | p99 ms | CPU ms a ballot | MB at most | "
          "open files | start s | end s |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    if size == "country":
        row("20,000, one after the other", turn(aloud, work, school, 20_000, "school"))
        return
    row("1", turn(aloud, work, school, 1, "school"))
    row("300, one after the other", turn(aloud, work, school, 300, "school"))
    row("300, mixed", turn(aloud, work, school, 300, "mixed"))


main()
