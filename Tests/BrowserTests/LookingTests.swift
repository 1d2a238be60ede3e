import Foundation
import Testing

extension BrowserTests {
  /// How the pages look, and how they sound when they are read out.
  struct Looking {
    let pages: PageFolder

    init() throws { pages = try PageFolder.shared() }

    private func expect(
      _ scenario: String, _ location: SourceLocation = #_sourceLocation
    ) throws {
      try Browser.expect(scenario, of: "looking", pages.path, sourceLocation: location)
    }

    @Test func `on a screen of 320 pixels nothing is cut off, and thumbs find every target`() throws
    {
      try expect("small_screen")
    }

    @Test func `at 400 percent and with wide spacing all of it can be read and reached`() throws {
      try expect("zoomed")
    }

    @Test func `a phone on its side shows the same, whole`() throws { try expect("turned") }

    @Test(arguments: [("/en", "light"), ("/es", "dark")])
    func `axe finds nothing on any part, reply or error`(path: String, scheme: String) throws {
      try Browser.expect("accessible", of: "looking", pages.path, path, scheme)
    }

    @Test func `axe finds nothing on the long page without script or on its replies`() throws {
      try expect("without_script_accessible")
    }

    @Test func `a poster takes one page and a promise two, on A4 and on Letter`() throws {
      try expect("papers")
    }

    @Test func `six slips stand on a page of A4 and of Letter`() throws {
      try expect("slips")
    }

    @Test(arguments: ["slips", "poster", "promise", "sheet"])
    func `however long the texts of a school are, no line of a paper is lost`(paper: String) throws
    {
      try Browser.expect("long_papers", of: "looking", pages.path, paper)
    }

    @Test func `however long the texts of a school are, the page fits a small screen`() throws {
      try expect("long_screens")
    }

    @Test func `in forced colours a choice is seen by more than a colour`() throws {
      try expect("forced_colours")
    }

    @Test func `on paper every part is there, and nothing to press`() throws {
      try expect("printed")
    }
  }
}
