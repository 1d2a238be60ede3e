import Testing

/// The commands that write pages for people to open without a network.
struct OfflinePageTests {
  @Test func `the form of a wave is written under its name, its sum told, and freezes the wave`()
    throws
  {
    let school = try Moment.defined.school()
    let run = try done(school.principal("form", "autumn"))
    let name = "\(SurveyText.survey)-autumn.html"
    let bytes = try FileTree.bytes("\(school.workspace)/\(name)")
    #expect(run.value(after: "Written") == name)
    #expect(run.value(after: "SHA-256")?.count == 64)
    #expect(bytes.starts(with: Array("<!doctype html>".utf8)))
    #expect(FileTree.exists("\(school.secrets())/manifest.json"))
    #expect(try FileTree.mode("\(school.workspace)/\(name)") == 0o644)
  }

  @Test func `the form is the same file whenever and wherever it is made`() throws {
    let school = try Moment.opened.school()
    try done(school.principal("form", "--output", "first.html"))
    let shown = try done(school.principal("form", "--output", "-"))
    #expect(try FileTree.bytes("\(school.workspace)/first.html") == shown.output)
    let named = try done(school.principal("form", "--output", "second.html"))
    let sum = try #require(named.value(after: "SHA-256"))
    #expect(shown.talkText.contains(sum))
  }

  @Test func `a survey that promises no way to answer by file has no form to open`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.key = try school.makeKey()
    try FileTree.write(
      survey.text.replacing("channels: [slips, file]", with: "channels: [slips]"),
      to: school.definitionPath)
    let run = try school.principal("form")
    #expect(run.status != 0 && run.failedWithOneMessage)
    #expect(run.error == "error: the promise of autumn names no way to answer by file")
    #expect(try FileTree.names(in: school.workspace).filter { $0.hasSuffix(".html") }.isEmpty)
  }

  @Test func `the key page is written once for everybody`() throws {
    let school = try School()
    let run = try done(school.keyHolder("key", "page"))
    let other = try done(try School().keyHolder("key", "page", "--output", "-"))
    #expect(try FileTree.bytes("\(school.desk)/aloud-key.html") == other.output)
    #expect(other.talkText.contains(try #require(run.value(after: "SHA-256"))))
  }

  @Test func `a page to look at is written before there is a key, and freezes nothing`() throws {
    let school = try School()
    try school.define(SurveyText())
    let before = try FileTree(school.scratch.path).files
    try done(school.principal("preview", "--html", "look.html"))
    var after = try FileTree(school.scratch.path).files
    let removed = after.removeValue(forKey: "school/look.html")
    let page = try #require(removed)
    #expect(after == before)
    #expect(page.contains(run: Array("PREVIEW, nothing is stored".utf8)))
    #expect(page.contains(run: Array("When people here are stuck".utf8)))
  }
}
