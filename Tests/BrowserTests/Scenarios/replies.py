"""A server of pages that were written by the program, one for each outcome.

It says what it is told to say, so that every error page can be seen.
"""

import http.server
import pathlib
import threading
import urllib.parse

STATUS = {
    "survey": 200, "stored": 200, "storedBefore": 200, "codeUsed": 409, "copyOfAnotherBallot": 409,
    "unknownCode": 422, "voidedCode": 422, "malformed": 422, "notOpenYet": 403, "closed": 403,
    "tooLarge": 413, "notStored": 503, "notFound": 404,
}


class Replies(http.server.ThreadingHTTPServer):
    """`outcome` is the next reply; `hold` keeps a reply back until it is set."""

    daemon_threads = True

    def __init__(self, pages, setting="web"):
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages = pathlib.Path(pages)
        self.setting = setting
        self.outcome = "stored"
        self.used = set()
        self.posts = []
        self.gets = []
        self.hold = threading.Event()
        self.hold.set()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def address(self, path="/en"):
        return f"http://127.0.0.1:{self.server_port}{path}"

    def form(self, number=-1):
        """The fields of one post."""
        return urllib.parse.parse_qs(
            self.posts[number], keep_blank_values=True, strict_parsing=True
        )

    def judge(self, body):
        """Each code once, when the outcome is `once`."""
        if self.outcome != "once":
            return self.outcome
        code = urllib.parse.parse_qs(body)["code"][0]
        if code in self.used:
            return "codeUsed"
        self.used.add(code)
        return "stored"


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        self.server.gets.append(self.path)
        language = self.path[1:]
        if language in ("en", "es"):
            self.reply("survey", language)
        else:
            self.reply("notFound", "en")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode("ascii")
        fields = urllib.parse.parse_qs(body, keep_blank_values=True)
        if "language" in fields:
            self.reply("survey", fields["language"][0])
            return
        self.server.posts.append(body)
        self.server.hold.wait(10)
        self.reply(self.server.judge(body), self.path[1:])

    def reply(self, outcome, language):
        page = self.server.pages / f"{self.server.setting}-{outcome}-{language}"
        body = page.with_suffix(".html").read_bytes()
        self.send_response(STATUS[outcome])
        headers = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(body)),
            "Content-Security-Policy": page.with_suffix(".csp").read_text("ascii"),
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
