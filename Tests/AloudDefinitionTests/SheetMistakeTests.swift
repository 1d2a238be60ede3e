import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

@Suite struct SheetMistakeTests {
  static let manifest = Everything.manifest()!
  static let sheet = AnswerSheet.text(for: manifest, in: .english)

  static func report(_ bytes: [UInt8]) -> DiagnosticReport? {
    switch AnswerSheet.read(bytes, name: "sheet.txt", for: manifest, in: .english) {
    case .filled: nil
    case .refused(let report): report
    }
  }

  /// An edit of an empty sheet, after which `▶` stands where the mistake is to be reported.
  struct Slip: Sendable, CustomTestStringConvertible {
    let id: String
    let edits: [(old: String, new: String)]
    let help: String?
    var testDescription: String { "\(id): \(edits[0].new)" }

    init(_ id: String, _ edits: (String, String)..., help: String? = nil) {
      self.id = id
      self.edits = edits
      self.help = help
    }
  }

  static let heard = """
    [concerns-heard] Worries are heard.
      ( ) Strongly disagree
      ( ) Disagree
      ( ) Neither

    """
  static let head = "[concerns-heard] Worries are heard.\n"

  static let slips: [Slip] = [
    Slip(
      "sheet-two-marks",
      (
        heard,
        "[concerns-heard] Worries are heard.\n  (x) Strongly disagree\n  ( ) Disagree\n  ▶(x) Neither\n"
      ), help: "leave one mark"),
    Slip("sheet-two-marks", ("  ( ) Teaching\n  ( ) Support", "  (x) Teaching\n  ▶(X) Support")),
    Slip(
      "sheet-unknown-mark",
      (
        heard,
        "[concerns-heard] Worries are heard.\n  ( ) Strongly disagree\n  ▶(o) Disagree\n  ( ) Neither\n"
      ), help: "like this: (x)"),
    Slip(
      "sheet-unknown-mark",
      (
        heard,
        "[concerns-heard] Worries are heard.\n  ( ) Strongly disagree\n  ▶(xx) Disagree\n  ( ) Neither\n"
      )),
    Slip(
      "sheet-option-damaged",
      (
        heard,
        "[concerns-heard] Worries are heard.\n  ( ) Strongly disagree\n  ▶(x) Disagree a bit\n  ( ) Neither\n"
      )),
    Slip(
      "sheet-option-damaged",
      (
        heard,
        "[concerns-heard] Worries are heard.\n  ( ) Strongly disagree\n  ▶( ) Strongly disagree\n  ( ) Disagree\n  ( ) Neither\n"
      )),
    Slip(
      "sheet-option-damaged",
      (
        heard,
        "[concerns-heard] Worries are heard.\n  ▶( ) Strongly disagree\n  x Disagree\n  ( ) Neither\n"
      ), help: "back as they were"),
    Slip(
      "sheet-option-missing",
      (heard, "▶[concerns-heard] Worries are heard.\n  (x) Strongly disagree\n  ( ) Disagree\n"),
      help: "remove the whole question"),
    Slip(
      "sheet-option-stray", (head + "  ( ) Strongly", "▶  ( ) Strongly"),
      help: "question's name"),
    Slip(
      "sheet-unknown-question", ("[concerns-heard]", "▶[concern-heard]"),
      help: "did you mean '[concerns-heard]'?"),
    Slip(
      "sheet-unknown-question", ("[concerns-heard]", "▶[secret words of mine]"),
      help: "back as it was"),
    Slip("sheet-unknown-question", ("[concerns-heard]", "▶[concerns-heard")),
    Slip("sheet-unknown-question", ("[about:role]", "▶[role]")),
    Slip("sheet-question-twice", ("[shared-decisions]", "▶[concerns-heard]"), help: "remove one"),
    Slip(
      "sheet-line-missing", ("Sheet: fernhill-staff 2026-autumn\n", ""),
      help: "Sheet: fernhill-staff 2026-autumn"),
    Slip(
      "other-sheet", ("Sheet: fernhill-staff 2026-autumn", "▶Sheet: fernhill-staff 2026-spring"),
      help: "Sheet: fernhill-staff 2026-autumn"),
    Slip("sheet-code-twice", ("Code: \n", "Code: canary\n▶Code: canary\n"), help: "leave one code"),
    Slip(
      "sheet-comment-damaged", (">>>>>>>>>>\n", ""), ("[comment:", "▶[comment:"), help: ">>>>>>>>>>"
    ),
    Slip("sheet-comment-damaged", ("<<<<<<<<<<\n", ""), ("[comment:", "▶[comment:")),
  ]

