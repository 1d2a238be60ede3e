import AloudStatistics
import AloudTally

/// How often something was said in many schools, printed as a table row.
struct Rates {
  let schools: Int
  private(set) var counts: [Int]

  init(schools: Int, columns: Int) {
    self.schools = schools
    counts = Array(repeating: 0, count: columns)
  }

  mutating func add(_ said: [Bool]) {
    for (column, isSaid) in said.enumerated() where isSaid { counts[column] += 1 }
  }

  func percent(_ column: Int) -> String {
    let tenths = Ratio(100 * counts[column], max(1, schools)).roundedHalfUpToTenths()
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Whole per cent.
  func whole(_ column: Int) -> String {
    "\(Ratio(100 * counts[column], max(1, schools)).roundedHalfUp())"
  }
}

/// The members in the order of page 1: overall, focus, another scale.
let members: [FamilyMember] = [
  .overall, .scale(AskedSurvey.scales[0]), .scale(AskedSurvey.scales[1]),
]

/// The answers of one school over so many waves.
func waves(_ setting: Setting, count: Int, _ dice: inout Dice) -> [Answers] {
  var school = School(setting, &dice)
  return (0..<count).map { school.wave($0, of: count, &dice) }
}
