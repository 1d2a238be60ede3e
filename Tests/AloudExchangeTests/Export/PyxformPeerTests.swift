import AloudModel
import AloudTestSupport
import Foundation
import Testing

@testable import AloudExchange

/// Forms of ours as pyxform reads them, which KoboToolbox and ODK are built on.
@Suite(.ownThreads) struct PyxformPeerTests {
  private static let python = ProcessInfo.processInfo.environment["ALOUD_PYTHON"]

  private static let script = """
    import json, sys
    import openpyxl
    from pyxform.xls2xform import convert
    result = convert(sys.argv[1], validate=False)
    root = result.xform
    book = openpyxl.load_workbook(sys.argv[1])
    print(json.dumps({
        "warnings": list(result.warnings),
        "selects": root.count("<select1 "), "inputs": root.count("<input "),
        "groups": root.count("<group "), "languages": root.count("<translation "),
        "sheets": book.sheetnames,
        "reversed": [row[-1] for row in book["survey"].iter_rows(values_only=True)].count("yes"),
        "seen": "reversed" in root,
    }))
    """

  private struct Read: Decodable {
    let warnings: [String]
    let selects, inputs, groups, languages, reversed: Int
    let sheets: [String]
    let seen: Bool
  }

  @Test(.enabled(if: python != nil, "Scripts/test makes the environment"))
  func `pyxform takes every question in every language without a warning`() throws {
    let survey = try ExportedFormTests.survey()
    for wave in survey.waves {
      let path = NSTemporaryDirectory() + "aloud-\(UUID().uuidString).xlsx"
      defer { try? FileManager.default.removeItem(atPath: path) }
      try Data(ExportedForm(survey, in: wave).xlsform).write(to: URL(filePath: path))
      let process = ChildProcess()
      let pipe = Pipe()
      process.executableURL = URL(filePath: Self.python ?? "")
      process.arguments = ["-c", Self.script, path]
      process.standardOutput = pipe
      try process.run()
      let said = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
      let read = try JSONDecoder().decode(Read.self, from: said)
      let items = survey.scales(askedIn: wave).flatMap(\.items)
      let (breakdowns, comments) = (
        survey.breakdowns(askedIn: wave), survey.comments(askedIn: wave)
      )
      #expect(read.warnings == [])
      #expect(read.selects == items.count + breakdowns.count)
      #expect(read.inputs == comments.count)
      #expect(
        read.groups == survey.scales(askedIn: wave).count + (breakdowns.isEmpty ? 0 : 1)
          + (comments.isEmpty ? 0 : 1))
      #expect(read.languages == survey.languages.count)
      #expect(read.sheets == ["survey", "choices", "settings"])
      #expect(read.reversed == items.count { $0.keying == .reversed })
      // What tells which questions are reversed stays in the workbook; nobody who answers gets it.
      #expect(!read.seen)
    }
  }

  private static let every = """
    import sys
    from pyxform.xls2xform import convert
    for path in sys.argv[1:]:
        try:
            convert(path, validate=False)
        except Exception as refusal:
            print(path, refusal)
    """

  @Test(.enabled(if: python != nil, "Scripts/test makes the environment"))
  func `pyxform takes forms whose questions have the names of other things`() throws {
    let folder = try ScratchFolder()
    let awkward = try (0..<80).map(AwkwardNames.init(seed:))
    for (number, names) in awkward.enumerated() {
      let form = ExportedForm(names.survey, in: names.survey.waves[0]).xlsform
      try folder.save(form, as: "\(number).xlsx")
    }
    let process = ChildProcess()
    let pipe = Pipe()
    process.executableURL = URL(filePath: Self.python ?? "")
    process.arguments = try ["-c", Self.every] + folder.names.map { "\(folder.path)/\($0)" }
    process.standardOutput = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: said, as: UTF8.self) == "")
  }
}
