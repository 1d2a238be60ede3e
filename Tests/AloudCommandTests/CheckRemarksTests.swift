import Testing

/// What `check` advises on a definition without a mistake: what staff would miss.
struct CheckRemarksTests {
  private static func text(
    _ channels: [String], place: String = "", _ edits: [(String, String)] = []
  ) -> String {
    var survey = SurveyText(waves: [.init(id: "autumn", opens: 1, closes: 9, invited: 40)])
    survey.channels = channels
    survey.place = place
    return edits.reduce(survey.text) { $0.replacing($1.0, with: $1.1) }
  }

  private static func check(_ text: String, _ options: String...) throws -> Run {
    let school = try School()
    return try school.principalLaunch(["check"] + options + ["-"], input: text).run()
  }

  private static let long = (
    "people talk about things they got wrong.",
    "people talk. \(String(repeating: "and another word of it ", count: 1_000))"
  )

  @Test(arguments: [["slips"], ["file"], ["slips", "file"]])
  func `that nobody is told where to answer is said, with what to do`(channels: [String]) throws {
    let said = try done(Self.check(Self.text(channels))).outputText
    #expect(said.contains("warning: staff are not told where to answer [place-lacking]"))
    #expect(said.contains("\n  channels: [\(channels.joined(separator: ", "))]\n"))
    #expect(said.contains("help: add 'where: {en: ...}'"))
    #expect(said.contains(", 1 warning\n") && !said.contains("no problems"))
    let told = try done(Self.check(Self.text(channels, place: "Room 3"))).outputText
    #expect(told.contains("no problems") && !told.contains("warning"))
  }

  @Test func `over an open link the address is the place`() throws {
    #expect(try done(Self.check(Self.text(["link"]))).outputText.contains("no problems"))
  }

  @Test func `a page that an old phone waits for is told, with its size, where its wave stands`()
    throws
  {
    let said = try done(Self.check(Self.text(["slips"], place: "Room 3", [Self.long]))).outputText
    #expect(said.contains(" kB in en [heavy-page]\n  - {id: autumn, "), "\(said)")
    #expect(said.contains("above 50 kB an old phone waits long"))
  }

  @Test func `other programs are told too, and who is strict is refused`() throws {
    let text = Self.text(["slips"], [Self.long])
    let ids = try done(Self.check(text, "--json")).outputText
    #expect(ids.contains("\"id\":\"place-lacking\"") && ids.contains("\"id\":\"heavy-page\""))
    #expect(try Self.check(Self.text(["slips"]), "--strict").status == 3)
    #expect(try Self.check(Self.text(["slips"], place: "Room 3"), "--strict").status == 0)
  }

  /// The page of diagnostics is written by tests that cannot run the program.
  @Test func `the page of diagnostics prints what is said here`() throws {
    let page = try FileTree.text(Checkout.path("Documentation/Diagnostics.md"))
    let said = try done(Self.check(Self.text(["slips"], [Self.long]))).outputText
    for id in ["place-lacking", "heavy-page"] {
      let lines = said.split(separator: "\n")
      let place = try #require(lines.firstIndex { $0.hasSuffix("[\(id)]") })
      let help = try #require(lines[place...].first { $0.hasPrefix("help:") })
      #expect(page.contains("[`\(id)`](#\(id)) | warning |") && page.contains(help))
    }
  }
}
