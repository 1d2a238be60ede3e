package import AloudCrypto
package import AloudModel

/// Why a key is not taken.
package enum KeyRefusal: Equatable, Sendable {
  case notALine
  case lineMistyped
  /// A wave is frozen with its own key, and another has no effect on it.
  case frozenWithAnother(Identifier<Wave>)
  /// One key opens one wave.
  case served(Identifier<Wave>)
  case pending
  case notACard
  case cardMistyped(TypingMistake, group: Int?)
  case wrongPassphrase
  case fileDamaged
}
