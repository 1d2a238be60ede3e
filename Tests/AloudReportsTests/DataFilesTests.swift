import AloudDisclosure
import AloudModel
import AloudTestSupport
import Foundation
import Testing

@testable import AloudReports

struct AnswersFileTests {
  @Test func `only items released option by option have rows, and they sum to everybody`() throws {
    let rows = try Sample.merged.rows("answers.csv")
    #expect(Set(rows.map { $0["item_id"] }) == ["own-mistakes", "say-unsure"])
    for item in ["own-mistakes", "say-unsure"] {
      let people = rows.filter { $0["item_id"] == item }.compactMap { Int($0["people"] ?? "") }
      #expect(people.count == 5)
      #expect(people.reduce(0, +) == 31)
    }
  }

  @Test func `sides follow the keying of the item`() throws {
    let rows = try Sample.merged.rows("answers.csv")
    func sides(_ item: String) -> [String?] {
      rows.filter { $0["item_id"] == item }.map { $0["side"] }
    }
    #expect(sides("own-mistakes") == ["less_safe", "less_safe", "neither", "safer", "safer"])
    #expect(sides("say-unsure") == ["safer", "safer", "neither", "less_safe", "less_safe"])
    let display = try Sample.merged.rows("items.csv").first { $0["item_id"] == "say-unsure" }
    let safer = rows.filter { $0["item_id"] == "say-unsure" && $0["side"] == "safer" }
    #expect(
      safer.compactMap { Int($0["people"] ?? "") }.reduce(0, +) == Int(display?["safer"] ?? ""))
  }

  @Test func `people without an answer have a row where they stand apart`() throws {
    let sample = Sample(
      "apart",
      [
        varied(.autumn2026) {
          $0.people["own-mistakes"] = .five(options: [4, 4, 4, 4, 4], noAnswer: 11)
        }
      ])
    let rows = try sample.rows("answers.csv")
    let apart = try #require(rows.first { $0["option_value"] == "" })
    #expect(apart["people"] == "11" && apart["side"] == "neither" && apart["option_order"] == "6")
  }
}

struct TrendsFileTests {
  @Test func `three comparable surveys make a line`() throws {
    #expect(try Sample.two.rows("trends.csv").isEmpty)
    let rows = try Sample.three.rows("trends.csv")
    #expect(rows.map { $0["subject"] } == ["overall"] + Array(repeating: "scale", count: 5))
    // Reworded: neither of the two scales concerned has three surveys left, nor has their mean.
    let left = try Sample.reworded.rows("trends.csv").map { $0["scale_id"] }
    #expect(left == ["vulnerability", "beliefs", "practices"])
  }

  @Test func `a drift has a line that leaves zero, in its direction`() throws {
    let rows = try Sample.drift.rows("trends.csv")
    let policies = try #require(rows.first { $0["scale_id"] == "policies" })
    #expect(policies["verdict"] == "line_up" && policies["waves"] == "4")
    #expect(Double(policies["ci_low"] ?? "") ?? 0 > 0)
    #expect(policies["first_wave"] == "2025-autumn" && policies["last_wave"] == "2027-spring")
    #expect(
      policies["sentence"]
        == "Over 4 surveys since October 2025 A say in policies and decisions went from 34 to 60 "
        + "out of 100.")
    #expect(rows.first { $0["scale_id"] == "reward" }?["verdict"] == "line_down")
    #expect(rows.first { $0["scale_id"] == "beliefs" }?["verdict"] == "inconclusive")
  }

  @Test func `the slope is the one that least squares give`() throws {
    let row = try #require(
      try Sample.drift.rows("trends.csv").first { $0["scale_id"] == "policies" })
    // numpy 2: t the days of 2025-10-17, 2026-03-13, 2026-10-16, 2027-03-12; n = 28, 29, 31, 31;
    // y = 34, 50, 56, 60; 365.25 * (n*(t-tb)*y).sum() / (n*(t-tb)**2).sum()   17.135878420420113
    #expect(row["slope_per_year"] == "17.1")
  }
}

