package import AloudCounting
import AloudModel

extension Bundle {
  /// The ballots in the order in which they are opened: by their sealed bytes.
  package var ballotsInOrder: [SealedBallot] { contents.ballots.values.sorted() }

  /// The box as it lies open: answers in the order of the ballots, copies of a nonce after the first left
  /// out.
  ///
  /// - Parameter opening: opens one ballot.
  package func opened(_ opening: (SealedBallot, BallotMeasure) -> SealedBallot.Opening) -> OpenedBox
  {
    let measure = BallotMeasure(of: manifest)
    var nonces: Set<[UInt8]> = []
    var valid: [Response] = []
    for ballot in ballotsInOrder {
      switch opening(ballot, measure) {
      case .opened(let open):
        if nonces.insert(open.nonce).inserted { valid.append(open.response) }
      case .invalid: break
      }
    }
    return OpenedBox(
      manifest: manifest, earlierReleases: earlierReleases, responses: valid,
      spent: SpentList(contents, under: manifest, opened: valid.count))
  }
}
