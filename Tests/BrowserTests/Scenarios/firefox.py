"""Firefox as the system has it, driven by Marionette, which every Firefox speaks: no other program is
needed, and the browser keeps what it always keeps."""

import contextlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import time

EXECUTABLE = os.environ.get("ALOUD_FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
# Nothing here changes what is kept of a visit; the session is only written sooner.
PREFERENCES = {
    "remote.prefs.recommended": False, "browser.sessionstore.interval": 300,
    "browser.shell.checkDefaultBrowser": False, "app.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False, "toolkit.telemetry.enabled": False,
    "network.captive-portal-service.enabled": False, "network.connectivity-service.enabled": False,
    "browser.aboutwelcome.enabled": False, "services.settings.server": "data:,",
}


class Firefox:
    def __init__(self, port):
        self.number = 0
        self.socket = self.connect(port)
        self.read()
        self.ask("WebDriver:NewSession", capabilities={"alwaysMatch": {}})

    @staticmethod
    def connect(port):
        for _ in range(300):
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=60)
            except OSError:
                time.sleep(0.1)
        raise AssertionError("Firefox does not listen")

    def read(self):
        """One message: its length, a colon, and JSON."""
        length = b""
        while not length.endswith(b":"):
            byte = self.socket.recv(1)
            if not byte:
                return None
            length += byte
        body = b""
        while len(body) < int(length[:-1]):
            body += self.socket.recv(int(length[:-1]) - len(body))
        return json.loads(body)

    def ask(self, command, **parameters):
        self.number += 1
        message = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        answer = self.read()
        if answer is None:
            return None
        if answer[2]:
            raise AssertionError(f"{command}: {answer[2]}")
        return answer[3]

    def goto(self, address):
        self.ask("WebDriver:Navigate", url=address)

    def find(self, selector):
        """The first element that can be seen."""
        for _ in range(100):
            found = self.ask("WebDriver:FindElements", using="css selector", value=selector)
            for element in found:
                if self.ask("WebDriver:IsElementDisplayed", id=element[ELEMENT])["value"]:
                    return element[ELEMENT]
            time.sleep(0.1)
        raise AssertionError(f"nothing is {selector}")

    def sees(self, selector):
        found = self.ask("WebDriver:FindElements", using="css selector", value=selector)
        return any(
            self.ask("WebDriver:IsElementDisplayed", id=each[ELEMENT])["value"] for each in found)

    def click(self, selector):
        self.ask("WebDriver:ElementClick", id=self.find(selector))

    def type(self, selector, text):
        self.ask("WebDriver:ElementSendKeys", id=self.find(selector), text=text)

    def choose(self, selector, path):
        """A file, in a field for files."""
        self.type(selector, str(path))

    def text(self, selector):
        return self.ask("WebDriver:GetElementText", id=self.find(selector))["value"]

    def run(self, script, *arguments):
        """What a script returns that runs in the page."""
        return self.ask(
            "WebDriver:ExecuteScript", script=script, args=list(arguments), newSandbox=False)["value"]

    def wait(self, script, *arguments):
        """Until a script returns something that is true."""
        for _ in range(300):
            if self.run(script, *arguments):
                return
            time.sleep(0.1)
        raise AssertionError(f"never: {script}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def firefox(folder, **preferences):
    """A Firefox whose profile is a folder; at the end it quits as by its menu."""
    port = free_port()
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    lines = {**PREFERENCES, "marionette.port": port, **preferences}
    pathlib.Path(folder, "user.js").write_text(
        "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
                for name, value in lines.items()))
    process = subprocess.Popen(
        [EXECUTABLE, "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", str(folder)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "MOZ_HEADLESS": "1", "MOZ_CRASHREPORTER_DISABLE": "1"})
    try:
        browser = Firefox(port)
        yield browser
        browser.ask("Marionette:Quit", flags=["eAttemptQuit"])
        process.wait(30)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
