import Foundation
import Testing

/// What the documentation says about the code is held to the code.
struct DocumentationTests {
  @Test
  func `every promise to staff names a test, and the test exists`() throws {
    let promises = try rows(of: "Documentation/Privacy.md").filter { $0[0].hasPrefix("P") }
    #expect(promises.count >= 10)
    #expect(Set(promises.map { $0[0] }).count == promises.count, "two promises have one number")
    let tests = try SourceTree.swiftFiles(below: "Tests").flatMap(\.lines)
    for promise in promises {
      let named = promise[promise.count - 1].components(separatedBy: "`").enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
      #expect(!named.isEmpty, "\(promise[0]) names no test")
      for name in named {
        #expect(
          tests.contains { $0.contains("func `\(name)`") }, "\(promise[0]) names '\(name)'")
      }
    }
  }

  @Test
  func `the table of modules in Architecture is the table the imports are held to`() throws {
    let rows = try rows(of: "Documentation/Architecture.md")
    for (module, allowed) in ModuleGraph.allowed {
      let row = try #require(rows.first { $0[0] == module }, "\(module) is not in the table")
      let named = Set(row[2].split(whereSeparator: { ", ".contains($0) }).map(String.init))
      #expect(named.subtracting(["–"]) == allowed, "\(module)")
    }
  }

  @Test
  func `links inside the documentation lead somewhere`() throws {
    let pages = try SourceTree.paths(below: "Documentation") + ["README.md", "CONTRIBUTING.md"]
    for page in pages where page.hasSuffix(".md") {
      for target in links(in: try SourceTree.text(page)) where !target.contains("://") {
        let folder = page.split(separator: "/").dropLast().joined(separator: "/")
        let file = target.split(separator: "#", omittingEmptySubsequences: false)[0]
        guard !file.isEmpty else { continue }
        let path = folder.isEmpty ? String(file) : "\(folder)/\(file)"
        #expect(throws: Never.self, "\(page) links to \(target)") {
          _ = try SourceTree.root.appending(path: path).resourceValues(forKeys: [.isRegularFileKey])
        }
      }
    }
  }

  /// Table rows of a page as cells without blanks.
  private func rows(of page: String) throws -> [[String]] {
    try SourceTree.text(page).components(separatedBy: "\n").filter { $0.hasPrefix("| ") }.map {
      row in
      row.split(separator: "|").map { cell in
        var text = cell.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
      }
    }
  }

  private func links(in text: String) -> [String] {
    text.components(separatedBy: "](").dropFirst().compactMap { rest in
      rest.split(separator: ")", omittingEmptySubsequences: false).first.map(String.init)
    }
  }
}
