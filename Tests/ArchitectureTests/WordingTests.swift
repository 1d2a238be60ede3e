import Testing

/// How reasons and wordings are written down, so that none of them is empty.
struct WordingTests {
  @Test func `every reason why there is no figure is given somewhere`() throws {
    let files = try SourceTree.swiftFiles(below: "Sources")
    let declared = try #require(files.first { $0.path == "Sources/AloudTally/Computed.swift" })
    let reasons = declared.lines.drop { !$0.contains("enum NotComputable") }
      .filter { $0.hasPrefix("  case ") }.map { String($0.dropFirst(7)) }
    #expect(reasons.count > 15)
    let givers = files.filter { $0.path != declared.path && !$0.path.contains("Wording") }
    for reason in reasons {
      #expect(
        givers.contains { $0.lines.contains { $0.contains(".\(reason)") } },
        "\(reason)")
    }
  }

  @Test func `no sentence of a wording has a default`() throws {
    let files = try SourceTree.swiftFiles(below: "Sources").filter {
      let name = $0.path.split(separator: "/").last ?? ""
      return name.hasSuffix("Wording.swift") || name.hasSuffix("Words.swift")
        || name.hasSuffix("Texts.swift")
    }
    #expect(files.count > 20)
    for file in files {
      for (number, line) in file.lines.enumerated() {
        let isFilledLater =
          line.contains("var ")
          && [" = \"", " = [", " = {", " = \\"].contains { line.contains($0) }
        #expect(!isFilledLater || line.hasPrefix("    "), "\(file.path):\(number + 1)")
      }
    }
  }
}
