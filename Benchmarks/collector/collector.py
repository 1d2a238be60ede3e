"""Runs the collector and nginx turn by turn under the same load, and prints what came of it."""

import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import time
import urllib.request

CLIENTS = 32
PAIRS = 6000
ROUNDS = 3
SLOWER = 5000
# A whole district at the same moment.
CROWD = 1000
TEMPLATE = "Surveys/templates/full.yaml"


class School:
    """A wave that is open, with slips."""

    def __init__(self, aloud, folder):
        self.aloud, self.folder = aloud, pathlib.Path(folder)
        surveys = self.folder / "Surveys"
        surveys.mkdir(parents=True)
        today = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 2 * 86400))
        later = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 9 * 86400))
        text = pathlib.Path(TEMPLATE).read_text()
        text = text.replace("opens: 2027-03-01, closes: 2027-03-12 17:00",
                            f"opens: {today}, closes: {later}")
        (surveys / "our-school-staff.yaml").write_text(text)
        line = [line for line in self.run("key", "new").splitlines() if "aloud-key-1" in line][0]
        self.run("key", "add", line.split()[-1])
        self.run("freeze")

    def run(self, *arguments, text=None):
        done = subprocess.run([self.aloud, *arguments], cwd=self.folder, input=text,
                              capture_output=True, text=True)
        assert done.returncode == 0, (arguments, done.stderr)
        return done.stdout

    def codes(self, count):
        sheet = self.run("slips", "--text", "--count", str(count))
        return [line.split()[1].replace("-", "")
                for line in sheet.splitlines() if line.strip().startswith("Code ")]

    def ballot(self):
        """One sealed ballot, as the script in a browser would make it."""
        sheet = self.run("form", "--text")
        (self.folder / "sheet.txt").write_text(sheet)
        path = self.run("answer", "sheet.txt", "--code", self.codes(1)[0], "--into", ".").strip()
        return (self.folder / path).read_text().splitlines()[2]

    def serve(self, slower=0, library=None):
        environment = dict(os.environ)
        if slower:
            environment |= {"LD_PRELOAD": library, "ALOUD_SLOW_SYNC": str(slower)}
        process = subprocess.Popen([self.aloud, "serve", "--port", "0"], cwd=self.folder,
                                   env=environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True)
        return process, int(process.stdout.readline().strip().rstrip("/").rsplit(":", 1)[1])


def load(work, port, clients, codes):
    (work / "codes").write_text("".join(code + "\n" for code in codes))
    done = subprocess.run([work / "load", str(port), str(clients), "/en", work / "ballot",
                           work / "codes"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def processor(pid):
    """Milliseconds of processor that a process has used."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid):
    """Megabytes resident at the most."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def collector(aloud, work, clients, pairs, slower=0):
    """A wave of its own each time, as every wave has a box of its own."""
    shutil.rmtree(work / "school", ignore_errors=True)
    school = School(aloud, work / "school")
    codes = school.codes(pairs)
    process, port = school.serve(slower, work / "slow_sync.so")
    try:
        before = processor(process.pid)
        result = load(work, port, clients, codes)
        result["cpu_ms"] = (processor(process.pid) - before) / pairs
        result["memory"] = memory(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    return result


NGINX = """
worker_processes auto; daemon off; pid {work}/nginx.pid; error_log stderr crit;
events {{ worker_connections 1024; }}
http {{
  access_log off; default_type text/html; sendfile on; tcp_nodelay on;
  client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/f;
  uwsgi_temp_path {work}/u; scgi_temp_path {work}/s;
  server {{
    listen 127.0.0.1:{port}; root {work}/pages;
    add_header Referrer-Policy no-referrer; add_header Cache-Control no-store;
    add_header X-Content-Type-Options nosniff;
    location = /en {{ error_page 405 =200 /sent.html; try_files /survey.html =404; }}
  }}
}}
"""


def keep_pages(school, work):
    """What the collector answers, byte for byte, for nginx to say."""
    pages = work / "pages"
    pages.mkdir()
    body = f"code={school.codes(1)[0]}&ballot={(work / 'ballot').read_text()}".encode()
    process, port = school.serve()
    address = f"http://127.0.0.1:{port}/en"
    (pages / "survey.html").write_bytes(urllib.request.urlopen(address).read())
    (pages / "sent.html").write_bytes(urllib.request.urlopen(address, data=body).read())
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0
    for folder in [work, pages, *pages.iterdir()]:
        folder.chmod(0o755)


def nginx(work, clients, pairs):
    port = 18080
    (work / "nginx.conf").write_text(NGINX.format(work=work, port=port))
    process = subprocess.Popen(["nginx", "-e", "/dev/null", "-c", work / "nginx.conf"])
    try:
        time.sleep(1)
        return load(work, port, clients, ["0" * 12] * pairs)
    finally:
        process.send_signal(signal.SIGQUIT)
        process.wait(60)


def median(results, name):
    return statistics.median(result[name] for result in results)


def row(name, results):
    cells = [f"{median(results, 'per_second'):.0f}"]
    cells += [f"{median(results, part):.2f}" for part in ("p50_ms", "p99_ms")]
    for part, digits in (("cpu_ms", 3), ("memory", 1)):
        cells.append(f"{median(results, part):.{digits}f}" if part in results[0] else "")
    print(f"| {name} | " + " | ".join(cells) + " |")


def main():
    aloud, work = sys.argv[1], pathlib.Path(sys.argv[2])
    school = School(aloud, work / "school")
    (work / "ballot").write_text(school.ballot())
    keep_pages(school, work)
    sizes = [(work / name).stat().st_size
             for name in ("pages/survey.html", "pages/sent.html", "ballot")]
    served, beside = [], []
    for _ in range(ROUNDS):
        beside.append(nginx(work, CLIENTS, PAIRS))
        served.append(collector(aloud, work, CLIENTS, PAIRS))
    alone = collector(aloud, work, 1, PAIRS // 30, SLOWER)
    slow = [collector(aloud, work, CLIENTS, PAIRS, SLOWER) for _ in range(ROUNDS)]
    crowd = collector(aloud, work, 8 * CLIENTS, PAIRS)
    district = collector(aloud, work, CROWD, PAIRS)

    print(f"page {sizes[0]} bytes, answer {sizes[1]}, ballot {sizes[2]}; {CLIENTS} at a time, "
          f"{PAIRS} respondents, median of {ROUNDS} turns")
    print("| | pairs a second | p50 ms | p99 ms | CPU ms a ballot | MB at most |")
    print("|---|---|---|---|---|---|")
    row("nginx, no work behind it", beside)
    row("collector", served)
    row(f"collector, {8 * CLIENTS} at a time", [crowd])
    row(f"collector, {CROWD:,} at a time", [district])
    row(f"collector, {SLOWER // 1000} ms more each sync", slow)
    row("the same, one at a time", [alone])
    ratio = median(served, "per_second") / median(beside, "per_second")
    commit = alone["p50_ms"] / 1000
    print(f"collector / nginx: {ratio:.2f} (goal 0.33)")
    share = median(slow, "per_second") * commit / CLIENTS
    print(f"slow disk: {share:.2f} x clients / commit time of {1000 * commit:.1f} ms (goal 0.45)")


if __name__ == "__main__":
    main()
