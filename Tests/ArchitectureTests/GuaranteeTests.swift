import AloudTestSupport
import Foundation
import Testing

/// Every guarantee has an argument, its assumptions, tests, and a stamp of the code it argues about.
struct GuaranteeTests {
  private static let page = "Documentation/Guarantees.md"

  struct Guarantee {
    let title: String
    let lines: [String]

    /// What stands between backticks behind a bold word.
    func named(_ word: String) -> [String] {
      let text = lines.first { $0.hasPrefix("- **\(word)**") } ?? ""
      return text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }
        .map(\.element)
    }

    func says(_ word: String) -> Bool {
      lines.contains { $0.hasPrefix("- **\(word).**") && $0.count > 40 }
    }
  }

  private func guarantees() throws -> [Guarantee] {
    var found: [Guarantee] = []
    var lines: [String] = []
    var title: String?
    for line in try SourceTree.text(Self.page).components(separatedBy: "\n") + ["## "] {
      guard line.hasPrefix("## ") else {
        lines.append(line)
        continue
      }
      if let title { found.append(Guarantee(title: title, lines: lines)) }
      (title, lines) = (String(line.dropFirst(3)), [])
    }
    return found
  }

  @Test
  func `guarantees are numbered, argued and tested`() throws {
    let guarantees = try guarantees()
    #expect(guarantees.count >= 11)
    let tests = try SourceTree.swiftFiles(below: "Tests").flatMap(\.lines)
    for (number, guarantee) in guarantees.enumerated() {
      #expect(guarantee.title.hasPrefix("G\(number + 1) "))
      #expect(guarantee.says("Argument") && guarantee.says("Assumes"), "\(guarantee.title)")
      let proofs = guarantee.named("Proved by")
      #expect(!proofs.isEmpty, "\(guarantee.title)")
      for proof in proofs {
        #expect(
          tests.contains { $0.contains("func `\(proof)`") }, "\(guarantee.title): '\(proof)'")
      }
    }
  }

  @Test
  func `no argument is older than the code it is about`() throws {
    let isRestamping = ProcessInfo.processInfo.environment["ALOUD_RESTAMP"] == "1"
    var page = try SourceTree.text(Self.page)
    for guarantee in try guarantees() {
      let files = guarantee.named("Guards")
      #expect(!files.isEmpty, "\(guarantee.title) guards nothing")
      let stamp = try stamp(of: files)
      if isRestamping {
        page = page.restamped(guarantee.title, stamp)
      } else {
        #expect(
          guarantee.named("Stamp") == [stamp],
          "\(guarantee.title): read it again, then ALOUD_RESTAMP=1 swift test --filter Guarantee")
      }
    }
    guard isRestamping else { return }
    try page.write(
      to: SourceTree.root.appending(path: Self.page), atomically: true, encoding: .utf8)
  }

  @Test
  func `every rule that decides and every file of the attack is guarded by some guarantee`() throws
  {
    let guarded = try Set(guarantees().flatMap { $0.named("Guards") })
    let folders = ["Sources/AloudDisclosure/Rules", "Sources/AloudDisclosure/Groups"]
    // What names things and decides nothing.
    let names = ["Tally+Asked.swift", "ShownGroup.swift"]
    for file in try folders.flatMap(SourceTree.paths) where !names.contains(where: file.hasSuffix) {
      #expect(guarded.contains(file), "\(file)")
    }
  }

  /// The first sixteen digits of SHA-256 over the files, one behind the other.
  private func stamp(of files: [String]) throws -> String {
    let all = try files.map(SourceTree.text).joined()
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try all.write(to: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: path) }
    let process = ChildProcess()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [path.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output.prefix(16), as: UTF8.self)
  }
}

extension String {
  /// The page with the stamp of one section exchanged.
  fileprivate func restamped(_ title: String, _ stamp: String) -> String {
    let halves = components(separatedBy: "## \(title)\n")
    guard halves.count == 2, let start = halves[1].range(of: "- **Stamp** `") else { return self }
    let end = halves[1][start.upperBound...].firstIndex(of: "`") ?? start.upperBound
    return halves[0] + "## \(title)\n" + halves[1][..<start.upperBound] + stamp + halves[1][end...]
  }
}
