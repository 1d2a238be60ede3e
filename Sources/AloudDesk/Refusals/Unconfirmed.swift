package import AloudModel

/// What cannot be taken back, and was not done: the name of the wave was not given.
package enum Unconfirmed: Hashable, Sendable {
  case closing(Identifier<Wave>)
  case givingUp(Identifier<Wave>)
}

extension Unconfirmed {
  package var wave: Identifier<Wave> {
    switch self {
    case .closing(let wave), .givingUp(let wave): wave
    }
  }

  /// Fails unless somebody typed the name of the wave.
  package func require(_ typed: String?) throws(Refusal) {
    guard typed == wave.text else { throw .unconfirmed(self) }
  }
}
