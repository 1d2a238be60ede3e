import Testing

@testable import AloudDefinition
@testable import AloudModel

/// What principal and key holder sign follows from the settings.
@Suite struct AgreementTests {
  private static let languages = [Language.english, .spanish]
  private static let day = CalendarDay("2026-10-30")!

  private static func agreement(
    _ edits: [(String, String)] = [], in language: Language = .english
  ) throws -> Agreement {
    let text = edits.reduce(Everything.yaml) { $0.replacing($1.0, with: $1.1) }
    return Agreement(
      for: try #require(Everything.manifest(of: text)), fingerprint: digest(3), key: digest(5),
      sharedBy: day, language: language)
  }

  private static func digest(_ step: UInt8) -> Fingerprint {
    Fingerprint((0..<32).map { $0 &* step })!
  }

  private static func words(_ agreement: Agreement) -> String {
    let points = agreement.parts.flatMap { [$0.title] + $0.points }
    return ([agreement.title, agreement.compare] + agreement.facts + points)
      .joined(separator: "\n")
  }

  @Test(arguments: languages)
  func `it names the survey, the dates, the people invited and the day of sharing`(
    language: Language
  ) throws {
    let words = try Self.words(Self.agreement(in: language))
    let days =
      language == .english
      ? ["Monday, October 5, 2026", "Friday, October 16, 2026, 5 p.m.", "Friday, October 30, 2026"]
      : ["lunes 5 de octubre de 2026", "viernes 16 de octubre de 2026, 5 p. m.", "viernes 30"]
    for text in days + ["42"] {
      #expect(words.contains(text), "\(text)")
    }
    #expect(!words.contains("2026-autumn"), "an id of ours")
    #expect(words.contains("District counsellor, 555 0142"))
  }

  @Test func `the principal forgoes hunting, evaluation and the key`() throws {
    let points = try #require(try Self.agreement().parts.first?.points)
    for text in [
      "find out who answered what", "evaluate", "I do not have the key",
      "by Friday, October 30, 2026",
    ] {
      #expect(points.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test(
    arguments: languages,
    [
      ("comments: themes", "comments: off"), ("count: key-holder", "count: operator"),
      ("minimum_responses: 10", "minimum_responses: 12"),
    ])
  func `another setting gives another agreement`(
    language: Language, edit: (from: String, to: String)
  ) throws {
    let plain = try Self.agreement(in: language)
    #expect(try Self.agreement([(edit.from, edit.to)], in: language) != plain)
  }

  @Test(arguments: languages)
  func `nobody signs for slips that are not drawn, or comments that are not asked`(
    language: Language
  ) throws {
    let whole = try Self.agreement(in: language).parts[1].points.count
    let quiet = try Self.agreement([("comments: themes", "comments: off")], in: language)
    #expect(quiet.parts[1].points.count == whole - 1)
  }

  @Test(arguments: languages)
  func `the six words are those of one list, in every language of the survey`(
    language: Language
  ) throws {
    let agreement = try Self.agreement(in: language)
    #expect(
      agreement.words.map(\.text)
        == [Self.digest(3), Self.digest(5)].map { $0.words.joined(separator: " ") })
    #expect(agreement.words.allSatisfy { $0.language == .english })
    #expect(agreement.signatures.count == 2)
  }

  @Test func `both languages promise as many things`() throws {
    let english = try Self.agreement()
    let spanish = try Self.agreement(in: .spanish)
    #expect(english.parts.map(\.points.count) == spanish.parts.map(\.points.count))
    #expect(Self.words(english) != Self.words(spanish))
  }

  @Test func `without another day staff have the results two weeks after the close`() throws {
    let manifest = try #require(Everything.manifest())
    #expect(Agreement.usualDay(for: manifest.wave) == CalendarDay("2026-10-30"))
  }
}

/// What is sent to staff while a wave is open.
@Suite struct RemindersTests {
  @Test(arguments: [Language.english, .spanish])
  func `there are two, and ten minutes of a meeting, each for everybody`(language: Language) throws
  {
    let text = Reminders(for: try #require(Everything.manifest()), language: language).text
    #expect(text.split(separator: "--- ").count == 3)
    #expect(text.contains(language == .english ? "October 16" : "16 de octubre"))
    #expect(text.split(separator: "District counsellor, 555 0142").count == 3)
    let everybody = language == .english ? "everybody" : "todo el mundo"
    #expect(text.split(separator: everybody).count == 3)
  }

  @Test(arguments: [
    ("2026-10-16 08:00", "in the course of the day", "a lo largo del día"),
    ("2026-10-15", "on the second day", "el segundo día"),
    ("2026-10-14", "on the second day", "el segundo día"),
    ("2026-10-13", "on the day before the last", "el penúltimo día"),
  ])
  func `none is sent before the wave opens or when it closes`(
    opens: String, english: String, spanish: String
  ) throws {
    let yaml = Everything.yaml.replacing("opens: 2026-10-05,", with: "opens: \(opens),")
    let manifest = try #require(Everything.manifest(of: yaml))
    for (language, day) in [(Language.english, english), (.spanish, spanish)] {
      let reminders = Reminders(for: manifest, language: language)
      #expect(reminders.text.contains(day), "\(reminders.text)")
      #expect(reminders.isOne == !opens.hasSuffix("13"))
      let half = language == .english ? "half-way" : "a la mitad"
      #expect(reminders.text.contains(half) != reminders.isOne)
      #expect(reminders.text.contains("October 16") || reminders.text.contains("16 de octubre"))
    }
  }

  @Test(arguments: [Language.english, .spanish])
  func `they do not speak of how many answered, or of those who did not`(language: Language) throws
  {
    let text = Reminders(for: try #require(Everything.manifest()), language: language).text
    for word in ["have not", "haven't", "%", "missing", "no ha respondido", "faltan"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
