import Foundation
import Testing

/// The report of a district by the real command; the sample in the checkout is its own.
///
/// `ALOUD_RECORD=1 swift test --filter DistrictCommandTests` writes the sample anew.
struct DistrictCommandTests {
  private static let sample = Checkout.path("Reports/District")

  /// A place with an invented district in `district`, made once.
  private static let invented = Result {
    let school = try School()
    let run = try done(school.principal("district", "--invent", "--into", "district"))
    return (school: school, run: run)
  }

  private static func place() throws -> School { try invented.get().school.copy() }

  /// The files of a report, without the releases it was made of.
  private static func report(_ folder: String) throws -> [String: [UInt8]] {
    try FileTree(folder).files.filter { !$0.key.hasPrefix("Releases/") }
  }

  private static func releases(_ school: School, _ numbers: [Int]) -> [String] {
    numbers.map { "district/Releases/school-\($0)/release.json" }
  }

  @Test func `twelve invented schools are put together, and the command says of how many`() throws {
    let (school, run) = try Self.invented.get()
    #expect(run.outputLines.first == "district/report.md")
    #expect(
      run.talkLines.suffix(2) == [
        "10 of 12 schools are counted in. No school is named, and none is ranked.",
        "Read page 1 first. Each school decides who sees its own report.",
      ])
    let files = try Self.report("\(school.workspace)/district")
    #expect(
      Set(files.keys).isSuperset(of: [
        "report.md", "report.html", "files.json", "data/district.csv", "data/district_scales.csv",
        "data/dots.csv", "data/data_dictionary.csv", "data/datapackage.json",
      ]))
    #expect(run.outputLines.map { String($0.dropFirst(9)) }.sorted() == files.keys.sorted())
  }

  @Test func `a district of as many invented schools as one likes begins with the same twelve`()
    throws
  {
    let school = try Self.place()
    let run = try done(
      school.principal("district", "--invent", "--schools", "26", "--into", "larger"))
    #expect(run.talkText.contains(" of 26 schools are counted in."))
    for number in [1, 12] {
      let name = "Releases/school-\(number)/release.json"
      #expect(
        try FileTree.text("\(school.workspace)/larger/\(name)")
          == FileTree.text("\(school.workspace)/district/\(name)"))
    }
  }

  @Test func `the sample in the checkout is what the command writes`() throws {
    let files = try Self.report("\(try Self.invented.get().school.workspace)/district")
    guard ProcessInfo.processInfo.environment["ALOUD_RECORD"] != "1" else {
      return try Self.record(files)
    }
    let sample = try FileTree(Self.sample).files
    let help: Comment = "record it with ALOUD_RECORD=1 swift test --filter DistrictCommandTests"
    #expect(sample.keys.sorted() == files.keys.sorted(), help)
    for (name, bytes) in files { #expect(sample[name] == bytes, "\(name): \(help)") }
  }

  private static func record(_ files: [String: [UInt8]]) throws {
    try? FileManager.default.removeItem(atPath: sample)
    for (name, bytes) in files {
      let path = URL(fileURLWithPath: "\(sample)/\(name)")
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileTree.write(bytes, to: path.path)
    }
  }

  @Test func `releases named one by one, in another order, or twice give the same bytes`() throws {
    let school = try Self.place()
    let first = try Self.report("\(school.workspace)/district")
    let named = Self.releases(school, [7, 3, 12, 1, 5, 9, 11, 2, 4, 6, 8, 10, 3])
    try done(school.principalLaunch(["district"] + named + ["--into", "again"]).run())
    #expect(try Self.report("\(school.workspace)/again") == first)
  }

  @Test func `another seed gives another district`() throws {
    let school = try Self.place()
    try done(school.principal("district", "--invent", "--seed", "7", "--into", "other"))
    let (first, other) = (
      try Self.report("\(school.workspace)/district"), try Self.report("\(school.workspace)/other")
    )
    #expect(other["report.md"] != first["report.md"])
  }

  @Test(arguments: [[1], [1, 2], [1, 2, 5], [1, 5, 9]])
  func `fewer than three schools that can be counted in are refused, to protect them`(
    numbers: [Int]
  ) throws {
    let school = try Self.place()
    let before = try FileTree(school.workspace).names
    let run = try school.principalLaunch(
      ["district"] + Self.releases(school, numbers) + ["--into", "small"]
    ).run()
    #expect(run.status == 4 && run.failedWithOneMessage)
    #expect(run.error?.contains("3 are needed") == true)
    #expect(run.output.isEmpty)
    #expect(try FileTree(school.workspace).names == before)
  }

  @Test(arguments: [[1, 2, 3, 4, 6, 7, 11], [1, 2, 3, 4, 6, 7, 8, 10, 11]])
  func `a report is refused that differs from an earlier one by one school or two`(
    numbers: [Int]
  ) throws {
    let school = try Self.place()
    let before = try FileTree(school.workspace).files
    for folder in ["district", "district/", "beside"] {
      let run = try school.principalLaunch(
        ["district"] + Self.releases(school, numbers) + ["--into", folder]
      ).run()
      let isTold = numbers.count == 9
      #expect(run.status == (isTold ? 4 : 0), "\(run.talkText)")
      guard isTold else { return }
      #expect(run.failedWithOneMessage && run.error?.contains("fewer than 3 schools") == true)
      #expect(try FileTree(school.workspace).files == before)
    }
  }

  @Test func `no file names a school or one of its ids`() throws {
    let school = try Self.place()
    for (name, bytes) in try Self.report("\(school.workspace)/district") {
      let text = String(decoding: bytes, as: UTF8.self)
      for number in 1...12 {
        #expect(!text.contains("School \(number)"), "\(name)")
        #expect(!text.contains("school-\(number)"), "\(name)")
      }
      #expect(!text.contains("2026-10\""), "\(name) names a wave")
    }
  }

  @Test func `the report is written in the language that is asked for`() throws {
    let school = try Self.place()
    try done(
      school.principal(
        "district", "district/Releases", "--into", "es", "--language", "es", "--name", "El Valle"))
    let report = try FileTree.text("\(school.workspace)/es/report.md")
    #expect(report.hasPrefix("# Informe del distrito: El Valle\n"))
    #expect(!report.contains(" the "))
    let none = try school.principal(
      "district", "district/Releases", "--into", "fr", "--language", "fr")
    #expect(none.status == 2 && none.failedWithOneMessage)
  }

  @Test func `a name cannot become markup`() throws {
    let school = try Self.place()
    try done(
      school.principal(
        "district", "district/Releases", "--into", "x", "--name", "<script>alert(1)</script>"))
    let files = try Self.report("\(school.workspace)/x")
    let pages = files.filter { $0.key.hasSuffix(".html") || $0.key.hasSuffix(".svg") }
    #expect(pages.count > 5)
    for (name, bytes) in pages {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("<script"), "\(name)")
    }
    let text = try FileTree.text("\(school.workspace)/x/report.md")
    #expect(text.hasPrefix("# District report: \\<script\\>alert(1)\\</script\\>\n"))
  }

  @Test(
    arguments: [
      (["--into", "x"], 2), (["district/Releases", "--invent", "--into", "x"], 2),
      (["district/Releases", "--schools", "30", "--into", "x"], 2),
      (["--invent", "--schools", "2", "--into", "x"], 2),
      (["nothing", "--into", "x"], 2), (["district/data", "--into", "x"], 2),
      (["district/report.md", "--into", "x"], 6),
    ])
  func `what is no release is refused`(arguments: [String], status: Int) throws {
    let school = try Self.place()
    let run = try school.principalLaunch(["district"] + arguments).run()
    #expect(Int(run.status) == status, "\(run.talkText)")
    #expect(!FileTree.exists("\(school.workspace)/x"))
  }

  @Test func `a release that was changed by hand is refused`() throws {
    let school = try Self.place()
    let path = "\(school.workspace)/district/Releases/school-1/release.json"
    let text = try FileTree.text(path)
    try FileTree.write(text.replacing("\"invalid\": 0", with: "\"invalid\": -1"), to: path)
    let run = try school.principal("district", "district/Releases", "--into", "x")
    #expect(run.status == 6 && run.failedWithOneMessage)
  }
}
