import Foundation
import Testing

/// The demo: the same seed gives the same bytes, and the samples in the checkout are its own.
///
/// `ALOUD_RECORD=1 swift test --filter DemoTests` writes the samples anew.
struct DemoTests {
  private static let definition = Checkout.path("Surveys/fernhill-staff.yaml")
  private static let samples = Checkout.path("Reports/fernhill-staff")

  /// Every file of the demo's reports but the receipts, which come from random codes.
  private static func reports(_ arguments: String...) throws -> [String: [UInt8]] {
    let school = try School()
    try done(
      school.principalLaunch(["demo", "--survey", definition, "--into", "demo"] + arguments).run())
    return withoutReceipts(try FileTree("\(school.workspace)/demo/Reports/fernhill-staff"))
  }

  private static func withoutReceipts(_ tree: FileTree) -> [String: [UInt8]] {
    tree.files.filter { !$0.key.hasSuffix("spent.txt") }
  }

  private static let first = Result { try reports() }

  @Test func `the same seed gives the same reports`() throws {
    let first = try Self.first.get()
    #expect(first.count == 3 * 8)
    #expect(try Self.reports("--seed", "2018") == first)
  }

  @Test func `another seed gives other reports`() throws {
    let other = try Self.reports("--seed", "7")
    let first = try Self.first.get()
    #expect(other.keys.sorted() == first.keys.sorted())
    for name in first.keys where name.hasSuffix("release.json") || name.hasSuffix("report.md") {
      #expect(other[name] != first[name], "\(name)")
    }
  }

  @Test func `the samples in the checkout are what the demo writes`() throws {
    let first = try Self.first.get()
    guard ProcessInfo.processInfo.environment["ALOUD_RECORD"] != "1" else {
      return try Self.record(first)
    }
    let samples = Self.withoutReceipts(try FileTree(Self.samples))
    let help: Comment = "record them with ALOUD_RECORD=1 swift test --filter DemoTests"
    #expect(samples.keys.sorted() == first.keys.sorted(), help)
    for (name, bytes) in first { #expect(samples[name] == bytes, "\(name): \(help)") }
  }

  private static func record(_ files: [String: [UInt8]]) throws {
    try? FileManager.default.removeItem(atPath: samples)
    for (name, bytes) in files {
      let path = URL(fileURLWithPath: "\(samples)/\(name)")
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileTree.write(bytes, to: path.path)
    }
  }

  @Test func `a demo leaves no secrets and runs again in the same folder`() throws {
    let school = try School()
    let launch = school.principalLaunch(["demo", "--survey", Self.definition])
    let run = try done(launch.run())
    #expect(run.outputLines.first == "demo/Reports/fernhill-staff/2026-09-check/report.md")
    let names = try FileTree("\(school.workspace)/demo/.aloud").names
    #expect(names.count == 3 && names.allSatisfy { $0.hasSuffix("/manifest.json") })
    try done(launch.run())
  }

  @Test func `a folder with something else in it is left alone`() throws {
    let school = try School()
    try FileTree.write("mine", to: "\(school.staff)/mine.txt")
    let run = try school.principal("demo", "--survey", Self.definition, "--into", school.staff)
    #expect(run.status == 2 && run.failedWithOneMessage)
    #expect(run.error == "error: \(school.staff) holds something that no demo put there")
    #expect(try FileTree(school.staff).names == ["mine.txt"])
  }
}
