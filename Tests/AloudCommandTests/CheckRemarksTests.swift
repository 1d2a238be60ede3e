import Testing

/// What `check` says of a definition without a mistake: what staff would miss.
struct CheckRemarksTests {
  private static func check(_ edits: [(String, String)] = [], channels: [String]) throws -> String {
    let school = try School()
    var survey = SurveyText(waves: [.init(id: "autumn", opens: 1, closes: 9, invited: 40)])
    survey.channels = channels
    var text = survey.text
    for (old, new) in edits { text = text.replacing(old, with: new) }
    return try done(school.principal("check", "-", input: text)).talkText
  }

  private static let place = ("outside_contact:", "where: {en: The library}\noutside_contact:")

  @Test(arguments: [["slips"], ["file"], ["slips", "file"]])
  func `that nobody is told where to answer is said, with what to do`(channels: [String]) throws {
    #expect(
      try Self.check(channels: channels).contains(
        "warning: staff are not told where to answer: add 'where: {en: ...}'"))
    #expect(try !Self.check([Self.place], channels: channels).contains("where to answer"))
  }

  @Test func `over an open link the address is the place`() throws {
    #expect(try !Self.check(channels: ["link"]).contains("where to answer"))
  }

  @Test func `a page that an old phone waits for is told, with its size`() throws {
    let long = String(repeating: "and another word of it ", count: 1_000)
    let text = ("people talk about things they got wrong.", "people talk. \(long)")
    #expect(try Self.check([text], channels: ["slips"]).contains("kB in en: above 50 kB"))
    #expect(try !Self.check(channels: ["slips"]).contains("kB in en"))
  }
}
