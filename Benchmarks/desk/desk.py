"""Walks through the desk of a school by its links, and times every page."""

import html.parser
import http.client
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import time

WAVES = 12
RUNS = 11
MILLISECONDS, MEGABYTES = 50, 60


def definition(path, text):
    """Fernhill's survey, asked twice a year."""
    lines = [f"  - {{id: wave-{number:02}, opens: {2020 + number // 2}-{'10' if number % 2 else '03'}-02, "
             f"closes: {2020 + number // 2}-{'10' if number % 2 else '03'}-13 17:00, invited: 42}}\n"
             for number in range(WAVES)]
    path.write_text(re.sub(r"(?ms)^waves:\n.*?(?=^\S)", "waves:\n" + "".join(lines) + "\n", text))


class Links(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        href = dict(attributes).get("href", "")
        if tag == "a" and href.startswith("/"):
            self.found.append(href.split("#")[0])


class Desk:
    def __init__(self, aloud, folder):
        self.process = subprocess.Popen([aloud, "open", folder, "--no-browser"], text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        file = pathlib.Path(self.process.stdout.readline().split(": ", 1)[1].strip())
        self.host, self.port, path = re.search(r"http://([^:/]+):(\d+)(/[^\"]+)", file.read_text()).groups()
        self.cookie = ""
        answer, _, _ = self.get(path)
        self.cookie = answer.getheader("Set-Cookie").split(";")[0]
        self.home = answer.getheader("Location")

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", int(self.port))
        begun = time.perf_counter()
        connection.request("GET", path, headers={
            "Host": f"{self.host}:{self.port}", "Cookie": self.cookie, "Sec-Fetch-Site": "same-origin"})
        answer = connection.getresponse()
        body = answer.read()
        elapsed = 1000 * (time.perf_counter() - begun)
        connection.close()
        return answer, body, elapsed

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024


def main():
    aloud, work = sys.argv[1], pathlib.Path(sys.argv[2])
    definition(work / "survey.yaml", pathlib.Path("Surveys/fernhill-staff.yaml").read_text())
    subprocess.run([aloud, "demo", "--survey", work / "survey.yaml", "--into", work / "demo"],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    desk = Desk(aloud, work / "demo")
    times, waiting, failed = {}, [desk.home or "/"], []
    while waiting:
        path = waiting.pop()
        if path in times:
            continue
        answer, body, first = desk.get(path)
        times[path] = [first] + [desk.get(path)[2] for _ in range(RUNS - 1)]
        if answer.status >= 400:
            failed.append((path, answer.status))
        if "html" in (answer.getheader("Content-Type") or ""):
            waiting += Links(body.decode()).found
        elif answer.getheader("Location", "").startswith("/"):
            waiting.append(answer.getheader("Location"))
    memory = desk.memory()
    desk.process.send_signal(signal.SIGINT)
    desk.process.wait(20)
    medians = {path: statistics.median(each) for path, each in times.items()}
    print("| page | median ms | worst ms |\n|---|---:|---:|")
    for path in sorted(medians, key=medians.get, reverse=True)[:8]:
        print(f"| {path} | {medians[path]:.1f} | {max(times[path]):.1f} |")
    worst = max(max(each) for each in times.values())
    print(f"{len(times)} pages, {RUNS} times each: median {statistics.median(medians.values()):.1f} ms, worst "
          f"{worst:.1f} ms (goal {MILLISECONDS}); largest resident size {memory:.1f} MB (goal {MEGABYTES})")
    for path, status in failed:
        print(f"{path} was answered with {status}")
    if failed or max(medians.values()) > MILLISECONDS or memory > MEGABYTES:
        sys.exit("a goal is not met")


main()
