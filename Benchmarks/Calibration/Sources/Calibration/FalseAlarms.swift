/// Reports in which nothing changed, and one says "clear" all the same.
enum FalseAlarms {
  struct Row {
    let name: String
    let setting: Setting
    let waves: Int
  }

  /// Scores are about the middle, everybody has a score, half of the variance lasts and three in four
  /// answer, where nothing else is said.
  static var rows: [Row] {
    var rows: [Row] = []
    for roster in [15, 20, 30, 60, 120, 200] {
      for waves in [2, 4] {
        rows.append(Row(name: "\(roster) staff", setting: Setting(roster: roster), waves: waves))
      }
    }
    for roster in [20, 30, 60, 200] {
      rows += [
        Row(
          name: "\(roster) staff, nothing lasts", setting: Setting(roster: roster, lasting: 0),
          waves: 2),
        Row(
          name: "\(roster) staff, a third unscored",
          setting: Setting(roster: roster, unscored: 330, items: 700), waves: 2),
      ]
    }
    for roster in [15, 30, 60] {
      for level in [52.0, 75] {
        rows.append(
          Row(
            name: "\(roster) staff at \(Int(level)), the focus spreads 1.9 times as far",
            setting: Setting(roster: roster, level: level, extreme: 0), waves: 2))
      }
    }
    return rows + others
  }

  private static var others: [Row] {
    [
      Row(
        name: "60 staff at 75, the focus spreads 1.9 times as far",
        setting: Setting(roster: 60, level: 75, extreme: 0), waves: 4),
      Row(
        name: "60 staff at 75, another scale spreads 1.9 times as far, a third unscored",
        setting: Setting(roster: 60, unscored: 330, items: 700, level: 75, extreme: 2), waves: 2),
      Row(
        name: "30 staff, a long tail",
        setting: Setting(roster: 30, level: 70, isSkewed: true), waves: 2),
      Row(
        name: "60 staff, a long tail",
        setting: Setting(roster: 60, level: 70, isSkewed: true), waves: 4),
      Row(
        name: "22, then 60 answers", setting: Setting(roster: 80, answering: [22, 60]), waves: 2),
      Row(
        name: "60, then 22 answers", setting: Setting(roster: 80, answering: [60, 22]), waves: 2),
      Row(
        name: "10, then 30 answers", setting: Setting(roster: 40, answering: [10, 30]), waves: 2),
      Row(
        name: "30, then 10 answers", setting: Setting(roster: 40, answering: [30, 10]), waves: 2),
      Row(
        name: "42 staff, items hardly go together",
        setting: Setting(roster: 42, items: 300), waves: 2),
      Row(
        name: "42 staff, scales have nothing to do with each other",
        setting: Setting(roster: 42, together: 0), waves: 2),
    ]
  }

  static func print(schools: Int, seed: UInt64) {
    Swift.print("| nothing changed | surveys | clear | any change |\n|---|---|---|---|")
    for (number, row) in rows.enumerated() {
      var dice = Dice(seed: seed &+ UInt64(1000 * number))
      var rates = Rates(schools: schools, columns: 2)
      for _ in 0..<schools {
        let answers = waves(row.setting, count: row.waves, &dice)
        let judged = Judgement(answers.map(AskedSurvey.release))
        rates.add([judged.saysClear, judged.saysClear || members.contains { judged.calls($0) }])
      }
      Swift.print("| \(row.name) | \(row.waves) | \(rates.percent(0)) | \(rates.percent(1)) |")
    }
  }
}
