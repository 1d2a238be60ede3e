import AloudTestSupport
import Foundation
import Testing

/// Results that come back as files, dropped on the page.
@Suite(.ownThreads) struct DeskFinishTests {
  private static let path = "\(DeskStep.survey)/wave/autumn/finish"

  private func files(_ school: School) throws -> [String: String] {
    let folder = school.counted()
    return [
      "release": try FileTree.text("\(folder)/release.json"),
      "receipts": try FileTree.text("\(folder)/spent.txt"),
      "record": try FileTree.text("\(folder)/counted.json"),
    ]
  }

  private func send(
    _ desk: RunningDesk, _ words: String, _ files: [String: String]
  ) throws -> Reply {
    try desk.upload(Self.path, ["folder": "", "words": words], files: files)
  }

  @Test func `dropped files are held against the words, and nothing goes before they are right`()
    throws
  {
    let school = try Moment.counted.school()
    let desk = try RunningDesk(school)
    let (files, words) = (try files(school), try school.releaseWords())
    let before = try FileTree.names(in: school.secrets())
    #expect(try desk.get(Self.path).body.contains("type=\"file\""))
    let wrong = try send(desk, "one two three four five six", files)
    #expect(wrong.status == 422 && wrong.body.contains("not the words of this release"))
    #expect(wrong.body.contains("Choose the three files again"))
    var two = files
    two["record"] = nil
    #expect(try send(desk, words, two).body.contains("Choose all three files"))
    var other = files
    other["record"] = files["record"]?.replacing("0", with: "1")
    #expect(try send(desk, words, other).status == 409)
    other = files
    other["release"] = "{}"
    #expect(try send(desk, words, other).status == 409)
    #expect(try FileTree.names(in: school.secrets()) == before)
    #expect(try send(desk, words, files).status == 303)
    #expect(try FileTree.names(in: school.secrets()) == ["manifest.json"])
    #expect(try desk.get(Self.path).body.contains("The results are in"))
    #expect(!desk.end())
    try Moment.finished.goOn(in: school)
  }
}
