import AloudDisclosure
import AloudModel
import AloudReports
import Synchronization
import Testing

/// A history with a name, for tests that hold for every report there can be.
final class Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let waves: [SampleWave]
  /// Made once: reading a release strictly takes its time.
  private let made = Mutex<[PublishedRelease]?>(nil)
  private let written = Mutex<[String: String]>([:])

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

  func markdown() throws -> String { try #require(try files()["report.md"]) }

  func files() throws -> [String: String] {
    let history = try history()
    return written.withLock { written in
      if written.isEmpty {
        for file in history.files(digest: fakeDigest) {
          written[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
      }
      return written
    }
  }

  /// The rows of a CSV file, each by column name.
  func rows(_ name: String) throws -> [[String: String]] {
    let text = try #require(try files()["data/" + name])
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