  @Test(arguments: slips) func `a mistake is reported by its line`(slip: Slip) throws {
    var text = Self.sheet
    for edit in slip.edits {
      try #require(text.ranges(of: edit.old).count == 1, "\(edit.old) stands once")
      text = text.replacing(edit.old, with: edit.new)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = (lines.firstIndex { $0.contains("▶") } ?? 0) + 1
    let report = try #require(Self.report(Array(text.replacing("▶", with: "").utf8)))
    let ids = report.diagnostics.map(\.message.id)
    #expect(ids.contains(slip.id), "\(TextRenderer.render(report))")
    #expect(Set(ids).count == 1, "\(TextRenderer.render(report))")
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.place == .line(expected), "\(TextRenderer.render(report))")
    if let help = slip.help { #expect(diagnostic.help?.contains(help) == true) }
  }

  @Test func `a whole refusal shows lines and names, and nothing that was marked or written`()
    throws
  {
    var filling = SheetFilling(Self.sheet)
    filling.mark("concerns-heard", option: 0)
    filling.mark("concerns-heard", option: 1)
    filling.mark("time-given", option: 3, with: "(z)")
    filling.comment("comment:keep-or-change", "canary")
    let report = try #require(Self.report(Array(filling.text.utf8)))
    #expect(
      TextRenderer.render(report) == """
        sheet.txt:46:1: error: question 'concerns-heard' has two marks [sheet-two-marks]
        help: leave one mark
        sheet.txt:45:1: note: the first mark

        sheet.txt:64:1: error: question 'time-given' has something between round brackets that is \
        not a mark [sheet-unknown-mark]
        help: mark an answer like this: (x)

        """)
  }

  @Test func `a sheet too large, or not in UTF-8, is refused without its text`() throws {
    let large = Array(repeating: UInt8(ascii: "x"), count: AnswerSheet.mostBytes + 1)
    #expect(Self.report(large)?.diagnostics.map(\.message.id) == ["file-too-large"])
    let invalid = Array("line\ncanary ".utf8) + [0xFF]
    let report = try #require(Self.report(invalid))
    #expect(report.diagnostics.map(\.message.id) == ["invalid-utf8"])
    #expect(report.diagnostics.first?.place.start.line == 2)
    #expect(!TextRenderer.render(report).contains("canary"))
    let utf16: [UInt8] = [0xFF, 0xFE] + Self.sheet.utf8.flatMap { [$0, 0] }
    #expect(Self.report(utf16)?.diagnostics.first?.message.text.contains("UTF-16") == true)
  }

  @Test func `another language's sheet is not misread`() {
    let spanish = AnswerSheet.text(for: Self.manifest, in: Everything.spanish)
    let report = Self.report(Array(spanish.utf8))
    #expect(Set(report?.diagnostics.map(\.message.id) ?? []) == ["sheet-option-damaged"])
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `no changed byte brings the reader down or gets a word into the report`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var filling = SheetFilling(Self.sheet)
    filling.fill(SheetFilling.response(to: Self.manifest, using: &dice), of: Self.manifest.survey)
    filling.comment("comment:keep-or-change", "canary")
    filling.code("CANARY")
    let good = Array(filling.text.utf8)
    let likely = Array("()[]<>=:x \n\t".utf8)
    for _ in 0..<100 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let place = Int.random(in: bytes.indices, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &dice)
        case 1: bytes.removeSubrange(place..<min(place + 12, bytes.count))
        default: bytes.insert(likely.randomElement(using: &dice) ?? 0, at: place)
        }
      }
      guard let report = Self.report(bytes) else { continue }
      let printed = TextRenderer.render(report) + JSONLinesRenderer.render(report)
      #expect(report.source.bytes.isEmpty)
      #expect(!printed.lowercased().contains("canary"))
      #expect(!printed.contains("isagree"))
    }
  }

  @Test func `no beginning of a sheet brings the reader down`() {
    let bytes = Array(Self.sheet.utf8)
    for length in stride(from: 0, to: bytes.count, by: 37) {
      _ = Self.report(Array(bytes[..<length]))
    }
    #expect(Self.report([])?.diagnostics.map(\.message.id) == ["sheet-line-missing"])
  }
}
