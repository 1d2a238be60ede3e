import Foundation
import Testing

extension BrowserTests {
  /// The desk, opened and used as a principal does.
  struct Desk {
    private func expect(
      _ scenario: String, of file: String = "desk", _ arguments: String...,
      location: SourceLocation = #_sourceLocation
    ) throws {
      let scratch = try Scratch()
      defer { withExtendedLifetime(scratch) {} }
      try Browser.expect(
        scenario, of: file, all: [try Checkout.program(), "\(scratch.path)/school"] + arguments,
        sourceLocation: location)
    }

    @Test(arguments: ["en", "es"])
    func `an empty folder becomes printed slips in a browser, without a terminal`(
      language: String
    ) throws {
      try expect("whole_way", language)
    }

    @Test func `a wave runs at the desk, from an empty folder to the shared report`() throws {
      try expect("whole_wave")
    }

    /// The clock of a year is set ahead between the waves; every page is looked at.
    @Test(arguments: ["en", "es"])
    func `two waves and what was tried between them run without a terminal`(
      language: String
    ) throws {
      try expect("two_waves", of: "waves", language)
    }

    @Test func `a form and answers of another tool are dropped, looked over and taken`() throws {
      try expect("bringing")
    }

    @Test func `the launch page leads one browser in, and no other site gets anything`() throws {
      try expect("another_browser")
    }

    @Test(.enabled(if: Desk.hasFirefox, "there is no firefox in the PATH"))
    func `Firefox is led in and its forms are taken`() throws { try expect("in_firefox") }

    private static let hasFirefox = (ProcessInfo.processInfo.environment["PATH"] ?? "")
      .split(separator: ":").contains { folder in
        ["firefox-esr", "firefox"].contains {
          FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
        }
      }

    @Test func `who presses Close ends the desk`() throws { try expect("closed") }

    @Test func `the desk is used by keyboard alone`() throws { try expect("by_keyboard") }
  }
}
