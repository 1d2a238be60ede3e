import AloudBallots
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// How many earlier surveys the manifest names is told to everybody, who can contradict.
struct EarlierSurveysTests {
  private func manifest(naming count: Int) throws -> Manifest {
    let first = Fernhill.manifest(
      closesAt: Fernhill.closesAt, languages: [.english, .spanish])
    let names = (0..<count).map { Fingerprint(of: [UInt8($0)]) }
    let keyHolderKey = try #require(first.keyHolderKey)
    let intakeKey = try #require(first.intakeKey)
    return try #require(
      Manifest(
        survey: first.survey, waveID: first.waveID, opensAt: first.opensAt,
        closesAt: first.closesAt, keyHolderKey: keyHolderKey, intakeKey: intakeKey,
        earlierReleases: names))
  }

  @Test(arguments: [0, 1, 2])
  func `slips, poster and promise say how many earlier surveys had results`(count: Int) throws {
    let manifest = try manifest(naming: count)
    for paper in [StaffPaper.slip, .poster, .promise] {
      #expect(
        paper.words(of: manifest, in: .english).contains("Earlier surveys with results: \(count)"))
      #expect(
        paper.words(of: manifest, in: .spanish)
          .contains("Encuestas anteriores con resultados: \(count)"))
    }
  }
}
