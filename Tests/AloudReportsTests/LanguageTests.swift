import AloudDisclosure
import AloudModel
import AloudTestSupport
import Foundation
import Testing

@testable import AloudReports

/// What holds for every report there can be, in every language we have words for.
struct LanguageTests {
  /// Words that claim too much, or that name somebody's place behind others.
  private static let banned: [Language: [String]] = [
    .english: [
      "stable", "significant", "proves", "caused by", "because of", "trend", "per cent change",
      "percent change", "worse", "behind", "weak", "%change",
    ],
    .spanish: [
      "estable", "significativ", "demuestra", "causad", "debido a", "tendencia",
      "cambio porcentual", "peor", "rezagad", "atrasad", "débil", "por ciento",
    ],
  ]

  /// Names of files and columns are technical terms that no reader meets in a sentence.
  private static let terms = [
    "least_significant_difference", "trends.svg", "trends.csv", "\"trends\"",
  ]

  @Test(arguments: Sample.all, languages)
  func `no file says a word that is not to be said`(sample: Sample, language: Language) throws {
    for (path, text) in try sample.files(language) {
      // Nor are the six words of a release chosen by anybody.
      let drawn = try sample.releases().flatMap { release in
        languages.map { release.fingerprint.words(in: $0).joined(separator: " ") }
      }
      let words = (Self.terms + drawn).reduce(text.lowercased()) { $0.replacing($1, with: "") }
      let lists = path.hasPrefix("data/") ? languages : [language]
      for word in lists.flatMap({ Self.banned[$0] ?? [] }) {
        #expect(!words.contains(word), "\(word) in \(path)")
      }
    }
  }

  /// The texts, charts and files of every report in the checkout, by path.
  private static func committed() throws -> [String: String] {
    let root = URL(filePath: #filePath).appending(path: "../../../Reports").standardized.path
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    let texts = names.filter { name in
      [".md", ".html", ".svg", ".csv"].contains { name.hasSuffix($0) }
    }
    return Dictionary(
      uniqueKeysWithValues: try texts.map {
        ($0, try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8))
      })
  }

  @Test func `no sample in the checkout says a word that is not to be said`() throws {
    let texts = try Self.committed()
    #expect(texts.keys.count { $0.hasSuffix("/report.md") } == 11)
    let drawn = texts.filter { $0.key.hasSuffix("waves.csv") }.values.flatMap { file in
      let rows = CSVReader(Array(file.utf8)).rows
      let place = rows[0].firstIndex(of: "release_words") ?? 0
      return rows.dropFirst().map { $0[place] }
    }
    #expect(drawn.count > 15)
    for (path, text) in texts {
      let words = (Self.terms + drawn).reduce(text.lowercased()) { $0.replacing($1, with: "") }
      let language: Language = path.hasPrefix("harbor") ? .spanish : .english
      for word in Self.banned[language] ?? [] {
        #expect(!words.contains(word), "\(word) in \(path)")
      }
    }
  }

  @Test(arguments: Sample.all, languages)
  func `a headline has twenty words at most`(sample: Sample, language: Language) throws {
    let report = try sample.history().content(in: language).report
    let headlines = report.sections.flatMap(\.blocks).compactMap { block -> String? in
      if case .headline(let words) = block { words } else { nil }
    }
    #expect(headlines.count == 1)
    #expect(headlines[0].split(separator: " ").count <= 20)
    #expect(headlines[0].hasSuffix("."))
  }

  @Test(arguments: Sample.all)
  func `a Spanish report says none of its sentences in English`(sample: Sample) throws {
    let english = Set(try sample.history().content().report.sentences)
    let spanish = try sample.history().content(in: .spanish).report.sentences
    let texts = try sample.releases().flatMap { release in
      release.release.manifest.survey.scales.flatMap { scale in
        [scale.title] + scale.items.map(\.text)
      }
    }
    let own = Set(texts.map { $0.text(in: .english) })
    let told = Set(sampleNotice.sections.map(\.title))
    for sentence in spanish where english.contains(sentence) {
      if told.contains(where: sentence.hasPrefix) { continue }
      if sentence.components(separatedBy: " · ").allSatisfy(own.contains) { continue }
      // A name of the survey with a number behind it.
      let rests = own.filter(sentence.hasPrefix).map { sentence.dropFirst($0.count) }
      if rests.contains(where: { !$0.contains(where: \.isLetter) }) { continue }
      // What both share are titles and questions of the survey, names, numbers and signs.
      let words = sentence.lowercased().split { !$0.isLetter }
      for word in ["the", "of", "and", "was", "people", "answers", "not"] {
        #expect(!words.contains(Substring(word)), "\(sentence)")
      }
    }
    #expect(spanish.contains("En un minuto"))
  }

