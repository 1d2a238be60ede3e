package import AloudModel

/// How many have answered, said so that it is no clock: in steps of five, and at most one change a day.
///
/// Who asks every minute sees nothing move, since the box is looked at once a day.
package struct Turnout: Hashable, Sendable {
  package let version: Int
  /// The day on which the box was looked at, on the school's calendar.
  package let day: CalendarDay
  /// A multiple of five; the number of ballots was this or up to four more.
  package let atLeast: Int

  package static let step = 5
  package static let currentVersion = 1

  /// What may be said today: on the day of the last look, only the same again.
  ///
  /// - Parameter ballots: in the box now; looked at on a new day alone.
  package init(
    on today: CalendarDay, after before: Turnout?,
    ballots: () throws(StorageFailure) -> Int
  ) throws(StorageFailure) {
    if let before, before.day >= today {
      self = before
      return
    }
    version = Self.currentVersion
    // The day counts as used whether or not the number moved: who could look again would see when.
    day = today
    atLeast = try ballots() / Self.step * Self.step
  }

  /// The largest number it can stand for, of those invited.
  package func atMost(of invited: Int) -> Int {
    max(atLeast, min(atLeast + Self.step - 1, invited))
  }
}

extension Turnout: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_turnout")
    day = try json.value("day")
    atLeast = try json.value("at_least")
  }

  package var json: JSONTree {
    ["aloud_turnout": version.json, "day": day.json, "at_least": atLeast.json]
  }
}

extension Turnout {
  /// Reads what was said before, and nothing else.
  package static func read(_ bytes: [UInt8]) throws(CanonicalJSON.Refusal) -> Turnout {
    let turnout = try CanonicalJSON.value(Turnout.self, from: bytes)
    guard turnout.version == currentVersion else { throw .unknownVersion(turnout.version) }
    guard turnout.atLeast >= 0, turnout.atLeast.isMultiple(of: step) else {
      throw .contradictsItself
    }
    return turnout
  }

  package var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }
}
