import AloudStatistics
import AloudTally

/// One invented school: everybody on its roster has a lasting part and a part of the day.
struct School {
  /// How a school behaves, in whole per mille where it is a share.
  struct Setting {
    var roster = 42
    var responding = 750
    /// The share of the variance between answers that lasts from wave to wave.
    var stable = 500
    /// Leave and are replaced between two waves.
    var turnover = 100
    /// Answer too few items for a score.
    var unscored = 0
    /// How far scales of one person go together.
    var together = 500
    var spread = 18.0
    /// Points that the first scale moves at every wave.
    var move = 0.0
  }

  static let scales = 5
  /// Four items of five options.
  static let steps = 16

  let setting: Setting
  private var lasting: [[Double]]

  init(_ setting: Setting, _ dice: inout Dice) {
    self.setting = setting
    lasting = (0..<setting.roster).map { _ in Self.person(setting, &dice) }
  }

  private static func person(_ setting: Setting, _ dice: inout Dice) -> [Double] {
    let shared = (Double(setting.together) / 1000).squareRoot()
    let own = (1 - Double(setting.together) / 1000).squareRoot()
    let common = dice.normal()
    return (0..<scales).map { _ in shared * common + own * dice.normal() }
  }

  /// One wave: what everybody would answer today, and who did.
  mutating func wave(_ number: Int, _ dice: inout Dice) -> Wave {
    if number > 0 {
      for place in lasting.indices where dice.happens(setting.turnover) {
        lasting[place] = Self.person(setting, &dice)
      }
    }
    let stays = (Double(setting.stable) / 1000).squareRoot()
    let passes = (1 - Double(setting.stable) / 1000).squareRoot()
    let today = lasting.map { person in
      let day = Self.person(setting, &dice)
      return (0..<Self.scales).map { scale in
        let move = scale == 0 ? setting.move * Double(number) : 0
        let score = 52 + move + setting.spread * (stays * person[scale] + passes * day[scale])
        return min(max(Int((score * Double(Self.steps) / 100).rounded()), 0), Self.steps)
      }
    }
    var people = Array(lasting.indices)
    dice.shuffle(&people)
    let count = max(10, setting.roster * setting.responding / 1000)
    return Wave(today: today, answered: Array(people.prefix(count)), setting: setting, &dice)
  }
}

/// What a release says of one wave of a school, and what is true of it.
struct Wave {
  let counted: Int
  let levels: [ReleasedLevel?]
  /// The mean of the whole roster today, scale by scale.
  let rosterMeans: [Double]
  /// On the safer side of the first scale: of those who answered, and of the roster.
  let safer: (answered: Int, roster: Int)

  init(today: [[Int]], answered: [Int], setting: School.Setting, _ dice: inout Dice) {
    counted = answered.count
    let most = Double(School.steps)
    rosterMeans = (0..<School.scales).map { scale in
      100 * Double(today.reduce(0) { $0 + $1[scale] }) / (most * Double(today.count))
    }
    let isSafer: (Int) -> Bool = { 8 * today[$0][0] >= 5 * School.steps }
    safer = (answered.filter(isSafer).count, today.indices.filter(isSafer).count)
    var levels: [ReleasedLevel?] = []
    for scale in 0..<School.scales {
      var scores: [Int] = []
      var hidden = 0
      for person in answered {
        // As many may lack a score as the release hides.
        if hidden < 9, answered.count - hidden > 10, dice.happens(setting.unscored) {
          hidden += 1
        } else {
          scores.append(today[person][scale])
        }
      }
      levels.append(Self.level(scores, counted: answered.count))
    }
    self.levels = levels
  }

  private static func level(_ scores: [Int], counted: Int) -> ReleasedLevel? {
    let histogram = Histogram(of: scores)
    guard case .value(let mean) = histogram.mean, case .value(let variance) = histogram.variance
    else { return nil }
    let perStep = Ratio(100, School.steps)
    return ReleasedLevel(
      mean: mean.times(perStep).roundedHalfUp(),
      sd: variance.times(perStep).times(perStep).squareRootRoundedHalfUp(), n: counted)
  }
}
