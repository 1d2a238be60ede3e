import Foundation
import Testing

/// Every mistake has one message, one status, and costs nobody an answer.
struct RefusalTests {
  private static let mishaps =
    Mishap.freezing + Mishap.operating + Mishap.sealing + Mishap.counting

  @Test(arguments: mishaps)
  func `a mistake is named, has its status, and nothing is lost`(mishap: Mishap) throws {
    let school = try mishap.moment.school()
    let run = try mishap.run(school)
    #expect(run.error == mishap.error, "\(run.talkText)")
    #expect(run.talkLines.first == mishap.error || mishap.talksFirst)
    #expect(run.status == mishap.status)
    #expect(run.failedWithOneMessage)
    #expect(run.output.isEmpty || mishap.status == 3, "what fails has no result: \(run.outputText)")
    try mishap.moment.goOn(in: school)
  }

  @Test(arguments: Stray.all)
  func `what is refused stays where it lies, and its name is not told`(stray: Stray) throws {
    let school = try Moment.answered.school()
    let name = try stray.put(school)
    let run = try school.principal("collect", school.drop)
    #expect(run.status == 7)
    #expect(run.outputLines == ["stored 6", "refused 1: \(stray.reason)"])
    #expect(
      run.talkLines == [
        "error: some files were refused and lie where they were",
        "help: everything else is stored; look at the reasons above",
      ])
    #expect(try FileTree.names(in: school.drop) == [name])
    #expect(!run.outputText.contains(name) && !run.talkText.contains(name))
    try FileManager.default.removeItem(atPath: "\(school.drop)/\(name)")
    try Moment.collected.goOn(in: school)
  }

  @Test func `of two answers under one code the first counts, and one only`() throws {
    let school = try Moment.answered.school()
    _ = try school.dropOne(as: 9, code: school.codes()[0])
    let run = try school.principal("collect", school.drop)
    #expect(run.status == 7)
    #expect(
      run.outputLines == [
        "stored 6", "refused 1: its code was used before; the first answer counts",
      ])
    let left = try FileTree.names(in: school.drop)
    #expect(left.count == 1)
    for name in left { try FileManager.default.removeItem(atPath: "\(school.drop)/\(name)") }
    try Moment.collected.goOn(in: school)
  }

  @Test func `the same file twice is one answer, and both copies go`() throws {
    let school = try Moment.answered.school()
    let one = try #require(try FileTree.names(in: school.drop).first)
    try FileManager.default.copyItem(
      atPath: "\(school.drop)/\(one)", toPath: "\(school.drop)/copy of it.aloud")
    let run = try done(school.principal("collect", school.drop))
    #expect(run.outputLines == ["stored 6", "stored before 1"])
    #expect(try FileTree.names(in: school.drop).isEmpty)
    try Moment.collected.goOn(in: school)
  }

  @Test(arguments: [0, 1, 12, 13, 400, 3])
  func `a file that is still being copied is waited for`(length: Int) throws {
    let school = try Moment.answered.school()
    let whole = try school.oneDropped()
    let name = try school.dropOne(as: 7, code: school.codes()[7])
    let path = "\(school.drop)/\(name)"
    let bytes = try FileTree.bytes(path)
    try #require(bytes.count == whole.count)
    try FileTree.write(Array(bytes.prefix(length)), to: path)
    let run = try done(school.principal("collect", school.drop))
    #expect(run.outputLines == ["stored 6", "still being copied 1"])
    try FileTree.write(bytes, to: path)
    #expect(
      try done(school.principal("collect", school.drop)).outputLines == ["stored 0", "waiting 1"])
    try school.close()
    try school.count()
    #expect(try FileTree.text("\(school.counted())/spent.txt").contains("\nopened 7\n"))
  }

  @Test(arguments: 1...5)
  func `fewer than five answers wait, five are taken`(number: Int) throws {
    let school = try Moment.opened.school()
    try school.answer(as: 0..<number)
    let run = try done(school.principal("collect", school.drop))
    #expect(run.outputLines == (number < 5 ? ["stored 0", "waiting \(number)"] : ["stored 5"]))
    #expect(try FileTree.names(in: school.drop).count == (number < 5 ? number : 0))
  }
}
