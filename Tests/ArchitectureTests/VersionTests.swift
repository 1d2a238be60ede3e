import Foundation
import Testing

/// Versions stand in one place each, and what was resolved is what was named.
struct VersionTests {
  @Test func `the changes begin with the version of the program`() throws {
    let source = try SourceTree.text("Sources/AloudModel/Values/AloudVersion.swift")
    let version = try #require(source.firstMatch(of: #/current = "(\d+\.\d+\.\d+)"/#)).output.1
    let heading = try #require(
      SourceTree.text("CHANGELOG.md").split(separator: "\n").first { $0.hasPrefix("## ") })
    #expect(heading.hasPrefix("## \(version)"))
    for file in try SourceTree.swiftFiles(below: "Sources")
    where !file.path.hasSuffix("/AloudVersion.swift") {
      #expect(!file.lines.contains { $0.contains("\"\(version)\"") }, "\(file.path)")
    }
  }

  private struct Resolved: Decodable {
    struct Pin: Decodable {
      struct State: Decodable { let version: String }
      let identity: String
      let state: State
    }
    let pins: [Pin]
  }

  @Test func `every package that was resolved is pinned to that version in Package.swift`() throws {
    let url = SourceTree.root.appending(path: "Package.resolved")
    let resolved = try JSONDecoder().decode(Resolved.self, from: Data(contentsOf: url))
    let manifest = try SourceTree.text("Package.swift")
    #expect(resolved.pins.count == 20)
    let pins = manifest.matches(of: #/[\/"](?<name>[\w.-]+)",[^)]*?"(?<version>\d+\.\d+\.\d+)"/#)
      .map { "\($0.output.name) \($0.output.version)".lowercased() }
    for pin in resolved.pins {
      #expect(pins.contains("\(pin.identity) \(pin.state.version)"))
    }
    #expect(!manifest.contains("from: \"") && !manifest.contains(".upToNext"))
  }
}
