import AloudBallots
import AloudCounting
import AloudHTTP
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// Every route and every status, over a socket.
@Suite struct RouteTests {
  private let pages = SurveyPages(manifest: Fernhill.manifest, setting: .web)

  @Test func `the first address leads to a language, by what the browser asks for`() async throws {
    try await Served.running { served async throws in
      for wanted in ["", "Accept-Language: en\r\n", "Accept-Language: fr\r\n"] {
        let answer = try await served.get("/", headers: wanted)
        #expect(answer.status == 303 && answer.header("Location") == "/en")
        #expect(answer.body.isEmpty)
      }
    }
  }

  @Test func `the survey is the page of its language, whatever stands behind a question mark`()
    async throws
  {
    try await Served.running { served async throws in
      for path in ["/en", "/en?code=7K3M", "/en?"] {
        let answer = try await served.get(path)
        #expect(answer.status == 200)
        #expect(answer.body == pages.survey(in: .english).bytes)
      }
    }
  }

  @Test func `HEAD says what GET says, without saying it`() async throws {
    try await Served.running { served async throws in
      let wire = try served.wire()
      await wire.send("HEAD /en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      let bytes = try #require(await wire.readToEnd())
      let answer = try #require(Answer(bytes))
      #expect(answer.status == 200 && answer.body.isEmpty)
      #expect(
        answer.header("Content-Length") == String(pages.survey(in: .english).bytes.count))
    }
  }

  @Test(arguments: [
    "/es", "/en/x", "/english", "/favicon.ico", "/..", "/status", "//en", "/%65n",
  ])
  func `there is nothing else`(path: String) async throws {
    try await Served.running { served async throws in
      let answer = try await served.get(path)
      #expect(answer.status == 404)
      #expect(answer.body == pages.outcome(.notFound, in: .english).bytes)
    }
  }

  @Test(arguments: ["/en/", "/EN", "/En//", "/EN/?x"])
  func `an address typed with a slash behind it or in capitals leads to the same page`(path: String)
    async throws
  {
    try await Served.running(box: Slips.box()) { served async throws in
      var page = try await served.get(path)
      if page.status == 303, let address = page.header("Location") {
        #expect(address == "/en")
        page = try await served.get(address)
      }
      #expect(page.status == 200 && page.body == pages.survey(in: .english).bytes)
      #expect(try await served.post(Served.sealed(0, code: 0), to: path).status == 200)
    }
  }

  @Test(arguments: [
    ("GET /en HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421, "encrypted", "cifrada"),
    (
      "POST /es HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\n\r\n", 403,
      "Another website", "otro sitio web"
    ),
    ("GET\r\n\r\n", 400, "did not send this", "no lo envió un navegador"),
    ("PUT /en HTTP/1.1\r\nHost: localhost\r\n\r\n", 405, "does not ask", "no pregunta"),
    ("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n", 404, "no page at", "no existe"),
  ])
  func `a refusal is said in every language of the survey, each marked as what it is`(
    request: String, status: Int, english: String, spanish: String
  ) async throws {
    for first in [Language.english, .spanish] {
      let manifest =
        first == .english
        ? FullSurvey.manifest
        : FullSurvey.manifest([("languages: [en, es]", "languages: [es, en]")])
      try await Served.running(manifest) { served async throws in
        let answer = try await served.exchange(request)
        #expect(answer.status == status)
        let page = PageText(answer.body).text
        #expect(page.contains("<html lang=\"\(first.tag)\""))
        #expect(page.contains(english) && page.contains(spanish))
        let other = first == .english ? ("es", spanish) : ("en", english)
        let body = page.split(separator: "<body>")[1]
        #expect(
          body.contains("<li lang=\"\(other.0)\"") || body.contains("<span lang=\"\(other.0)\""))
        #expect(body.contains(other.1))
      }
    }
  }

  @Test(arguments: ["en", "es"])
  func `what is too long is refused in the language of its page`(tag: String) async throws {
    try await Served.running(FullSurvey.manifest) { served async throws in
      let answer = try await served.exchange(
        "POST /\(tag) HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
      #expect(answer.status == 413)
      let page = PageText(answer.body).text
      #expect(page.contains("<html lang=\"\(tag)\""))
      #expect(page.contains(tag == "en" ? "too long to store" : "demasiado largo"))
    }
  }

  @Test func `what another website sends is refused before it has come`() async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      let wire = try served.wire()
      await wire.send(
        "POST /en HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example.org\r\n"
          + "Sec-Fetch-Site: cross-site\r\nContent-Length: 900\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
      let answer = try #require(await wire.readAnswer())
      #expect(answer.status == 403 && answer.header("Connection") == "close")
      #expect(try served.box.contents().ballots.isEmpty)
    }
  }

  @Test(arguments: [
    "", "Sec-Fetch-Site: same-origin\r\n", "Sec-Fetch-Site: none\r\n", "Origin: null\r\n",
    "Sec-Fetch-Site: same-site\r\nOrigin: null\r\n", "Sec-Fetch-Site: null\r\n",
  ])
  func `what the page itself sends is taken, whatever the browser says of it`(headers: String)
    async throws
  {
    try await Served.running(box: Slips.box()) { served async throws in
      let form = Served.encoded(Served.sealed(0, code: 0))
      #expect(try await served.post(body: form, headers: headers).status == 200)
    }
  }

