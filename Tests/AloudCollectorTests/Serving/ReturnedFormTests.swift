import AloudBallots
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import NIOCore
import NIOHTTP1
import Testing

@testable import AloudCollector
@testable import AloudHTTP

/// What is filled in without script comes back to its sender: when the code is none, and in another
/// language.
@Suite struct ReturnedFormTests {
  private static let manifest = Fernhill.manifest(
    closesAt: Fernhill.closesAt, isRich: true, languages: [.english, .spanish])

  private static let answers = [
    ("item.ask-for-help", "4"), ("group.role", "teaching"),
    ("comment.keep", "More <time> & \"rest\"\r\nplease"), ("quote.keep", "yes"),
  ]

  private func returned(
    _ fields: [(String, String)], to path: String = "/en", box: InMemoryBallotBox = Slips.box()
  ) async throws -> Answer {
    let answer = try await Served.running(Self.manifest, box: box) { served async throws in
      try await served.post(fields, to: path)
    }
    #expect(box.contents().ballots.isEmpty)
    return answer
  }

  private func isFilled(_ page: String) -> Bool {
    page.contains("name=item.ask-for-help value=4 checked>")
      && page.contains("name=group.role value=teaching checked>")
      && page.contains("name=\"quote.keep\" value=\"yes\" checked>")
      && page.contains(">More &lt;time&gt; &amp; &quot;rest&quot;\nplease</textarea>")
      && page.split(separator: " checked>").count == 4
  }

  @Test(arguments: ["", "7K3M", "0000-0000-0000-1", "ZZZZ-ZZZZ-ZZZZ-Z", "<b>\"x\"</b>"])
  func `a code that is none brings the form back, filled, with the error at its field`(
    code: String
  ) async throws {
    let answer = try await returned([("code", code)] + Self.answers)
    #expect(answer.status == 422 && answer.header("Cache-Control") == "no-store")
    #expect(answer.header("Connection") == "close")
    #expect(isFilled(answer.text), "\(answer.text.suffix(3_000))")
    #expect(answer.text.contains("aria-invalid=\"true\""))
    #expect(answer.text.contains("<p class=\"error\" id=\"code-error-en\">"))
    #expect(answer.text.contains("<title>Error: "))
    #expect(!answer.text.contains("<b>"))
  }

  @Test func `a blank form comes back once with the code, and is stored the second time`()
    async throws
  {
    let code = Slips.shared.codes[0].printed(as: .checked)
    let box = Slips.box()
    let first = try await returned([("code", code), ("comment.keep", "")], box: box)
    #expect(first.status == 422 && first.text.contains("value=\"\(code)\""))
    #expect(first.text.contains("You have not answered any question."))
    #expect(first.text.contains("<input type=\"hidden\" name=\"blank\" value=\"yes\">"))
    let second = try await Served.running(Self.manifest, box: box) { served async throws in
      try await served.post([("blank", "yes"), ("code", code), ("comment.keep", "")])
    }
    #expect(second.status == 200 && box.contents().ballots.count == 1)
  }

  @Test(arguments: [
    ("", "Please type the code on your slip."), ("7K3M", "A code has 13 letters and digits."),
    ("ZZZZ-ZZZZ-ZZZZ-0", "There is a typing mistake in the code."),
  ])
  func `without script it is said what is wrong with a code`(typed: String, said: String)
    async throws
  {
    #expect(try await returned([("code", typed)] + Self.answers).text.contains(said))
  }

  @Test func `a slip of another wave brings the form back too`() async throws {
    let code = Slips.shared.codes[0].printed(as: .checked)
    let answer = try await returned([("code", code)] + Self.answers, box: InMemoryBallotBox())
    #expect(answer.status == 422 && isFilled(answer.text))
    #expect(answer.text.contains("value=\"\(code)\""))
  }

  @Test(arguments: ["/en", "/es"])
  func `what could not be stored comes back, and nothing is said against the code`(
    path: String
  ) async throws {
    let box = WatchedBox()
    let code = Slips.shared.codes[0].printed(as: .checked)
    let answer = try await Served.running(Self.manifest, box: box) { served async throws in
      box.fail(with: .noSpace)
      return try await served.post([("code", code)] + Self.answers, to: path)
    }
    #expect(answer.status == 503 && isFilled(answer.text))
    #expect(answer.text.contains("value=\"\(code)\""))
    #expect(!answer.text.contains("aria-invalid=\"true\""))
    #expect(!answer.text.contains("<li><a href=\"#code"))
  }

  @Test func `after a used code nothing comes back, or the next person at a station had it`()
    async throws
  {
    let code = Slips.shared.codes[0].printed(as: .checked)
    let answers = try await Served.running(Self.manifest, box: Slips.box()) {
      served async throws in
      var answers: [Answer] = []
      for _ in 0..<2 { answers.append(try await served.post([("code", code)] + Self.answers)) }
      return answers
    }
    #expect(answers.map(\.status) == [200, 409])
    #expect(!answers[1].text.contains("<form") && !answers[1].text.contains("More &lt;time"))
  }

  @Test func `what comes back has one length, whatever was filled in`() async throws {
    let long = String(repeating: "\"", count: 500)
    var lengths: Set<Int> = []
    for fields in [
      [], [("code", "7K3M")], [("code", String(repeating: "é", count: 90))], Self.answers,
      [("comment.keep", long), ("quote.keep", "yes")],
    ] {
      let answer = try await returned(fields)
      #expect(answer.status == 422)
      lengths.insert(answer.body.count)
    }
    #expect(lengths.count == 1)
    #expect(lengths.first ?? 0 > 500 * 6)
  }

  @Test func `a language is chosen by a button, keeps what is filled in, and is in no address`()
    async throws
  {
    let code = Slips.shared.codes[0].printed(as: .checked)
    let answer = try await returned([("code", code)] + Self.answers + [("language", "es")])
    #expect(answer.status == 200 && isFilled(answer.text))
    #expect(answer.text.contains("<html lang=\"es\""))
    #expect(answer.text.contains("value=\"\(code)\""))
    #expect(!answer.text.contains("aria-invalid=\"true\""))
    let bare = try await returned([("language", "en")], to: "/es")
    #expect(bare.status == 200 && bare.text.contains("<html lang=\"en\""))
    #expect(bare.body.count != 0 && !bare.text.contains(" checked>"))
  }

  @Test(arguments: ["fr", "", "EN", "../x"])
  func `no other language is answered`(tag: String) async throws {
    #expect(try await returned([("language", tag)]).status == 422)
  }

  @Test func `a sealed ballot with a code that is none brings back no form`() async throws {
    var dice = Dice(seed: 9)
    let ballot = SealedBallot.seal(Response(answers: [:]), under: Self.manifest, using: &dice)
    let answer = try await returned([
      ("code", "7K3M"), ("ballot", String(decoding: ballot.bytes, as: UTF8.self)),
    ])
    #expect(answer.status == 422 && !answer.text.contains("<form"))
  }

  @Test func `what was given back is overwritten where it lay`() throws {
    let form = FillableForm(
      SurveyPages(manifest: Self.manifest, setting: .web).survey(in: .english))
    let sent = try #require(SubmittedForm(Array("code=7K3M&item.ask-for-help=4".utf8), atMost: 9))
    let reply = form.reply(with: FormFilling(sent), .ok)
    let held = try #require(reply.body.first)
    #expect(held.readableBytesView.contains { $0 != 0 } && reply.isForOnePerson)
    reply.overwrite()
    #expect(held.readableBytesView.allSatisfy { $0 == 0 })
  }
}
