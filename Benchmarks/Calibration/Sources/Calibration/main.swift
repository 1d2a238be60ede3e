import AloudStatistics
import AloudTally

// False alarms and power of the verdicts, made from the rounded figures a release of version 2 held, and the
// coverage of the intervals, over invented schools. Prints Markdown; the seed makes it the same again.

let seed: UInt64 = 20_261_125
let schools = 4000

func percent(_ count: Int, of all: Int) -> String {
  let tenths = Ratio(100 * count, max(1, all)).roundedHalfUpToTenths()
  return "\(tenths / 10).\(tenths % 10)"
}

func waves(_ setting: School.Setting, count: Int, _ dice: inout Dice) -> [Wave] {
  var school = School(setting, &dice)
  return (0..<count).map { school.wave($0, &dice) }
}

print("Seed \(seed), \(schools) schools a row.\n")
print("False alarms, per cent of reports in which nothing changed:\n")
print(
  "| staff | respond % | lasting % | unscored % | waves | clear | any change |"
)
print("|---|---|---|---|---|---|---|")
var falseAlarms: [School.Setting] = []
for roster in [15, 20, 30, 42, 60, 120, 200] {
  for (responding, stable, unscored) in [
    (750, 0, 0), (750, 500, 0), (900, 800, 0), (750, 0, 150), (750, 0, 300),
  ] {
    falseAlarms.append(
      School.Setting(
        roster: roster, responding: responding, stable: stable, turnover: 150, unscored: unscored))
  }
}
// Scales that have nothing to do with each other, and people who are further apart.
falseAlarms.append(School.Setting(roster: 42, stable: 0, unscored: 300, together: 0))
falseAlarms.append(School.Setting(roster: 42, stable: 0, unscored: 300, together: 0, spread: 26))
for (row, setting) in falseAlarms.enumerated() {
  for count in [2, 4] {
    var dice = Dice(seed: seed &+ UInt64(1000 * row + count))
    var (clear, any) = (0, 0)
    for _ in 0..<schools {
      let waves = waves(setting, count: count, &dice)
      let judgement = Judgement(waves)
      if judgement.saysClear { clear += 1 }
      if judgement.saysChange { any += 1 }
    }
    print(
      "| \(setting.roster) | \(setting.responding / 10) | \(setting.stable / 10) | "
        + "\(setting.unscored / 10) | \(count) | \(percent(clear, of: schools)) | "
        + "\(percent(any, of: schools)) |")
  }
}

print(
  "\nPower, per cent of reports that call a real move of the focus scale (two waves, half of the "
    + "variance lasts, everybody has a score):\n")
print(
  "| staff | respond % | 5 points | 10 points | 15 points | 20 points |")
print("|---|---|---|---|---|---|")
for (row, roster) in [20, 30, 42, 60, 120, 200].enumerated() {
  var cells: [String] = []
  for move in [5.0, 10, 15, 20] {
    var dice = Dice(seed: seed &+ UInt64(500_000 + 100 * row) &+ UInt64(move))
    var called = 0
    for _ in 0..<schools {
      let waves = waves(School.Setting(roster: roster, move: move), count: 2, &dice)
      if Judgement(waves).focusIsCalled { called += 1 }
    }
    cells.append(percent(called, of: schools))
  }
  print("| \(roster) | 75 | " + cells.joined(separator: " | ") + " |")
}

print("\nCoverage, per cent of intervals that hold what they are about (95 % promised):\n")
print(
  "| staff | respond % | unscored % | roster mean | climate mean | change of climate | safer people | Wilson on roster, cut |"
)
print("|---|---|---|---|---|---|---|---|")
for (row, (roster, responding, unscored)) in [
  (15, 800, 0), (30, 750, 0), (42, 750, 0), (42, 750, 200), (60, 700, 0), (120, 800, 0),
  (200, 500, 0),
].enumerated() {
  var dice = Dice(seed: seed &+ UInt64(700_000 + row))
  var counts = [0, 0, 0, 0, 0]
  // Clipping at the ends moves the climate mean a little: it is that of many people.
  var town = School(School.Setting(roster: 100_000), &dice)
  let truth = town.wave(0, &dice).rosterMeans[0]
  for _ in 0..<schools {
    let setting = School.Setting(roster: roster, responding: responding, unscored: unscored)
    let both = waves(setting, count: 2, &dice)
    guard let level = both[0].levels[0], let next = both[1].levels[0] else { continue }
    let mean = both[0].rosterMeans[0]
    if case .between(let interval) = level.rosterInterval(invited: roster),
      Double(interval.low) <= mean, mean <= Double(interval.high)
    {
      counts[0] += 1
    }
    if let interval = level.climateInterval.value, Double(interval.low) <= truth,
      truth <= Double(interval.high)
    {
      counts[1] += 1
    }
    let change = WaveChange(
      from: WaveLevel(wave: Judgement.ids[0], day: Judgement.days[0], level: level),
      to: WaveLevel(wave: Judgement.ids[1], day: Judgement.days[1], level: next),
      level: .fivePercent)
    if change.interval.contains(0) { counts[2] += 1 }
    let (side, all) = both[0].safer
    if PeopleInterval.onRoster(side: side, of: both[0].counted, invited: roster)
      .value?.contains(all) == true
    {
      counts[3] += 1
    }
    if ShareEstimate.wilsonOnRoster(side, of: both[0].counted, invited: roster)
      .value?.interval.contains(Double(all) / Double(roster)) == true
    {
      counts[4] += 1
    }
  }
  print(
    "| \(roster) | \(responding / 10) | \(unscored / 10) | "
      + counts.map { percent($0, of: schools) }.joined(separator: " | ") + " |")
}

print(
  "\nGaps between two groups without a gap, per cent of reports with a clear one among five "
    + "scales:\n")
print("| answers of the groups | spread of the smaller, times | clear gap |")
print("|---|---|---|")
for (row, (first, second, times)) in [
  (10, 20, 1.0), (10, 20, 1.5), (14, 24, 1.0), (14, 24, 1.5), (12, 60, 1.0), (12, 60, 1.5),
  (30, 40, 1.0), (30, 40, 1.5),
].enumerated() {
  var dice = Dice(seed: seed &+ UInt64(900_000 + row))
  var clear = 0
  for _ in 0..<schools {
    if Gaps.draw(first, second, times: times, &dice) { clear += 1 }
  }
  print(
    "| \(first) and \(second) | \(Int(10 * times) / 10).\(Int(10 * times) % 10) | "
      + "\(percent(clear, of: schools)) |")
}
