import Testing

/// What no source of ours contains, and why.
struct ForbiddenTests {
  struct Ban: Sendable, CustomTestStringConvertible {
    let text: String
    let reason: String
    /// Paths that begin so are exempt.
    let exempt: [String]

    var testDescription: String { text }
  }

  static let bans = [
    Ban(text: "String(format:", reason: "depends on locale and races", exempt: []),
    Ban(text: "try!", reason: "a failure of the world is not a bug", exempt: []),
    Ban(text: "fatalError(", reason: "preconditions say whose bug it is", exempt: []),
    Ban(text: "as! ", reason: "a cast that may fail is an outcome", exempt: []),
    Ban(text: "TODO", reason: "an issue is the place for it", exempt: []),
    Ban(text: "FIXME", reason: "an issue is the place for it", exempt: []),
    Ban(text: "@unchecked Sendable", reason: "the compiler checks", exempt: []),
    Ban(text: "Date()", reason: "the clock is handed in", exempt: []),
    Ban(
      text: "SystemRandomNumberGenerator", reason: "the dice are handed in", exempt: []),
    Ban(
      text: "SecureRandom()", reason: "dice are taken up at the edge", exempt: ["Sources/aloud/"]),
    Ban(text: " print(", reason: "the console is one place", exempt: []),
  ]

  @Test(arguments: bans)
  func `no source contains what is banned`(ban: Ban) throws {
    for file in try SourceTree.swiftFiles(below: "Sources") {
      if ban.exempt.contains(where: file.path.hasPrefix) { continue }
      for (number, line) in file.lines.enumerated() where !line.isComment {
        #expect(
          !line.contains(ban.text), "\(file.path):\(number + 1) has \(ban.text): \(ban.reason)")
      }
    }
  }

  @Test
  func `no test starts a program that inherits what another test opened`() throws {
    for file in try SourceTree.swiftFiles(below: "Tests") where !file.path.contains("Forbidden") {
      for (number, line) in file.lines.enumerated() {
        #expect(
          !line.replacing("ChildProcess()", with: "").contains("Process()"),
          "\(file.path):\(number + 1)")
      }
    }
  }

  @Test
  func `nothing is public until a decision says so`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources") {
      for (number, line) in file.lines.enumerated() {
        #expect(!line.declaresPublicly, "\(file.path):\(number + 1)")
      }
    }
  }

  @Test(arguments: [("Sources", 250), ("Tests", 350)])
  func `no file is longer than can be read in one sitting`(folder: String, most: Int) throws {
    for file in try SourceTree.swiftFiles(below: folder) {
      #expect(file.lines.count <= most + 1, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test
  func `every package type says what it is`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources") {
      for (number, line) in file.lines.enumerated() where line.declaresPackageType {
        let above = file.lines[..<number].last { !$0.drop { $0 == " " }.hasPrefix("@") }
        let documents = above?.drop { $0 == " " }.hasPrefix("///") ?? false
        #expect(documents, "\(file.path):\(number + 1)")
      }
    }
  }

  @Test
  func `CONTRIBUTING lists every decision, in order`() throws {
    let listed = try SourceTree.text("CONTRIBUTING.md").matches(
      of: #/^\d+\. \[.*\]\(Documentation\/Decisions\/(.*)\)$/#.anchorsMatchLineEndings()
    ).map { String($0.output.1) }
    let paths = try SourceTree.paths(below: "Documentation/Decisions")
    #expect(listed == paths.map { String($0.split(separator: "/").last ?? "") })
    for path in paths {
      let lines = try SourceTree.text(path).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 61, "\(path) has \(lines.count) lines")
    }
  }

  @Test
  func `no folder or file is called by what it is not about`() throws {
    let names = ["Utilit", "Helper", "Manager", "Common", "Misc"]
    for path in try SourceTree.paths(below: "Sources") {
      #expect(!names.contains { path.contains($0) }, "\(path)")
    }
  }
}

extension String {
  fileprivate var declaresPublicly: Bool {
    let words = split(separator: " ").prefix(3)
    let declarations = [
      "func", "struct", "enum", "class", "let", "var", "init", "static", "import",
    ]
    return words.first == "public" && words.dropFirst().contains { declarations.contains("\($0)") }
  }

  fileprivate var declaresPackageType: Bool {
    let words = drop { $0 == " " }.split(separator: " ").filter { !$0.hasPrefix("@") }
    guard words.first == "package" else { return false }
    let kind = words.dropFirst().first { $0 != "final" && $0 != "indirect" }
    return kind.map { ["struct", "enum", "class", "protocol"].contains($0) } ?? false
  }

  fileprivate var isComment: Bool { drop(while: { $0 == " " }).hasPrefix("//") }
}
