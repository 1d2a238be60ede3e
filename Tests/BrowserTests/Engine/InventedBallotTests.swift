import AloudModel
import AloudTestSupport
import Testing

@testable import AloudBallots

/// The invented ballots are what they say.
struct InventedBallotTests {
  @Test(arguments: InventedBallot.allCases)
  func `a ballot of every kind is counted, or not, as its kind says`(kind: InventedBallot) throws {
    let manifest = try ExampleSurvey().manifest
    let other = InventedSchool(4).manifest
    let text = kind.plaintext(
      of: Response(answers: [:]), under: kind == .foreign ? other : manifest,
      nonce: [UInt8](repeating: 1, count: 16), before: [UInt8](repeating: 2, count: 16))
    switch BallotMeasure(of: manifest).opening(of: kind == .toAnotherKey ? [] : text) {
    case .opened: #expect(kind.isValid)
    case .invalid: #expect(!kind.isValid)
    }
  }
}