  @Test(arguments: ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"])
  func `nothing can be done but reading and sending`(method: String) async throws {
    try await Served.running { served async throws in
      let answer = try await served.exchange("\(method) /en HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(answer.status == 405 && answer.header("Allow") == "GET, HEAD, POST")
    }
  }

  @Test func `a sealed ballot and a plain one are stored`() async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200)
      let code = Slips.shared.codes[1].printed(as: .checked)
      let plain = [("code", code), ("item.ask-for-help", "4")]
      #expect(try await served.post(plain).status == 200)
      let contents = try served.box.contents()
      #expect(contents.ballots.count == 2)
      #expect(contents.spent == [Slips.shared.entry(0), Slips.shared.entry(1)])
      let other = try #require(
        contents.ballots.values.first { $0 != Slips.shared.ballots[0] })
      guard case .opened(let open) = other.open(with: Fernhill.key, under: Fernhill.manifest)
      else {
        Issue.record("what the server sealed opens with the key holder's key")
        return
      }
      #expect(open.response == Response(answers: [Fernhill.askForHelp: 4]))
    }
  }

  @Test func `what was stored shows the slip's receipt, and a retry the same page's`()
    async throws
  {
    try await Served.running(box: Slips.box()) { served async throws in
      let receipt = Receipt(manifest: Fernhill.manifest.fingerprint, spent: Slips.shared.entry(0))
      let first = try await served.post(Served.sealed(0, code: 0))
      #expect(first.status == 200)
      #expect(first.body == pages.outcome(.stored(receipt: receipt), in: .english).bytes)
      let again = try await served.post(Served.sealed(0, code: 0))
      #expect(again.status == 200)
      #expect(again.body == pages.outcome(.storedBefore(receipt: receipt), in: .english).bytes)
      #expect(try served.box.contents().ballots.count == 1)
    }
  }

  @Test func `T8: used, replayed, voided and unknown codes are refused, each by its page`()
    async throws
  {
    let box = Slips.box()
    _ = box.void(Slips.shared.entry(9))
    try await Served.running(box: box) { served async throws in
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200)
      try await expect(served, Served.sealed(1, code: 0), 409, .codeUsed)
      try await expect(served, Served.sealed(0, code: 1), 409, .copyOfAnotherBallot)
      try await expect(served, Served.sealed(9, code: 9), 422, .voidedCode)
      var stranger = Served.sealed(2, code: 2)
      stranger[0].1 = "0000-0000-0000"
      try await expect(served, stranger, 422, .codeIncomplete)
      #expect(try served.box.contents().spent == [Slips.shared.entry(0)])
      #expect(try await served.post(Served.sealed(1, code: 1)).status == 200, "it stays unspent")
    }
  }

  @Test func `T8: a ballot encoded otherwise is no ballot under another code`() async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200)
      let fields = Served.sealed(0, code: 1)
      let ballot = fields[1].1
      let last = try #require(ballot.last)
      // The last symbol of the tag carries two bits of nothing: another symbol is the same tag.
      let symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
      let others: [String] = symbols.filter { $0 != last }.map {
        String(ballot.dropLast()) + String($0)
      }
      for changed in others + [ballot + "=", ballot + " ", " " + ballot, ballot + "\n"] {
        let answer = try await served.post([fields[0], ("ballot", changed)])
        // A changed tag of canonical form is another message, which nobody can open: it is stored
        // under its own code and invalid at the count. It is never a second copy of the first.
        if answer.status == 200 { break }
        #expect(answer.status == 422)
      }
      #expect(try served.box.contents().ballots.values.count { $0 == Slips.shared.ballots[0] } == 1)
    }
  }

  @Test(arguments: [
    "code", "code=%", "ballot=x", "code=7K3M-Q2XD-9TBA&ballot=", "\u{0}", "a=1&a=1",
  ])
  func `what is no form of ours is refused`(body: String) async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      let answer = try await served.post(body: body)
      #expect(answer.status == 422)
      #expect(try served.box.contents().ballots.isEmpty)
    }
  }

  @Test func `a form of another kind is refused`() async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      for type in ["text/plain", "multipart/form-data; boundary=x", "application/json"] {
        let body = Served.encoded(Served.sealed(0, code: 0))
        let request = Served.request(body).replacing(
          "application/x-www-form-urlencoded", with: type)
        #expect(try await served.exchange(request).status == 422)
      }
      let upper = Served.request(Served.encoded(Served.sealed(0, code: 0))).replacing(
        "application/x-www-form-urlencoded",
        with: "Application/X-WWW-Form-Urlencoded; charset=utf-8")
      #expect(try await served.exchange(upper).status == 200)
    }
  }

  @Test func `a full disk and too many at once are said plainly`() async throws {
    let box = WatchedBox()
    try await Served.running(box: box) { served async throws in
      box.fail(with: .noSpace)
      try await expect(served, Served.sealed(0, code: 0), 503, .notStored)
      box.fail(with: nil)
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200)
    }
  }

  @Test func `over an open link every ballot is stored, and no receipt is shown`() async throws {
    try await Served.running(Fernhill.openLink) { served async throws in
      let pages = SurveyPages(manifest: Fernhill.openLink, setting: .web)
      for _ in 0..<3 {
        let answer = try await served.post([("item.ask-for-help", "4")])
        #expect(answer.status == 200)
        #expect(answer.body == pages.outcome(.stored(receipt: nil), in: .english).bytes)
      }
      let contents = try served.box.contents()
      #expect(contents.ballots.count == 3)
      #expect(contents.spent.isEmpty && contents.issued.isEmpty)
    }
  }

  private func expect(
    _ served: Served, _ fields: [(String, String)], _ status: Int, _ outcome: SubmissionOutcome,
    _ place: SourceLocation = #_sourceLocation
  ) async throws {
    let answer = try await served.post(fields)
    #expect(answer.status == status, sourceLocation: place)
    #expect(answer.body == pages.outcome(outcome, in: .english).bytes, sourceLocation: place)
  }
}
