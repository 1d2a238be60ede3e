import AloudDisclosure
import AloudModel
import AloudTestSupport
import Synchronization
import Testing

@testable import AloudReports

/// A history with a name, for tests that hold for every report there can be.
final class Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let waves: [SampleWave]
  /// Made once: reading a release strictly takes its time.
  private let made = Mutex<[PublishedRelease]?>(nil)
  private let written = Mutex<[Language: [String: String]]>([:])

  var testDescription: String { name }

  init(_ name: String, _ waves: [SampleWave]) {
    self.name = name
    self.waves = waves
  }

  /// Each wave names all before it.
  func releases() throws -> [PublishedRelease] {
    try made.withLock { made in
      if let made { return made }
      let releases = try waves.reduce(into: [PublishedRelease]()) { releases, wave in
        releases.append(try wave.published(after: releases))
      }
      made = releases
      return releases
    }
  }

  func history() throws -> ReleaseHistory {
    switch ReleaseHistory.of(try releases()) {
    case .complete(let history): return history
    case .refused(let problems):
      throw SampleRefused(problems: problems)
    }
  }

  /// The report and its appendix, one after the other.
  func markdown(_ language: Language = .english) throws -> String {
    try body(language) + "\n" + appendix(language)
  }

  func body(_ language: Language = .english) throws -> String {
    try #require(try files(language)["report.md"])
  }

  func appendix(_ language: Language = .english) throws -> String {
    try #require(try files(language)["appendix.md"])
  }

  func html(_ language: Language = .english) throws -> String {
    try #require(try files(language)["report.html"])
  }

  func files(_ language: Language = .english) throws -> [String: String] {
    let history = try history()
    return written.withLock { written in
      if let files = written[language] { return files }
      var files: [String: String] = [:]
      for file in history.files(in: language) {
        files[file.path] = String(decoding: file.bytes, as: UTF8.self)
      }
      written[language] = files
      return files
    }
  }

  /// The rows of a CSV file, each by column name.
  func rows(
    _ name: String, _ language: Language = .english
  ) throws -> [[String: String]] {
    let text = try #require(try files(language)["data/" + name])
    let rows = CSVReader(Array(text.utf8)).rows
    let header = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }
}

struct SampleRefused: Error { let problems: [ReleaseHistoryProblem] }

func varied(_ wave: SampleWave, _ change: (inout SampleWave) -> Void) -> SampleWave {
  var wave = wave
  change(&wave)
  return wave
}

extension ReleaseHistory {
  func files(in language: Language = .english) -> [ReportFile] {
    files(
      with: .none(of: newest.release.manifest.survey.id), in: language, notice: sampleNotice)
  }

  /// The report as a value.
  func content(
    in language: Language = .english, with cycles: ActionCycles? = nil
  ) -> ReportContent {
    let cycles = cycles ?? .none(of: newest.release.manifest.survey.id)
    return ReportContent(
      findings: SurveyFindings(self),
      cycles: CycleFindings(cycles, in: self, SurveyFindings(self)),
      wording: ReportLanguage.wording(in: language), notice: sampleNotice,
      definition: fakeDigest(CanonicalJSON.bytes(of: newest.release.manifest.survey)))
  }
}

let sampleNotice = ProtectionNotice(sections: [
  .init(title: "That you took part", lines: ["Nobody: we keep no names.", "And no times."])
])

extension Language {
  static let spanish = Language("es")!
}

/// Every language we have words of our own for.
let languages: [Language] = [.english, .spanish]