struct DataPackageTests {
  struct Package: Decodable {
    struct Resource: Decodable {
      struct Schema: Decodable {
        struct Field: Decodable {
          let name: String
          let type: String
        }
        let fields: [Field]
      }
      let name: String
      let path: String
      let schema: Schema
    }
    let name: String
    let resources: [Resource]
  }

  @Test(arguments: Sample.all)
  func `the schema names every file and every column`(sample: Sample) throws {
    let files = try sample.files()
    let text = try #require(files["data/datapackage.json"])
    let package = try JSONDecoder().decode(Package.self, from: Data(text.utf8))
    let tables = files.keys.filter { $0.hasSuffix(".csv") }.map { String($0.dropFirst(5)) }
    #expect(package.resources.map(\.path).sorted() == tables.sorted())
    for resource in package.resources {
      let header = try #require(files["data/" + resource.path]).prefix { $0 != "\n" }
      #expect(resource.schema.fields.map(\.name).joined(separator: ",") == header)
      #expect(
        resource.schema.fields.allSatisfy {
          ["string", "integer", "number", "date"].contains($0.type)
        })
    }
  }
}

/// The files as other programs read them.
struct ForeignReaderTests {
  private func folder(_ sample: Sample) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("aloud-data-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in try sample.files() where path.hasPrefix("data/") {
      try Data(text.utf8).write(to: folder.appendingPathComponent(String(path.dropFirst(5))))
    }
    return folder
  }

  private func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, said: String)
  {
    let process = ChildProcess()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  private static let python = ProcessInfo.processInfo.environment["ALOUD_PYTHON"]
  private static let hasR = FileManager.default.isExecutableFile(atPath: "/usr/bin/Rscript")

  @Test(
    .enabled(if: python != nil, "Scripts/test makes the environment"),
    arguments: [Sample.drift, .hostile, .belowFloor])
  func `pandas reads every column as its schema says`(sample: Sample) throws {
    let folder = try folder(sample)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = """
      import json, sys, pandas
      folder = sys.argv[1]
      package = json.load(open(folder + "/datapackage.json"))
      types = {"string": "string", "integer": "Int64", "number": "Float64", "date": "string"}
      for resource in package["resources"]:
          fields = resource["schema"]["fields"]
          frame = pandas.read_csv(
              folder + "/" + resource["path"], keep_default_na=False, na_values=[""],
              dtype={f["name"]: types[f["type"]] for f in fields},
              parse_dates=[f["name"] for f in fields if f["type"] == "date"])
          assert list(frame.columns) == [f["name"] for f in fields]
          assert "status" in frame.columns
          for f in fields:
              column, limits = frame[f["name"]], f.get("constraints", {})
              assert not (limits.get("required") and column.isna().any()), f["name"]
              if "enum" in limits:
                  assert set(column.dropna()) <= set(limits["enum"]), f["name"]
      print("read", len(package["resources"]))
      """
    let read = try run(Self.python ?? "", ["-c", script, folder.path])
    #expect(read.status == 0 && read.said.hasPrefix("read "), "\(read.said)")
  }

  @Test(.enabled(if: hasR, "R is not installed here"))
  func `R reads the same rows`() throws {
    let folder = try folder(.drift)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = """
      for (name in c("waves", "scales", "items", "changes", "trends"))
        cat(name, nrow(read.csv(file.path("\(folder.path)", paste0(name, ".csv")))), "\\n")
      """
    let read = try run("Rscript", ["--vanilla", "-e", script])
    #expect(read.status == 0)
    for name in ["waves", "scales", "items", "changes", "trends"] {
      #expect(read.said.contains("\(name) \(try Sample.drift.rows("\(name).csv").count) \n"))
    }
  }
}
