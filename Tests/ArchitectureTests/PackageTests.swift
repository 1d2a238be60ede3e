import AloudTestSupport
import Foundation
import Testing

/// What people get is made of what is in the checkout, under one version.
struct PackageTests {
  private static let version: String? = {
    let source = try? SourceTree.text("Sources/AloudModel/Values/AloudVersion.swift")
    return source?.firstMatch(of: #/current = "(\d+\.\d+\.\d+)"/#).map { String($0.output.1) }
  }()

  @Test func `the package has the version of the program, and the README names it`() throws {
    let version = try #require(Self.version)
    let process = ChildProcess()
    process.executableURL = SourceTree.root.appending(path: "Scripts/package")
    process.arguments = ["version"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: said, as: UTF8.self) == "\(version)\n")
    let named = try SourceTree.text("README.md").matches(of: #/aloud_(\d+\.\d+\.\d+)_amd64\.deb/#)
    #expect(!named.isEmpty && named.allSatisfy { $0.output.1 == version })
    #expect(try SourceTree.text("Packaging/control").contains("\nVersion: @VERSION@\n"))
  }

  @Test func `everything for the package is put into it`() throws {
    let script = try SourceTree.text("Scripts/package")
    let files = try SourceTree.paths(below: "Packaging")
    #expect(files.count >= 10)
    for file in files { #expect(script.contains(file), "\(file)") }
  }

  @Test func `lintian is told to overlook two things, each with a reason`() throws {
    let lines = try SourceTree.text("Packaging/lintian-overrides").split(separator: "\n")
    let tags = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ")[1] }
    #expect(tags == ["statically-linked-binary", "embedded-library"])
    for (place, line) in lines.enumerated() where !line.hasPrefix("#") {
      #expect(place > 0 && lines[place - 1].hasPrefix("# "), "\(line)")
    }
  }

  @Test func `what libraries are linked in are known by a hash or by Debian`() throws {
    let script = try SourceTree.text("Scripts/package")
    let sources = script.matches(of: #/https?:\/\/[^\s"]+\.tar\.\w+/#)
    #expect(!sources.isEmpty)
    #expect(script.contains(#/sha256sum --check --quiet <<<"[0-9a-f]{64} /#))
  }

  @Test func `without /proc the static file says what the program says`() throws {
    let said = try SourceTree.text("Packaging/no-proc.c").matches(of: #/"(?:error|help): (.+)\\n"/#)
      .map { String($0.output.1) }
    #expect(said.count == 2)
    let sources = try SourceTree.swiftFiles(below: "Sources").flatMap(\.lines)
    for sentence in said { #expect(sources.contains { $0.contains(sentence) }, "\(sentence)") }
  }
}
