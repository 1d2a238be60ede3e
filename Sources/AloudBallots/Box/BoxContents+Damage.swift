package import AloudModel

extension BoxContents {
  /// What is not as the box was filled.
  package enum Damage: Hashable, Sendable, CaseIterable {
    /// An entry that this salt never made.
    case entry
    /// A ballot that is not the one its entry was made of.
    case ballot
    /// More or fewer ballots than spent slips, or a slip in two sets at once.
    case sets
  }

  /// Holds every row against the salt: a changed bit in any of them is found.
  ///
  /// - Returns: nothing, when everything is as it was stored.
  package func damage(under salt: WaveSalt, _ promise: Promise) -> Damage? {
    let slips = [issued, voided, spent]
    guard slips.allSatisfy({ $0.allSatisfy(salt.made) }) else { return .entry }
    guard ballots.allSatisfy({ salt.entry(of: $0.value) == $0.key }) else { return .ballot }
    return isConsistent(under: promise) ? nil : .sets
  }
}
