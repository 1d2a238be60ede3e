import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// How often an interval holds what it is about: 95 % promised.
enum CoverageTable {
  static func print(schools: Int, seed: UInt64) {
    Swift.print(
      "| staff | respond % | roster mean | climate mean | change of climate | safer people |\n"
        + "|---|---|---|---|---|---|")
    for (number, (roster, responding)) in [
      (15, 800), (30, 750), (42, 750), (60, 700), (120, 800), (200, 500),
    ].enumerated() {
      var dice = Dice(seed: seed &+ UInt64(700_000 + number))
      // Clipping at the ends moves the climate mean a little: it is that of many people.
      var town = School(Setting(roster: 20_000, answering: [10]), &dice)
      let truth = town.wave(0, of: 2, &dice).rosterMeans[0]
      var rates = Rates(schools: schools, columns: 4)
      for _ in 0..<schools {
        let answers = waves(
          Setting(roster: roster, responding: responding), count: 2, &dice)
        rates.add(holds(answers, roster, truth))
      }
      Swift.print(
        "| \(roster) | \(responding / 10) | "
          + (0..<4).map(rates.percent).joined(separator: " | ") + " |")
    }
  }

  private static func holds(_ answers: [Answers], _ roster: Int, _ truth: Double) -> [Bool] {
    let levels = answers.map { AskedSurvey.release(of: $0).level(of: AskedSurvey.focus) }
    guard let first = levels[0], let second = levels[1] else { return [true, true, true, true] }
    let mean = answers[0].rosterMeans[0]
    let change = WaveChange(
      from: Baseline([wave(0, first)]), to: wave(1, second), level: .fivePercent)
    let side = answers[0].safer
    return [
      holds(first.rosterInterval(invited: roster), mean),
      // Of so many staff that those who answered are nearly nobody.
      holds(first.rosterInterval(invited: 1_000_000_000), truth),
      change.interval.contains(0),
      PeopleInterval.onRoster(
        side: side.answered, of: answers[0].people.count, invited: roster
      ).value?.contains(side.roster) == true,
    ]
  }

  private static func holds(_ roster: RosterInterval, _ mean: Double) -> Bool {
    switch roster {
    case .between(let interval): Double(interval.low) <= mean && mean <= Double(interval.high)
    case .everyoneAnswered, .notComputable: true
    }
  }

  private static func wave(_ place: Int, _ level: ReleasedLevel) -> WaveLevel {
    WaveLevel(wave: AskedSurvey.waves[place], day: AskedSurvey.days[place], level: level)
  }
}
