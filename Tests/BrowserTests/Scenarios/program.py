"""The program itself, run as the people of a school run it."""

import contextlib
import re
import signal
import subprocess

from chromium import expect


class School:
    """A workspace whose key is made; staff have slips."""

    def __init__(self, program, folder):
        self.program = program
        self.school, self.desk, self.drop = (folder / name for name in ("school", "desk", "drop"))
        self.desk.mkdir()
        self.drop.mkdir()

    def environment(self):
        return {"HOME": str(self.desk), "PATH": "/usr/bin:/bin"}

    def run(self, folder, *arguments, fed=None):
        """Runs a command as somebody in that folder; what it shows."""
        ran = subprocess.run(
            [self.program, *arguments], cwd=folder, input=fed, capture_output=True, text=True,
            env=self.environment(), check=False)
        expect(ran.returncode == 0, arguments, ran.returncode, ran.stdout, ran.stderr)
        return ran.stdout

    def principal(self, *arguments):
        return self.run(self.school, *arguments)

    def key_holder(self, *arguments, fed=None):
        return self.run(self.desk, *arguments, fed=fed)

    def print_slips(self, count):
        """The slips, each as its code and its receipt."""
        sheet = self.principal("slips", "--text", "--count", str(count))
        codes = re.findall(r"Code +([0-9A-Z-]{16})", sheet)
        receipts = re.findall(r"Receipt +([0-9A-Z]{10})", sheet)
        expect(len(codes) == len(receipts) == count, sheet[:400])
        return list(zip(codes, receipts))

    @contextlib.contextmanager
    def serving(self, *arguments):
        """The address at which the survey is served meanwhile."""
        server = subprocess.Popen(
            [self.program, "serve", "--port", "0", *arguments], cwd=self.school,
            env=self.environment(), text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            address = server.stdout.readline().strip()
            expect(address.startswith("http://127.0.0.1:"), address)
            yield address
        finally:
            server.send_signal(signal.SIGINT)
            _, said = server.communicate(timeout=60)
        expect(server.returncode == 0, server.returncode, said)
