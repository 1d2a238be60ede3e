import Foundation
import Testing

/// A school whose reports are committed: its definition and what the demo makes of it.
struct DemoSample: Sendable, CustomTestStringConvertible {
  let survey: String
  let definition: String
  let climate: String
  let waves: Int

  var testDescription: String { survey }
  var folder: String { Checkout.path("Reports/\(survey)") }

  init(_ survey: String, in folder: String = "examples/", climate: String = "usual", waves: Int) {
    self.survey = survey
    definition = Checkout.path("Surveys/\(folder)\(survey).yaml")
    self.climate = climate
    self.waves = waves
  }

  static let fernhill = DemoSample("fernhill-staff", in: "", waves: 3)
  static let all = [
    fernhill, DemoSample("meadow-staff", climate: "divided", waves: 2),
    DemoSample("harbor-staff", waves: 2), DemoSample("hilltop-staff", waves: 1),
    DemoSample("ridge-staff", climate: "wary", waves: 2),
  ]

  /// Every file of the demo's reports but the receipts, which come from random codes.
  func reports(_ arguments: String...) throws -> [String: [UInt8]] {
    let school = try School()
    let demo = ["demo", "--survey", definition, "--into", "demo", "--climate", climate]
    try done(school.principalLaunch(demo + arguments).run())
    return Self.withoutReceipts(try FileTree("\(school.workspace)/demo/Reports/\(survey)"))
  }

  static func withoutReceipts(_ tree: FileTree) -> [String: [UInt8]] {
    tree.files.filter { !$0.key.hasSuffix("spent.txt") }
  }

  func record(_ files: [String: [UInt8]]) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for (name, bytes) in files {
      let path = URL(fileURLWithPath: "\(folder)/\(name)")
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileTree.write(bytes, to: path.path)
    }
  }
}

/// The demo: the same seed gives the same bytes, and the samples in the checkout are its own.
///
/// `ALOUD_RECORD=1 swift test --filter DemoTests` writes the samples anew.
struct DemoTests {
  private static let definition = DemoSample.fernhill.definition

  private static let first = Result { try DemoSample.fernhill.reports() }

  @Test func `where there is no definition the demo runs the one that the program carries`() throws
  {
    let school = try School()
    #expect(!FileTree.exists("\(school.workspace)/Surveys/fernhill-staff.yaml"))
    try done(school.principalLaunch(["demo", "--into", "demo"]).run())
    let tree = try FileTree("\(school.workspace)/demo/Reports/fernhill-staff")
    #expect(try DemoSample.withoutReceipts(tree) == Self.first.get())
  }

  @Test func `the same seed gives the same reports`() throws {
    #expect(try DemoSample.fernhill.reports("--seed", "2018") == Self.first.get())
  }

  @Test func `another seed gives other reports`() throws {
    let other = try DemoSample.fernhill.reports("--seed", "7")
    let first = try Self.first.get()
    for name in first.keys where name.hasSuffix("release.json") || name.hasSuffix("report.md") {
      #expect(other[name] != nil && other[name] != first[name], "\(name)")
    }
  }

  @Test(arguments: DemoSample.all)
  func `the samples in the checkout are what the demo writes`(sample: DemoSample) throws {
    let files =
      sample.survey == DemoSample.fernhill.survey ? try Self.first.get() : try sample.reports()
    #expect(files.keys.filter { $0.hasSuffix("/report.html") }.count == sample.waves)
    guard ProcessInfo.processInfo.environment["ALOUD_RECORD"] != "1" else {
      return try sample.record(files)
    }
    let samples = DemoSample.withoutReceipts(try FileTree(sample.folder))
    let help: Comment = "record them with ALOUD_RECORD=1 swift test --filter DemoTests"
    #expect(samples.keys.sorted() == files.keys.sorted(), help)
    for (name, bytes) in files { #expect(samples[name] == bytes, "\(name): \(help)") }
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