  @Test(arguments: Sample.all)
  func `both languages have the same blocks and the same figures`(sample: Sample) throws {
    let history = try sample.history()
    let (english, spanish) = (history.content().report, history.content(in: .spanish).report)
    #expect(english.sections.map(\.name.id) == spanish.sections.map(\.name.id))
    #expect(
      english.sections.map { $0.blocks.map(kind) } == spanish.sections.map { $0.blocks.map(kind) })
    for name in ["scales.csv", "items.csv", "changes.csv", "trends.csv"] {
      let keys = ["wave_label", "sentence", "display"]
      let rows = try [Language.english, .spanish].map { language in
        try sample.rows(name, language).map { $0.filter { !keys.contains($0.key) } }
      }
      #expect(rows[0] == rows[1])
    }
  }

  private func kind(_ block: ReportBlock) -> String {
    String("\(block)".prefix { $0 != "(" })
  }

  @Test func `a language we have no words for is reported in English, with its own questions`()
    throws
  {
    let report = try Sample.two.history().content(in: Language("so")!).report
    #expect(report.language == Language("so"))
    #expect(report.sections[0].name.heading == "In one minute")
  }

  @Test(arguments: [
    ("Ingrid", "e"), ("hijos", "e"), ("hielo", "y"), ("escuela", "y"), ("«Inglés»", "e"),
  ])
  func `Spanish says e before the sound of i`(next: String, word: String) {
    #expect(SpanishWording().joining(.and, before: next) == word)
  }

  @Test func `Spanish says u before the sound of o`() {
    #expect(SpanishWording().list(["siete", "ocho"], .or) == "siete u ocho")
    #expect(SpanishWording().list(["a", "b", "c"]) == "a, b y c")
  }

  @Test func `days and surveys are named as each language names them`() throws {
    let wording = SpanishWording()
    let month = SurveyFindings(try Sample.oneMonth.history()).waves
    #expect(month.map { wording.name(of: $0) }.last == "16 de octubre de 2026")
    #expect(wording.within(month[1]) == "en la encuesta del 16 de octubre de 2026")
    let three = SurveyFindings(try Sample.three.history()).waves
    #expect(wording.since(three[1], seenFrom: three[2]) == "desde marzo")
    #expect(wording.shortName(of: three[1]) == "mar 2026")
    let days = (CalendarDay("2026-09-28")!, CalendarDay("2026-10-02")!)
    #expect(wording.days(from: days.0, to: days.1) == "28 de septiembre al 2 de octubre de 2026")
  }

  @Test(arguments: ScaleTopic.allCases)
  func `every theme asks something of both roles in both languages`(theme: ScaleTopic) {
    for wording in [EnglishWording(), SpanishWording()] as [any Wording] {
      for words in [wording.asksTeacherLeaders(theme), wording.asksPrincipal(theme)] {
        #expect(!words.isEmpty && !words.hasSuffix("."))
      }
      #expect(wording.question(theme).hasSuffix("?"))
    }
  }
}

struct SpanishVerdictTests {
  private func sentence(_ scale: String, _ sample: Sample) throws -> String {
    let findings = SurveyFindings(try sample.history())
    let change = try #require(findings.changes.first { $0.scale.id == id(scale) })
    return SpanishWording().sentence(on: change, in: findings).plain
  }

  @Test func `a clear rise, a drift, an uncertain move`() throws {
    #expect(
      try sentence("policies", .three).hasPrefix(
        "A say in policies and decisions subió de 40 de media a 63 de 100. Un movimiento así es mayor"
      ))
    #expect(
      try sentence("policies", .drift)
        == "El último movimiento no destaca por sí solo, pero en 4 encuestas desde octubre de 2025 A say "
        + "in policies and decisions ha subido de 34 a 60. Estas encuestas tuvieron 28, 29, 31 y 31 "
        + "respuestas.")
    #expect(
      try sentence("reward", .two).hasPrefix(
        "Risk is worth it: ahora 57 de 100, antes 54. El movimiento está entre "))
  }
}
