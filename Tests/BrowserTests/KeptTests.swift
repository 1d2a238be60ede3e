import Foundation
import Testing

extension BrowserTests {
  /// What a browser keeps of a visit.
  struct Kept {
    private func expect(
      _ scenario: String, _ location: SourceLocation = #_sourceLocation
    ) throws {
      let (pages, scratch) = (try PageFolder.shared(), try Scratch())
      defer { withExtendedLifetime(scratch) {} }
      try Browser.expect(
        scenario, of: "kept", pages.path, scratch.path, sourceLocation: location)
    }

    @Test func `nothing that Chromium keeps holds code, words or answers, with script and without`()
      throws
    {
      try expect("in_chromium")
    }

    @Test(.enabled(if: Browser.hasFirefox, "there is no firefox in the PATH"))
    func `nothing that Firefox keeps holds code, words or answers, with script and without`() throws
    {
      try expect("in_firefox")
    }
  }

  /// What a browser must understand.
  struct Engine {
    @Test(.enabled(if: Engine.acorn != nil, "there is no acorn: Scripts/test takes it from Debian"))
    func `a parser of ES2018 reads every script, and none names what came later`() throws {
      let pages = try PageFolder.shared()
      try Browser.expect("es2018", of: "engine", Engine.acorn ?? "", pages.path)
    }

    private static let acorn = [Checkout.path(".build/acorn"), ""]
      .map { "\($0)/usr/share/nodejs/acorn/dist/acorn.js" }
      .first { FileManager.default.isReadableFile(atPath: $0) }
  }
}
