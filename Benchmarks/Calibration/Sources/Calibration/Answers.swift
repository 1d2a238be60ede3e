import AloudDisclosure
import AloudModel
import AloudTally

/// What people of an invented school answered in one wave, and what is true of all of them.
struct Answers {
  /// Of those who answered: steps from 0 to 4, or none; by scale and item.
  let people: [[[Int?]]]
  /// The mean of the whole roster today, scale by scale, out of 100.
  let rosterMeans: [Double]
  /// On the safer side of the first item: of those who answered, and of the roster.
  let safer: (answered: Int, roster: Int)

  init(today: [[[Int]]], answered: [Int], setting: Setting, _ dice: inout Dice) {
    let most = Double(Setting.steps * Setting.itemsOfScale * today.count)
    rosterMeans = (0..<Setting.scales).map { scale in
      100 * Double(today.reduce(0) { $0 + $1[scale].reduce(0, +) }) / most
    }
    safer = (
      answered.count { today[$0][0][0] >= 3 }, today.count { $0[0][0] >= 3 }
    )
    people = answered.map { person in
      today[person].map { items in
        let isLeftOut = dice.happens(setting.unscored)
        return items.enumerated().map { place, step in isLeftOut && place > 0 ? nil : step }
      }
    }
  }

  /// The mean and the standard error of each scale, and of all together, as if everything were known: of the
  /// people scored, with nothing rounded.
  var exact: [(mean: Double, error: Double, n: Int)] {
    let scores = people.map { person in
      person.map { items -> Double? in
        let said = items.compactMap(\.self)
        guard 2 * said.count >= items.count else { return nil }
        return 100 * Double(said.reduce(0, +)) / Double(said.count * Setting.steps)
      }
    }
    let scales = (0..<Setting.scales).map { scale in scores.compactMap { $0[scale] } }
    let all = scores.compactMap { person -> Double? in
      let said = person.compactMap(\.self)
      return said.count == person.count ? said.reduce(0, +) / Double(said.count) : nil
    }
    return ([all] + scales).map(Self.moments)
  }

  private static func moments(_ scores: [Double]) -> (mean: Double, error: Double, n: Int) {
    let n = Double(max(2, scores.count))
    let mean = scores.reduce(0, +) / n
    let squares = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / (n - 1) / n).squareRoot(), max(2, scores.count))
  }
}
