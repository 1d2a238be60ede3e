import AloudDefinition
import AloudDiagnostics
import AloudModel
import Foundation
import Testing

@testable import AloudExchange

/// The laws of what other tools saved, for files that somebody damaged and for what the fuzzer found.
@Suite struct ImportLawTests {
  /// What is read, as the fuzzer names it.
  enum Reader: String, CaseIterable, Sendable {
    case answers, workbook, mapping, structure

    var seeds: [String] {
      switch self {
      case .answers: AnswerSeeds.answers
      case .workbook: AnswerSeeds.sheets
      case .mapping: [AnswerSeeds.mapping]
      case .structure: AnswerSeeds.structures
      }
    }

    func broken(by bytes: [UInt8]) throws -> String? {
      let survey = InventedStaff.survey
      return switch self {
      case .answers: AnswerLaws(survey: survey).broken(by: bytes)
      case .workbook: AnswerLaws(survey: survey).broken(by: LawFile.workbook(bytes))
      case .mapping:
        MappingLaws(survey: survey, file: Array(AnswerSeeds.answers[0].utf8)).broken(by: bytes)
      case .structure:
        FormLaws(template: try ImportLawTests.template(), read: LawFile.read).broken(by: bytes)
      }
    }
  }

  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func template() throws -> SurveyTemplate {
    let file = root.appending(path: "Surveys/templates/short.yaml")
    return SurveyTemplate(try String(contentsOf: file, encoding: .utf8))
  }

  @Test(arguments: Reader.allCases)
  func `the laws hold for what is begun with, and it is taken`(reader: Reader) throws {
    for seed in reader.seeds { #expect(try reader.broken(by: Array(seed.utf8)) == nil) }
    let survey = InventedStaff.survey
    for seed in AnswerSeeds.answers + AnswerSeeds.sheets.prefix(1) {
      let bytes = Array(seed.utf8)
      let isSheet = seed.hasPrefix("<")
      let access = ByteAccess(isSheet ? LawFile.workbook(bytes) : bytes)
      guard case .opened(let file) = AnswerFile.open(access, name: "answers") else {
        Issue.record("a seed is refused: \(seed.prefix(40))")
        continue
      }
      #expect(MappingDraft(of: file, for: survey, in: survey.waves[0]).isReadable)
    }
    for seed in AnswerSeeds.structures {
      #expect(LawFile.read(Array(seed.utf8), .leftOut).form != nil, "\(seed.prefix(40))")
    }
    let mapping = MappingLaws(survey: survey, file: Array(AnswerSeeds.answers[0].utf8))
    let read = mapping.read(Array(AnswerSeeds.mapping.utf8))
    #expect(read.mapping != nil, "\(read.report.diagnostics)")
  }

  @Test(arguments: Reader.allCases, 1...2)
  func `the laws hold for what was damaged`(reader: Reader, run: Int) throws {
    var dice = LawDice(state: UInt64(run))
    for seed in reader.seeds {
      for _ in 0..<15 {
        let bytes = Self.damaged(Array(seed.utf8), &dice)
        if let law = try reader.broken(by: bytes) {
          Issue.record("\(law): \(String(decoding: bytes, as: UTF8.self))")
          return
        }
      }
    }
  }

  @Test func `the laws hold for what once broke them`() throws {
    let folder = Self.root.appending(path: "Tests/AloudExchangeTests/Laws/Found")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names {
      let reader = try #require(Reader(rawValue: String(name.prefix { $0 != "-" })), "\(name)")
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      #expect(try reader.broken(by: bytes) == nil, "\(name)")
    }
  }

  @Test func `the laws can be broken`() {
    let laws = AnswerLaws(survey: InventedStaff.survey)
    var problems = DiagnosticCollector()
    problems.report(.error, .importLabel("Quxilda said so"), at: .cell(row: 2, column: 1))
    let report = problems.report(on: .withheld(name: "answers"))
    #expect(laws.leak(in: report, []) == "import-label shows a text of the file")
    #expect(laws.leak(in: report, ["Quxilda said so"]) == nil)
    let draft = "answers:\n  agree5:\n    \"Agree\": 4\n    \"Quxilda said so\": \"?\"\n"
    let said = { (times: Int) in
      Array(String(repeating: "Agree,Quxilda said so\n", count: times).utf8)
    }
    #expect(AnswerLaws.rareText(of: draft, in: said(2), laws.survey) != nil)
    #expect(AnswerLaws.rareText(of: draft, in: said(3), laws.survey) == nil)
  }

  /// One to three of the changes that a hand, a program or a disk makes.
  private static func damaged(_ bytes: [UInt8], _ dice: inout LawDice) -> [UInt8] {
    var bytes = bytes
    let words: [[UInt8]] = [
      "\"", ",", ";", "\t", "\r\n", "\n\n", "?", "'", "\u{FEFF}", "\u{202E}", "<",
      "\u{1E}", "&#0;", "\u{0}", "Strongly agree", "-99", ": ",
    ].map { Array($0.utf8) }
    for _ in 0...Int.random(in: 0..<3, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &dice))
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: words.randomElement(using: &dice) ?? [], at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}
