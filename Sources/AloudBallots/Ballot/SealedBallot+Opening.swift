package import AloudCrypto
package import AloudModel

extension SealedBallot {
  /// Opens a ballot in memory.
  package func open(with key: PrivateKey, under manifest: Manifest) -> Opening {
    open(with: key, BallotMeasure(of: manifest))
  }

  /// The same with what all ballots of a wave share computed once.
  func open(with key: PrivateKey, _ measure: BallotMeasure) -> Opening {
    switch message.open(with: key) {
    case .opened(let plaintext): measure.opening(of: plaintext)
    case .refused: .invalid
    }
  }
}
