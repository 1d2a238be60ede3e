import Foundation
import Testing

/// Files that hold ballots, salts, keys or codes are their owner's alone, whatever the umask.
struct FileModeTests {
  /// With an umask that takes nothing away.
  private func open(_ launch: Launch) throws -> Run {
    var open = launch
    open.executable = "/bin/bash"
    open.arguments = ["-c", "umask 000; exec \"$0\" \"$@\"", launch.executable] + launch.arguments
    return try done(open.run())
  }

  @Test func `an open wave's secrets are closed to others`() throws {
    let school = try Moment.defined.school()
    _ = try open(school.principalLaunch(["slips"]))
    for folder in [".aloud", ".aloud/fernhill-staff", ".aloud/fernhill-staff/autumn"] {
      #expect(try FileTree.mode("\(school.workspace)/\(folder)") == 0o700)
    }
    for file in ["manifest.json", "salt", "intake.key", "ballotbox.sqlite"] {
      #expect(try FileTree.mode("\(school.secrets())/\(file)") == 0o600)
    }
  }

  @Test(arguments: [Interruption.answer, .collect, .close, .count, .finish])
  func `a command leaves nothing open that was closed`(step: Interruption) throws {
    let school = try step.school()
    _ = try open(step.launch(school))
    let secret = try FileTree(school.scratch.path).names.filter { name in
      name.hasPrefix("school/.aloud/") || name.hasPrefix("drop/") || name.hasSuffix(".aloudbox")
        || name.hasPrefix("home/keyholder/state/")
    }
    #expect(!secret.isEmpty)
    for name in secret {
      #expect(try FileTree.mode("\(school.scratch.path)/\(name)") == 0o600, "\(name)")
    }
  }

  @Test func `a key file is its owner's alone`() throws {
    let school = try School()
    try FileTree.write("four unrelated words\n", to: "\(school.desk)/passphrase.txt")
    let run = try open(
      school.keyHolderLaunch([
        "key", "new", "--file", "key.file", "--passphrase-file", "passphrase.txt",
      ]))
    #expect(try FileTree.mode("\(school.desk)/key.file") == 0o600)
    #expect(School.card(in: run) == nil, "the card is not printed beside the file")
    let shown = try done(
      school.keyHolder("key", "show", "--key", "key.file", "--passphrase-file", "passphrase.txt"))
    #expect(shown.value(after: "Public line") == run.value(after: "Public line"))
    let again = try school.keyHolder(
      "key", "new", "--file", "key.file", "--passphrase-file", "passphrase.txt")
    #expect(again.status == 2 && again.failedWithOneMessage)
    #expect(again.error == "error: there is a file at key.file already")
  }

  @Test func `the box does not tell when the last answer came`() throws {
    let school = try Moment.collected.school()
    let attributes = try FileManager.default.attributesOfItem(
      atPath: "\(school.secrets())/ballotbox.sqlite")
    let changed = try #require(attributes[.modificationDate] as? Date)
    #expect(Date().timeIntervalSince(changed) > 12 * 3_600, "the time is that of the opening")
  }
}
