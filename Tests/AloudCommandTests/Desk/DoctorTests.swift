import Foundation
import Testing

/// What `doctor` sees of a computer.
struct DoctorTests {
  private func line(_ run: Run, about text: String) -> String? {
    run.outputLines.first { $0.contains(text) }
  }

  @Test func `a workspace as the program makes it has nothing to mend`() throws {
    let school = try Moment.opened.school()
    let run = try done(school.principal("doctor"))
    #expect(run.outputLines.allSatisfy { $0.hasPrefix("ok ") || $0.hasPrefix("advice ") })
    #expect(line(run, about: "SQLite takes every setting")?.hasPrefix("ok ") == true)
    #expect(line(run, about: "only this account may read")?.hasPrefix("ok ") == true)
  }

  @Test func `a secret that others may read is to be mended, and the remedy works`() throws {
    let school = try Moment.opened.school()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: "\(school.secrets())/salt")
    let run = try school.principal("doctor")
    #expect(run.status == 6 && run.failedWithOneMessage)
    let wrong = try #require(line(run, about: "WRONG"))
    #expect(wrong.contains("/autumn/salt"))
    let remedy = try #require(wrong.split(separator: "run: ").last)
    var launch = school.principalLaunch([])
    (launch.executable, launch.arguments) = ("/bin/sh", ["-c", String(remedy)])
    try done(launch.run())
    try done(school.principal("doctor"))
  }

  @Test(arguments: ["Dropbox", "OneDrive - Fernhill", "Nextcloud"])
  func `a cloud folder keeps every state of the box`(name: String) throws {
    let school = try School()
    let folder = "\(school.scratch.path)/\(name)/school"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let run = try school.principal("doctor", "--workspace", folder)
    #expect(run.status == 6)
    #expect(line(run, about: "looks like a cloud folder")?.hasPrefix("WRONG ") == true)
  }

  @Test func `git must leave the secrets alone`() throws {
    let school = try Moment.opened.school()
    let git = "\(school.workspace)/.git"
    try FileManager.default.createDirectory(atPath: git, withIntermediateDirectories: false)
    let run = try school.principal("doctor")
    #expect(run.status == 6 && line(run, about: ".gitignore")?.hasPrefix("WRONG ") == true)
    try FileTree.write("build\n.aloud/\n", to: "\(school.workspace)/.gitignore")
    #expect(line(try done(school.principal("doctor")), about: "git leaves") != nil)
  }

  @Test func `it changes nothing, and says the same to programs`() throws {
    let school = try Moment.opened.school()
    let before = try FileTree(school.scratch.path).files
    let run = try done(school.principal("doctor", "--json"))
    #expect(try FileTree(school.scratch.path).files == before)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(object["aloud_doctor"] as? Int == 1)
    #expect((object["findings"] as? [[String: String]])?.isEmpty == false)
  }

  @Test func `a folder that is not there is named`() throws {
    let run = try School().principal("doctor", "--workspace", "nowhere")
    #expect(run.status == 6 && run.outputText.contains("WRONG   there is no folder at nowhere"))
  }
}
