import AloudDisclosure
import AloudModel
import AloudStatistics

/// Everything a district report says, before it is put into words or files.
struct DistrictFindings: Sendable {
  /// Schools handed in.
  let given: Int
  /// Schools whose survey is too old to stand beside the others.
  let outdated: Int
  /// Schools of whose survey anything is said.
  let told: Int
  /// Schools that are told of which another tool collected the answers.
  let collectedElsewhere: Int
  /// Of the schools that are told, added up.
  let invited: Int
  let counted: Int
  /// The days on which the surveys that are told closed, first and last; nothing where none is.
  let closed: ClosedRange<CalendarDay>?
  /// Every scale with a score that any school asked.
  let scales: [DistrictScale]

  init(_ district: District) {
    let coverage = district.schools.compactMap { school in
      school.coverage.map { (closed: school.closed, coverage: $0) }
    }
    given = district.schoolsGiven
    outdated = district.outdated
    told = coverage.count
    collectedElsewhere = district.schools.count { $0.coverage != nil && $0.manifest.tool != nil }
    invited = coverage.reduce(0) { $0 + $1.coverage.invited }
    counted = coverage.reduce(0) { $0 + $1.coverage.counted }
    let days = coverage.map(\.closed)
    closed = days.min().flatMap { first in days.max().map { first...$0 } }
    scales = Self.declared(in: district.schools).map { DistrictScale($0, in: district.schools) }
  }

  /// Schools that answered too little for anything to be said.
  var tooFewAnswers: Int { given - outdated - told }

  /// Over all schools that are told; nothing where none is.
  var coverage: Coverage? { told == 0 ? nil : Coverage(counted: counted, invited: invited) }

  /// As many schools as are counted in on the scale on which most are.
  var most: Int { scales.map(\.schools).max() ?? 0 }

  var shown: [DistrictScale] { scales.filter { $0.spread != nil } }

  /// The scales of all schools: in the order of the school that declares most, then any others by
  /// their level and id.
  private static func declared(in schools: [WaveReading]) -> [Identifier<Scale>] {
    let fullest = schools.max { $0.survey.scales.count < $1.survey.scales.count }
    let ordered = fullest?.survey.scales ?? []
    let known = Set(ordered.map(\.id))
    let others = schools.flatMap(\.survey.scales).filter { !known.contains($0.id) }
    let rest = Dictionary(others.map { ($0.id, $0.level) }) { first, _ in first }
      .sorted { ($0.value.place, $0.key) < ($1.value.place, $1.key) }.map(\.key)
    let scored = Set(schools.flatMap { $0.scoredScales.map(\.id) })
    return (ordered.map(\.id) + rest).filter(scored.contains)
  }
}

extension Level {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
