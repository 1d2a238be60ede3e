import Testing

/// The graph of modules: each boundary enforces a rule, and SwiftPM itself does not notice a breach.
struct ImportTests {
  @Test
  func `every module imports only what the table allows`() throws {
    let files = try SourceTree.swiftFiles(below: "Sources")
    #expect(files.count > 100)
    for file in files {
      let allowed = try #require(ModuleGraph.allowed[file.module], "\(file.path) has no module")
      let foreign = file.imports.subtracting(allowed)
      #expect(foreign.isEmpty, "\(file.path) imports \(foreign.sorted())")
    }
  }

  @Test
  func `every module of the table exists`() throws {
    let modules = Set(try SourceTree.swiftFiles(below: "Sources").map(\.module))
    #expect(modules == Set(ModuleGraph.allowed.keys))
  }

  @Test(arguments: ModuleGraph.homes.keys.sorted())
  func `a library with one home is seen nowhere else`(library: String) throws {
    let users = try SourceTree.swiftFiles(below: "Sources").filter { $0.imports.contains(library) }
    #expect(Set(users.map(\.path)) == ModuleGraph.homes[library])
  }

  @Test
  func `the modules that speak of answers know no file, socket, clock or database`() throws {
    let pure = [
      "AloudModel", "AloudDiagnostics", "AloudMarkup", "AloudDefinition", "AloudStatistics",
      "AloudDisclosure", "AloudCounting", "AloudReports", "AloudBallots", "AloudPapers",
    ]
    for module in pure {
      let allowed = try #require(ModuleGraph.allowed[module])
      #expect(allowed.isDisjoint(with: ["Glibc", "Foundation", "GRDB"]))
    }
  }

  @Test
  func `what counts stands on no library of the system, through no module below it`() throws {
    var below: Set<String> = ["AloudCounting"]
    var seen: Set<String> = []
    while let module = below.popFirst() {
      guard seen.insert(module).inserted else { continue }
      below.formUnion(try #require(ModuleGraph.allowed[module]).filter { $0.hasPrefix("Aloud") })
    }
    #expect(seen.isDisjoint(with: ["AloudCrypto", "AloudBallots", "AloudFiles", "AloudHTTP"]))
    for module in seen {
      let allowed = try #require(ModuleGraph.allowed[module])
      #expect(allowed.isDisjoint(with: ["COpenSSL", "Glibc", "Foundation", "GRDB"]), "\(module)")
    }
  }

  @Test
  func `acts and their words know no terminal and no arguments`() throws {
    let terminal = [
      "readLine(", "FileHandle", "isatty", "tcgetattr", "CommandLine", "STDOUT", "STDERR",
      "write(1,",
      "write(2,", "stdout", "stderr",
    ]
    for module in ["AloudDesk", "AloudWords"] {
      let allowed = try #require(ModuleGraph.allowed[module])
      #expect(allowed.isDisjoint(with: ["ArgumentParser", "aloud"]))
      for file in try SourceTree.swiftFiles(below: "Sources/\(module)") {
        for line in file.lines {
          #expect(!terminal.contains(where: line.contains), "\(file.path): \(line)")
        }
      }
    }
  }

  @Test
  func `no refusal holds a sentence`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources/AloudDesk/Refusals") {
      for line in file.lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        #expect(!line.contains("\""), "\(file.path): \(line)")
      }
    }
  }

  @Test
  func `the test can see a foreign import`() {
    let file = SourceTree.File(
      path: "Sources/AloudModel/X.swift",
      lines: ["package import AloudModel", "internal import GRDB", "// import Yams"])
    #expect(file.imports == ["AloudModel", "GRDB"])
  }
}
