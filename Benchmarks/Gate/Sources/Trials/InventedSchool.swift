import AloudAttack
package import AloudDisclosure
package import AloudModel
package import AloudTally

/// A school that does not exist, for measuring what a way of publishing gives away.
///
/// Three breakdowns, as many as a survey may have: role (about 60, 25 and 15 of a hundred), years (40,
/// 35, 25) and part of the school (55, 45). About 88 of a hundred answer. People have a standing of
/// their own, groups differ a little, and now and then an answer is left out. Whole numbers
/// throughout: a seed gives the same school everywhere.
///
/// Only tests and benchmarks have such schools: both compile these files.
package struct InventedSchool: Sendable {
  package let manifest: Manifest
  package let responses: [Response]

  /// - Parameters:
  ///   - scales: How many items each scale has, all of five options.
  ///   - groups: How many groups each breakdown has, all as likely, instead of the usual ones.
  package init(seed: UInt64, staff: Int, scales: [Int] = [3, 4, 5], groups: Int? = nil) {
    var dice = SplitMix(seed: seed &* 1_000_003 &+ UInt64(staff))
    let shares = InventedPerson.shares.map { name, shares in
      (name, groups.map { Array(repeating: 100 / $0, count: $0) } ?? shares)
    }
    let people = (0..<staff).map { _ in InventedPerson(&dice, shares) }
    let survey = InventedSurvey(people: people, scales: scales, shares: shares)
    manifest = survey.manifest
    responses = people.filter(\.answers).map { person in
      person.response(to: survey.manifest, &dice)
    }
  }

  package var tally: WaveTally { WaveTally(of: manifest, responses: responses) }

  package var release: Release { release(of: tally) }

  /// The release of its tally, or of another one of the same questions.
  package func release(of tally: WaveTally) -> Release {
    ReleaseGate(manifest: manifest, earlier: []).release(tally, invalid: 0)
  }
}

/// One of the invented people.
struct InventedPerson {
  static let shares = [("role", [60, 25, 15]), ("years", [40, 35, 25]), ("part", [55, 45])]

  /// The place of their group in each breakdown.
  let groups: [Int]
  let answers: Bool
  /// From -38 to 38 around their group's.
  private let standing: Int

  init(_ dice: inout SplitMix, _ shares: [(String, [Int])]) {
    groups = shares.map { _, shares in
      var roll = dice.below(100)
      for (place, share) in shares.enumerated() {
        if roll < share { return place }
        roll -= share
      }
      return shares.count - 1
    }
    answers = dice.below(100) < 88
    standing = dice.below(26) + dice.below(26) + dice.below(27) - 38
  }

  func response(to manifest: Manifest, _ dice: inout SplitMix) -> Response {
    var answers: [Identifier<Item>: Int] = [:]
    for (number, scale) in manifest.scales.enumerated() {
      let level = 50 + 9 * (number % 3) + 8 * (groups[0] % 3 - 1) - 5 * (groups[1] % 3)
      for item in scale.items {
        let mood = dice.below(21) + dice.below(21) - 20
        if dice.below(80) == 0 { continue }
        let place = min(max(level + standing + mood, 0), 99) / 20
        answers[item.id] = item.keying == .reversed ? 5 - place : 1 + place
      }
    }
    let said = zip(manifest.survey.breakdowns, groups).map { breakdown, place in
      (breakdown.id, breakdown.groups[place].id)
    }
    return Response(answers: answers, groups: Dictionary(uniqueKeysWithValues: said))
  }
}
