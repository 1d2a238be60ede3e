import AloudBallots
import AloudCrypto
import AloudTestSupport

/// Slips and sealed messages in the order in which they arrive.
struct Arrivals: Sendable {
  let deposits: [Deposit]
  let leftOver: [EntryID]

  /// Nobody opens these ballots: the header names P-256's base point, the rest is dice.
  init(_ count: Int, leftOver: Int = 6, length: Int = 1_800, seed: UInt64 = 1) {
    var dice = Dice(seed: seed)
    let salt = WaveSalt(using: &dice)
    deposits = (0..<count).map { _ in
      Deposit(
        code: Code(using: &dice), sealed: Self.ballot(length, using: &dice), salt: salt)
    }
    self.leftOver = (0..<leftOver).map { _ in salt.entry(of: Code(using: &dice)) }
  }

  var issued: Set<EntryID> { Set(deposits.compactMap(\.code) + leftOver) }

  private static func ballot(_ length: Int, using dice: inout Dice) -> SealedBallot {
    let header =
      "eyJhbGciOiJFQ0RILUVTIiwiZW5jIjoiQTI1NkdDTSIsImVwayI6eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwi"
      + "eCI6ImF4ZlI4dUVzUWtmNHZPYmxZNlJBOG5jRGZZRXQ2ek9nOUtFNVJkaVl3cFkiLCJ5IjoiVC1OQzR2NGFmNXVP"
      + "NS10S2ZBLWVGaXZPTTFkck1WN095N1pBYURlX1VmVSJ9fQ"
    let parts = [12, length, 16].map { Base64URL.encode(dice.bytes($0)) }
    guard
      let ballot = SealedBallot(
        reading: Array("\(header)..\(parts.joined(separator: "."))".utf8))
    else { preconditionFailure("a message of the one form reads") }
    return ballot
  }
}

extension [Deposit] {
  /// In batches of one to `most`, in the same order.
  func batches(ofAtMost most: Int, using dice: inout Dice) -> [[Deposit]] {
    var (batches, rest) = ([[Deposit]](), self[...])
    while !rest.isEmpty {
      let count = Int.random(in: 1...most, using: &dice)
      batches.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return batches
  }
}
