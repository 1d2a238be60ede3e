import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

@Suite struct AnswerSheetTests {
  static let manifest = Everything.manifest()!

  static func read(
    _ text: String, _ manifest: Manifest = manifest, in language: Language = .english
  ) -> AnswerSheet.Reading {
    AnswerSheet.read(Array(text.utf8), name: "sheet.txt", for: manifest, in: language)
  }

  static func filled(_ reading: AnswerSheet.Reading) throws -> FilledSheet {
    switch reading {
    case .filled(let sheet): return sheet
    case .refused(let report):
      Issue.record("\(TextRenderer.render(report))")
      throw CancellationError()
    }
  }

  @Test func `a Spanish sheet begins its lines in Spanish, and every sheet may begin them so`()
    throws
  {
    let text = AnswerSheet.text(for: Self.manifest, in: .spanish)
    #expect(text.contains("\nHoja: fernhill-staff ") && text.contains("\nCódigo: \n"))
    #expect(!text.contains("Sheet") && !text.contains("Code"))
    for sign in ["Code", "Código", "Co\u{301}digo", "Codigo"] {
      for sheet in ["Hoja:", "Sheet:"] {
        let typed = text.replacing("Código: ", with: "\(sign): 7K3M").replacing(
          "Hoja:", with: sheet)
        #expect(try Self.filled(Self.read(typed, in: .spanish)).code == "7K3M", "\(sign)")
      }
    }
  }

