import AloudPapers
import AloudTestSupport
import Foundation
import Testing

extension BrowserTests {
  /// The page that counts, from `file://` with the network off.
  struct CountPages {
    private func expect(_ scenario: String) throws {
      let school = try ExampleSurvey.school()
      defer { withExtendedLifetime(school) {} }
      try Browser.expect(scenario, of: "counting", Checkout.program(), school.path)
    }

    @Test func `a wave counted in a browser has the files of one counted here`() throws {
      try expect("whole_wave")
    }

    @Test func `the count page fits, and axe finds nothing, in both languages`() throws {
      try expect("languages")
    }

    @Test func `the words for the card are the same, whatever the language of the page`() throws {
      try expect("any_language")
    }

    @Test func `Chromium keeps nothing of a count`() throws {
      try expect("forgotten")
    }

    @Test(.enabled(if: Browser.hasFirefox, "there is no firefox in the PATH"))
    func `a wave counted in Firefox has the same files, and Firefox keeps nothing of it`() throws {
      try expect("in_firefox")
    }
  }
}

/// The page itself.
struct CountPageTests {
  @Test func `the count page is below a megabyte, and the same each time`() {
    let page = CountPage().bytes
    #expect(page == CountPage().bytes)
    #expect(page.count < 1_000_000)
  }

  @Test func `the engine that the program carries is of the sources that are here`() throws {
    let process = ChildProcess()
    process.executableURL = URL(filePath: Checkout.path("Scripts/engine"))
    process.arguments = ["--sources"]
    let answer = Pipe()
    process.standardOutput = answer
    try process.run()
    let here = try answer.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let path = Checkout.path("Sources/CEngine/sources.sha256")
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    #expect(process.terminationStatus == 0, "the engine has not the hash that is written beside it")
    #expect(recorded.utf8.count == 65)
    #expect(
      String(decoding: here, as: UTF8.self) == recorded,
      "what the engine is made of has changed: build it with Scripts/engine --commit")
  }
}
