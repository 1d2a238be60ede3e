import AloudModel
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// R8: what becomes of what people wrote.
@Suite struct CommentTests {
  private static let question = Identifier<CommentQuestion>("keep-or-change")!

  private static func manifest(
    invited: Int = 30, comments: CommentPolicy = .themes
  ) -> Manifest {
    let plain = Fernhill.manifest(invited: invited).survey
    let survey = Survey(
      school: plain.school, id: plain.id, title: plain.title, goal: plain.goal,
      languages: plain.languages, timezone: plain.timezone, outsideContact: plain.outsideContact,
      responseScales: plain.responseScales, scales: plain.scales,
      comments: [CommentQuestion(id: question, text: Fernhill.text("What should stay?"))],
      breakdowns: plain.breakdowns, waves: plain.waves,
      promise: Promise(
        minimumResponses: 10, minimumGroup: 10, comments: comments, channels: [.slips],
        count: .keyHolder, keyHolder: plain.promise.keyHolder))
    return Manifest(
      survey: survey, waveID: plain.waves[0].id, opensAt: Instant(secondsSinceEpoch: 0),
      closesAt: Instant(secondsSinceEpoch: 1), keyHolderKey: "", intakeKey: "",
      earlierReleases: [])!
  }

  /// The first so many people write something.
  private static func responses(_ count: Int, writing: Int) -> [Response] {
    (0..<count).map { place in
      Response(
        answers: [:],
        comments: place < writing
          ? [question: Comment(text: "words number \(place)", quote: place % 2 == 0)]
          : [question: Comment(text: " \n", quote: true)])
    }
  }

  struct Case: Sendable {
    let invited: Int
    let ballots: Int
    let comments: Int
    let policy: CommentPolicy
    let isReadable: Bool
  }

  static let cases = [
    Case(invited: 30, ballots: 12, comments: 5, policy: .themes, isReadable: true),
    Case(invited: 30, ballots: 10, comments: 5, policy: .themes, isReadable: true),
    Case(invited: 29, ballots: 12, comments: 5, policy: .themes, isReadable: false),
    Case(invited: 30, ballots: 9, comments: 5, policy: .themes, isReadable: false),
    Case(invited: 30, ballots: 12, comments: 4, policy: .themes, isReadable: false),
    Case(invited: 30, ballots: 12, comments: 5, policy: .off, isReadable: false),
  ]

  @Test(arguments: cases)
  func `R8: comments are readable from thirty invited, ten ballots and five comments`(
    example: Case
  ) {
    let manifest = Self.manifest(invited: example.invited, comments: example.policy)
    let piles = CommentRule(manifest: manifest).piles(
      Self.responses(example.ballots, writing: example.comments))
    #expect(piles.map(\.comments.count) == (example.isReadable ? [example.comments] : []))
  }

  @Test func `R8: the order of ballots cannot be seen in a pile`() {
    let responses = Self.responses(20, writing: 9)
    var dice = Dice(seed: 4)
    let rule = CommentRule(manifest: Self.manifest())
    #expect(rule.piles(responses) == rule.piles(responses.shuffled(using: &dice)))
  }

  private static func file(_ texts: [(String, Bool)]) -> CommentFile {
    let pile = CommentPile(
      question: CommentQuestion(id: question, text: Fernhill.text("What should stay?")),
      comments: texts.map { Comment(text: $0.0, quote: $0.1) })
    var dice = Dice(seed: 9)
    return CommentFile([pile], wave: manifest().waveID, shuffledBy: &dice)
  }

  @Test func `R8: a comment stands beside nothing but whether it may be quoted`() throws {
    let file = Self.file([
      ("The staff room\n[x] is (not to be quoted)", true), ("Meetings", false), ("Breaks", true),
    ])
    let text = file.text(Self.manifest())
    #expect(CommentFile.read(Array(text.utf8)) == file)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    let beside = Set(lines.dropFirst(4).map(String.init))
    #expect(
      beside == [
        "[keep-or-change] What should stay?", "(may be quoted word for word)",
        "(not to be quoted)",
      ])
  }

  // MARK: Themes

  private static let comments = file([
    ("The Friday meetings help me to plan the week with others", true),
    ("Please keep the quiet room behind the library open at noon", false),
    ("Keep the quiet room", true), ("More time to plan", false), ("Time", false),
    ("Plan together", false),
  ])

  private static func release() throws -> PublishedRelease {
    let manifest = manifest()
    let release = ReleaseGate(manifest: manifest, earlier: []).release(
      WaveTally(of: manifest, responses: responses(20, writing: 6)), invalid: 0)
    return try PublishedRelease(reading: release.bytes) { _ in
      Fingerprint(Array(repeating: 3, count: 32))!
    }
  }

  private static func row(
    theme: String = "Time", mentions: String = "a few",
    paraphrase: String = "Staff want time to plan.", quote: String = "", question: String? = nil
  ) -> ThemeRow {
    ThemeRow(
      line: 2, question: question ?? "keep-or-change", theme: theme, mentions: mentions,
      paraphrase: paraphrase, quote: quote)
  }

  static let refused: [(ThemeRow, ThemeProblem)] = [
    (row(quote: "keep the quiet room behind the library"), .quoteWithoutConsent),
    (row(quote: "words nobody wrote"), .quoteWithoutConsent),
    (row(paraphrase: "People ask to keep the quiet room behind the library."), .wordForWord),
    (row(theme: "the quiet room behind the library open"), .wordForWord),
    (row(theme: ""), .noTheme), (row(paraphrase: ""), .noParaphrase),
    (row(mentions: "lots"), .unknownMentions), (row(mentions: "many"), .moreMentionsThanComments),
    (row(theme: String(repeating: "x", count: 81)), .tooLong),
    (row(question: "other"), .unknownQuestion),
  ]

  @Test(arguments: refused)
  func `R8: a quote needs its writer's consent, and a paraphrase other words`(
    row: ThemeRow, problem: ThemeProblem
  ) throws {
    let outcome = ThemeCheck(of: try Self.release(), comments: Self.comments).themes([row])
    #expect(outcome == .refused([.init(line: 2, problem: problem)]))
  }

  @Test func `R8: every problem is named at once, and a theme stands once`() throws {
    let outcome = ThemeCheck(of: try Self.release(), comments: Self.comments).themes([
      Self.row(), Self.row(mentions: "lots"),
    ])
    #expect(
      outcome
        == .refused([
          .init(line: 2, problem: .themeTwice), .init(line: 2, problem: .unknownMentions),
        ]))
  }

  @Test func `themes name their release, and come back from their bytes only with it`() throws {
    let release = try Self.release()
    let outcome = ThemeCheck(of: release, comments: Self.comments).themes([
      Self.row(mentions: "Several", quote: "The Friday meetings help me")
    ])
    guard case .themes(let themes) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(themes.questions.map(\.id) == [Self.question])
    #expect(themes.questions[0].themes[0].mentions == .several)
    #expect(try Themes.read(themes.bytes, of: release) == themes)
    let other = try PublishedRelease(reading: release.release.bytes) { _ in
      Fingerprint(Array(repeating: 4, count: 32))!
    }
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Themes.read(themes.bytes, of: other)
    }
  }
}
