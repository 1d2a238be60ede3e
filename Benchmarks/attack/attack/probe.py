"""Runs the real gate on cases, through the program `Probe`."""

import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROBE = os.environ.get("ALOUD_PROBE") or (
    Path(__file__).resolve().parents[2] / "Gate" / ".build" / "release" / "Probe")
WORKERS = min(2, os.cpu_count() or 1)


def _run(lines):
    if not lines:
        return []
    done = subprocess.run(
        [str(PROBE)], input="\n".join(lines) + "\n", capture_output=True, text=True
    )
    answers = done.stdout.splitlines()
    if done.returncode != 0 or len(answers) != len(lines):
        raise RuntimeError(f"Probe ended with {done.returncode}: {done.stderr[-400:]}\n{lines[len(answers)][:2000]}")
    return [json.loads(answer) for answer in answers]


def ask(cases):
    """What Probe answers to each case: the text of release.json, or what the worlds of it say."""
    lines = [json.dumps(case, separators=(",", ":")) for case in cases]
    parts = [lines[start::WORKERS] for start in range(WORKERS)]
    with ThreadPoolExecutor(WORKERS) as pool:
        answered = list(pool.map(_run, parts))
    result = [None] * len(lines)
    for start, answers in enumerate(answered):
        result[start::WORKERS] = answers
    return result


def releases(cases):
    """The release of each case, read."""
    return [json.loads(text) for text in ask(cases)]
