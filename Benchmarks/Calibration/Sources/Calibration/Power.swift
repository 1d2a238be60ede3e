import AloudStatistics

/// How often a real move is called, beside what would be called if everything were known of those who
/// answered: in whole per cent.
///
/// Half of the variance lasts, three in four answer. With two surveys the move lies between them; with four,
/// between the third and the fourth. From 52 it goes up, from 75 down.
enum Power {
  static func print(schools: Int, seed: UInt64, rosters: [Int]) {
    Swift.print(
      "| staff | from | move | overall, 2 surveys | overall, 4 | focus, 2 | focus, 4 | another scale, 2 |\n"
        + "|---|---|---|---|---|---|---|---|")
    for roster in rosters {
      for level in [52.0, 75] {
        for size in [10.0, 15] {
          let move = level > 60 ? -size : size
          let setting = Setting(roster: roster, level: level)
          let cells = [
            (0, 2), (0, 4), (1, 2), (1, 4), (2, 2),
          ].map { member, waves in
            cell(setting, member, move, waves, schools, seed &+ UInt64(roster * 100 + Int(size)))
          }
          Swift.print(
            "| \(roster) | \(Int(level)) | \(Int(size)) | " + cells.joined(separator: " | ") + " |")
        }
      }
    }
  }

  /// `50 / 57`: called, and called if everything were known.
  private static func cell(
    _ setting: Setting, _ member: Int, _ move: Double, _ count: Int, _ schools: Int, _ seed: UInt64
  ) -> String {
    var setting = setting
    // All scales move for the overall score, one of them alone for a scale.
    setting.move = (0..<Setting.scales).map { member == 0 || $0 == member - 1 ? move : 0 }
    setting.path = count == 4 ? [0, 0, 0, 1] : []
    var dice = Dice(seed: seed &+ UInt64(1_000_000 * (10 * member + count)))
    var rates = Rates(schools: schools, columns: 2)
    for _ in 0..<schools {
      let answers = waves(setting, count: count, &dice)
      let judged = Judgement(answers.map(AskedSurvey.release))
      rates.add([judged.calls(members[member]), ExactJudgement(answers).calls(member)])
    }
    return "\(rates.whole(0)) / \(rates.whole(1))"
  }
}
