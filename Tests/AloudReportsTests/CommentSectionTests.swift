import AloudModel
import AloudTestSupport
import Foundation
import Testing

@testable import AloudDisclosure
@testable import AloudReports

/// What people wrote reaches a report as themes in their readers' words, and in no other way.
struct CommentSectionTests {
  private static let question = Identifier<CommentQuestion>("keep-or-change")!

  private static let asked = Sample(
    "comments are asked",
    [
      varied(.spring2026) { wave in
        wave.survey.comments = [
          CommentQuestion(
            id: question,
            text: LocalizedText([
              .english: "What should we keep or change?", .spanish: "¿Qué cambiamos?",
            ])),
          CommentQuestion(
            id: Identifier("anything-else")!,
            text: LocalizedText([.english: "Anything else?", .spanish: "¿Algo más?"])),
        ]
      }
    ])

  private static let themes = [
    Theme(
      label: "Time to plan", mentions: .several, paraphrase: "Staff ask for a fixed hour together.",
      quotes: ["We need one hour.", "An hour a week | would do."]),
    Theme(
      label: "=SUM(A1)", mentions: .aFew, paraphrase: "The library is \"quiet\" <and> liked.",
      quotes: []),
  ]

  private func history(_ themes: [Theme] = themes) throws -> ReleaseHistory {
    let history = try Self.asked.history()
    let manifest = history.newest.release.manifest
    return history.with([
      Themes(
        release: history.newest.fingerprint, survey: manifest.survey.id, wave: manifest.waveID,
        questions: [ThemedQuestion(id: Self.question, themes: themes)])
    ])
  }

  private func file(_ path: String, _ language: Language = .english) throws -> String {
    let files = try history().files(in: language)
    return String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  @Test(arguments: languages)
  func `themes stand below a warning not to guess, with bands instead of counts`(
    language: Language
  ) throws {
    let wording = ReportLanguage.wording(in: language)
    let text = try file("report.md", language)
    let section = try #require(text.range(of: "## \(wording.commentsHeading)"))
    let rest = text[section.upperBound...]
    let warning = try #require(rest.range(of: wording.doNotGuess))
    let theme = try #require(rest.range(of: "| Time to plan | \(wording.mentions(.several)) |"))
    #expect(warning.upperBound < theme.lowerBound)
    #expect(rest.contains("Staff ask for a fixed hour together."))
    #expect(!rest.contains("Anything else?") || language != .english, "nothing was found there")
  }

  @Test func `quotes stand in an order that says nothing, apart from their themes`() throws {
    let text = try file("report.md")
    let first = try #require(text.range(of: "“An hour a week"))
    let second = try #require(text.range(of: "“We need one hour.”"))
    #expect(first.lowerBound < second.lowerBound, "by their letters, not as the sheet had them")
  }

  @Test func `what readers wrote breaks neither a table nor a page nor a spreadsheet`() throws {
    let html = try file("report.html")
    #expect(
      html.contains("The library is &quot;quiet&quot; &lt;and&gt; liked.")
        || html.contains("The library is \"quiet\" &lt;and&gt; liked."))
    let rows = CSVReader(Array(try file("data/comment_themes.csv").utf8)).rows
    let header = try #require(rows.first)
    let label = try #require(header.firstIndex(of: "theme_label"))
    #expect(rows.map { $0[label] } == ["theme_label", "Time to plan", "'=SUM(A1)", ""])
    let band = try #require(header.firstIndex(of: "mentions_band"))
    #expect(rows.dropFirst().map { $0[band] } == ["several", "a_few", ""])
    let status = try #require(header.firstIndex(of: "status"))
    #expect(rows.dropFirst().map { $0[status] } == ["shown", "shown", "no_themes"])
  }

  @Test func `without themes the page says that there are none, and why that may be`() throws {
    let text = try Self.asked.markdown()
    #expect(text.contains(EnglishWording(for: .english).noThemes))
  }

  @Test func `where comments are off there is no such page`() throws {
    let text = try Sample.two.markdown()
    #expect(!text.contains(EnglishWording(for: .english).commentsHeading))
    #expect(try Sample.two.rows("comment_themes.csv").isEmpty)
  }

  @Test func `themes of another release are left out`() throws {
    let history = try Self.asked.history()
    let other = Themes(
      release: Fingerprint(Array(repeating: 9, count: 32))!,
      survey: history.newest.release.manifest.survey.id,
      wave: history.newest.release.manifest.waveID,
      questions: [ThemedQuestion(id: Self.question, themes: Self.themes)])
    #expect(history.with([other]) == history)
  }
}
