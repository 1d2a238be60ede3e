import AloudModel

/// Invented staff who answer by dice: a standing disposition each, a mood on the day, now and then a
/// question skipped. Whole numbers throughout, so that a seed gives the same answers everywhere.
struct SyntheticSchool {
  let seed: UInt64
  var climate = DemoClimate.usual
  /// Of a hundred invited people, how many answer; nothing for the usual.
  var coverage: Int?
  /// By how many points the scales of this school stand apart from the usual.
  var shifts: [String: Int] = [:]

  /// About how many of a hundred invited people answer, wave by wave.
  private static let coverage = [74, 79, 81, 76]
  /// Where a scale stands out of 100, wave by wave; others stand at 55.
  private static let levels: [String: [Int]] = [
    "vulnerability": [60, 62, 63, 64],
    "reward": [50, 47, 49, 50],
    "hard-conversations": [46, 49, 50, 51],
    "beliefs": [68, 69, 69, 70],
    "practices": [58, 60, 61, 62],
    "policies": [40, 44, 61, 62],
    "teacher-leadership": [63, 64, 65, 66],
    "principal-support": [49, 50, 53, 54],
    "coherence": [52, 54, 55, 56],
    "honesty": [74, 75, 78, 78],
  ]

  /// The answers of everybody who answers a wave, the first wave being number 0.
  func responses(to manifest: Manifest, number: Int) -> [Response] {
    var dice = SeededDice(seed: seed, purpose: "answers of wave \(number)")
    let invited = manifest.wave.invited
    let usual = Self.coverage[number % Self.coverage.count]
    let answering = invited * (coverage ?? usual) / 100
    let people = Array(0..<invited).shuffled(using: &dice).prefix(answering)
    return people.map { person in
      Response(
        answers: answers(of: person, to: manifest, number, &dice),
        groups: groups(of: person, in: manifest, &dice))
    }
  }

  private func answers(
    of person: Int, to manifest: Manifest, _ number: Int, _ dice: inout SeededDice
  ) -> [Identifier<Item>: Int] {
    let disposition =
      disposition(of: person) + climate.shift(of: person, of: manifest.wave.invited)
    var answers: [Identifier<Item>: Int] = [:]
    for scale in manifest.scales {
      let levels = Self.levels[scale.id.text] ?? [55]
      let level =
        levels[number % levels.count] + climate.shift(of: scale.id)
        + shifts[scale.id.text, default: 0]
      for item in scale.items {
        let mood = dice.roll(33) + dice.roll(33) + dice.roll(33) - 48
        let skips = dice.roll(60) == 0
        if skips { continue }
        let responses = manifest.survey.responses(to: item, in: scale)
        let place = min(max(level + disposition + mood, 0), 99)
        let value = responses.lowest + place * responses.options.count / 100
        answers[item.id] = item.keying == .reversed ? responses.reversed(value) : value
      }
    }
    return answers
  }

  /// From -48 to 48, the same in every wave.
  private func disposition(of person: Int) -> Int {
    var dice = SeededDice(seed: seed, purpose: "person \(person)")
    return dice.roll(33) + dice.roll(33) + dice.roll(33) - 48
  }

  /// The groups in the order of the head-counts; a few people prefer not to say.
  private func groups(
    of person: Int, in manifest: Manifest, _ dice: inout SeededDice
  ) -> [Identifier<Breakdown>: Identifier<Group>] {
    var groups: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for breakdown in manifest.survey.breakdowns where dice.roll(20) > 0 {
      var place = person
      for group in breakdown.groups {
        if place < group.count {
          groups[breakdown.id] = group.id
          break
        }
        place -= group.count
      }
    }
    return groups
  }
}