  @Test func `a sheet is printed question by question`() throws {
    let check = try #require(Everything.manifest("2026-12-check"))
    let text = AnswerSheet.text(for: check, in: .english)
    #expect(
      text.hasPrefix(
        """
        == Speaking up at Fernhill
        School: Fernhill School
        Open from Tuesday, December 1, 2026, 8:30 a.m. to Friday, December 4,
           2026.
        What we did since the last survey: The staff room has a quiet hour now
        Questions, or pressure to answer: District counsellor, 555 0142
        Sheet: fernhill-staff 2026-12-check

        Put an x between the round brackets of your answer, like this: (x)
        Mark one answer for each question. You can skip any question.
        Please leave the names in square brackets and the line that begins with
           "Sheet" as they are.

        Write the code of your slip behind the colon.
        Code:\u{20}

        == Part 1 of 4. How we decide

        [concerns-heard] Worries are heard.
          ( ) Strongly disagree
          ( ) Disagree
          ( ) Neither
          ( ) Agree
          ( ) Strongly agree
          ( ) Prefer not to answer

        [shared-decisions] Decisions are shared.

        """))
    #expect(
      text.hasSuffix(
        """
        == Part 3 of 4. About you (optional)
        Only averages are shown, of groups in which 8 or more answered. You can
           leave this part empty.

        [about:role] Which best describes your work here?
          ( ) Teaching
          ( ) Support
          ( ) Other
          ( ) Prefer not to say

        [about:years] How long have you worked here?
          ( ) Up to five years
          ( ) Longer
          ( ) Prefer not to say

        == Part 4 of 4. In your own words (optional)
        They are read if 10 or more people answer and 5 or more write something
           to that question. Two people read them: the key holder, and somebody
           whom staff choose. They see them shuffled, and no other answer
           beside. They are asked to write down themes, to quote only who
           allowed it, and to destroy the comments within 14 days.

        [comment:keep-or-change] What should we keep or change?
          ( ) You may quote this word for word

        Please leave out names and details only you would know. If someone is
           being harmed, do not use this space.
        Write between the two lines of arrows.
        >>>>>>>>>>


        <<<<<<<<<<

        """))
  }

  @Test func `a wave's sheet has the questions of that wave`() throws {
    let check = try #require(Everything.manifest("2026-12-check"))
    let text = AnswerSheet.text(for: check, in: .english)
    #expect(!text.contains("[honest-try]"))
    #expect(text.contains("[answers-used]"))
    #expect(AnswerSheet.text(for: Self.manifest, in: .english).contains("[honest-try]"))
  }

  @Test func `a survey without comments has no space for them`() throws {
    let text = Everything.yaml.replacing("comments: themes", with: "comments: off")
    let manifest = try #require(Everything.manifest(of: text))
    #expect(!AnswerSheet.text(for: manifest, in: .english).contains("[comment:"))
  }

  @Test(arguments: [Everything.english, Everything.spanish])
  func `nobody reads on a sheet what a scale measures`(language: Language) {
    let text = AnswerSheet.text(for: Self.manifest, in: language)
    for scale in Self.manifest.survey.scales {
      let heading = scale.heading?.text(in: language)
      #expect(!text.contains("== \(scale.title.text(in: language))\n"))
      #expect(heading.map { text.contains(". \($0)\n") } ?? true)
    }
  }

  @Test func `a sheet speaks its language`() {
    let text = AnswerSheet.text(for: Self.manifest, in: Everything.spanish)
    #expect(text.contains("== Hablar con confianza en Fernhill\n"))
    #expect(text.contains("  ( ) Muy en desacuerdo\n"))
    #expect(text.contains("  ( ) Prefiero no responder\n"))
    #expect(text.contains("\nHoja: fernhill-staff 2026-autumn\n"))
  }

  @Test(arguments: [Everything.english, Everything.spanish])
  func `lines keep to 72 columns, and go on indented`(language: Language) {
    let lines = AnswerSheet.text(for: Self.manifest, in: language).split(separator: "\n")
    let long = lines.filter { $0.count > 72 }
    // A word that would look like the start of a line stays on the line before it.
    #expect(long.allSatisfy { $0.contains("[openly]") }, "\(long)")
    let wrapped = lines.filter { $0.hasPrefix("   ") }
    #expect(!wrapped.isEmpty)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `what is filled in is read back`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let wave = ["2026-autumn", "2026-12-check"].randomElement(using: &dice)!
    let manifest = try #require(Everything.manifest(wave))
    let language = [Everything.english, Everything.spanish].randomElement(using: &dice)!
    let response = SheetFilling.response(to: manifest, using: &dice)
    let mark = ["(x)", "(X)", "(✓)", "(✔\u{FE0F})", "( x )", "(*)", "(×)"].randomElement(
      using: &dice)!
    var filling = SheetFilling(AnswerSheet.text(for: manifest, in: language))
    filling.fill(response, of: manifest.survey, mark: mark)
    filling.code("7K3M 9QXW 2B4C")
    let sheet = try Self.filled(Self.read(filling.text, manifest, in: language))
    #expect(sheet.response == response)
    #expect(sheet.code == "7K3M 9QXW 2B4C")
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `editors may change line ends, blanks and capitals`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let response = SheetFilling.response(to: Self.manifest, using: &dice)
    var filling = SheetFilling(AnswerSheet.text(for: Self.manifest, in: .english))
    filling.fill(
      Response(answers: response.answers, groups: response.groups), of: Self.manifest.survey)
    let expected = try Self.filled(Self.read(filling.text)).response
    #expect(expected.answers == response.answers)
    let edits: [(String) -> String] = [
      { $0.replacing("\n", with: "\r\n") }, { "\u{FEFF}" + $0 },
      { $0.replacing("\n", with: "  \t\n") }, { $0.replacing("\n  (", with: "\n(") },
      { $0.replacing("[honest-try]", with: "  [Honest-try ]") },
      { $0.replacing("\n  (", with: "\n\n  (") }, { $0.replacing("( )", with: "()") },
      { $0.replacing("Strongly agree", with: "Strongly\n      agree") },
      { $0.replacing(") ", with: ")\u{A0}") },
    ]
    for edit in edits {
      #expect(try Self.filled(Self.read(edit(filling.text))).response == expected)
    }
  }

  @Test func `an empty sheet is an empty response`() throws {
    let sheet = try Self.filled(Self.read(AnswerSheet.text(for: Self.manifest, in: .english)))
    #expect(sheet.response == Response(answers: [:]))
    #expect(sheet.code == nil)
  }

  @Test func `preferring not to answer is no answer`() throws {
    var filling = SheetFilling(AnswerSheet.text(for: Self.manifest, in: .english))
    filling.mark("honest-try", option: 5)
    filling.mark("about:role", option: 3)
    #expect(try Self.filled(Self.read(filling.text)).response == Response(answers: [:]))
  }

  @Test func `a question that was cut out is not answered`() throws {
    var filling = SheetFilling(AnswerSheet.text(for: Self.manifest, in: .english))
    filling.mark("honest-try", option: 0)
    let lines = filling.lines
    let head = try #require(lines.firstIndex { $0.hasPrefix("[honest-try]") })
    let cut = Array(lines[..<head]) + lines[(head + 7)...]
    #expect(try Self.filled(Self.read(cut.joined(separator: "\n"))).response.answers.isEmpty)
  }

  @Test func `consent without words is no comment`() throws {
    var filling = SheetFilling(AnswerSheet.text(for: Self.manifest, in: .english))
    filling.mark("comment:keep-or-change", option: 0)
    filling.comment("comment:keep-or-change", "   \n\t\n")
    #expect(try Self.filled(Self.read(filling.text)).response.comments.isEmpty)
  }

  @Test func `an option that reads like the refusal is in no survey`() {
    let text = Everything.yaml.replacing("{en: Neither,", with: "{en: Prefer not to answer,")
    #expect(Everything.parse(text).diagnostics.map(\.message.id) == ["non-answer"])
    #expect(Everything.manifest(of: text) == nil)
  }

  @Test func `labels longer than a line are read back`() throws {
    let long =
      "a very long label indeed with (round) and [square] brackets == and Code: in it so that it wraps over several lines of the sheet"
    let text = Everything.yaml.replacing("{en: Neither,", with: "{en: \"\(long)\",")
      .replacing("{en: Other,", with: "{en: \"\(long)\",")
      .replacing("title: {en: Honest answers,", with: "title: {en: \"\(long)\",")
    let manifest = try #require(Everything.manifest(of: text))
    var filling = SheetFilling(AnswerSheet.text(for: manifest, in: .english))
    filling.mark("concerns-heard", option: 2)
    filling.mark("about:role", option: 2)
    let response = try Self.filled(Self.read(filling.text, manifest)).response
    #expect(response.answers == [Identifier("concerns-heard")!: 3])
    #expect(response.groups == [Identifier("role")!: Identifier("other")!])
  }
}
