import AloudTestSupport
import Foundation
import Glibc
import Testing

/// What the tests start programs with.
@Suite(.ownThreads) struct ChildProcessTests {
  private func run(
    _ script: String, _ change: (ChildProcess) -> Void = { _ in }
  ) throws -> (child: ChildProcess, said: String) {
    let child = ChildProcess()
    child.executableURL = URL(filePath: "/bin/sh")
    child.arguments = ["-c", script]
    child.environment = ["PATH": "/usr/bin:/bin", "WORD": "zugzwang"]
    let said = Pipe()
    child.standardOutput = said
    change(child)
    try child.run()
    let text = try said.fileHandleForReading.readToEnd() ?? Data()
    child.waitUntilExit()
    return (child, String(decoding: text, as: UTF8.self))
  }

  @Test func `a program gets nothing that happens to be open, whoever opened it`() throws {
    let files = (0..<40).map { _ in open("/dev/null", O_RDONLY) }
    defer { for file in files { close(file) } }
    let (_, said) = try run("ls /proc/self/fd")
    // Its three, and the folder that it lists.
    #expect(said.split(separator: "\n").count == 4)
  }

  @Test func `it works where and with what it was told to, and says how it ended`() throws {
    let (child, said) = try run("pwd; echo $WORD; exit 3") {
      $0.currentDirectoryURL = URL(filePath: "/usr")
    }
    #expect(said == "/usr\nzugzwang\n")
    #expect(child.terminationStatus == 3 && child.terminationReason == .exit && !child.isRunning)
    let killed = try run("kill -9 $$").child
    #expect(killed.terminationStatus == SIGKILL && killed.terminationReason == .uncaughtSignal)
  }

  @Test func `one that is not there is an error`() {
    let child = ChildProcess()
    child.executableURL = URL(filePath: "/nonexistent/aloud")
    #expect(throws: CocoaError.self) { try child.run() }
    #expect(!child.isRunning)
  }
}
