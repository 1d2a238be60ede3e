import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// One scale across the schools of a district.
///
/// Schools are counted in that asked it in the form most schools asked and whose release gives a
/// mean, a spread and a number of answers. Of the others only how many there are is known.
struct DistrictScale: Sendable {
  /// As most of the schools counted in declare it.
  let scale: Scale
  /// By answers, then score: an order that names no school and ranks none.
  let levels: [ReleasedLevel]
  /// Of the schools counted in, sorted.
  let releases: [Fingerprint]
  let leftOut: [LeftOut: Int]
  /// Nothing where fewer than three schools are counted in.
  let spread: DistrictSpread?

  /// Why a school is not counted in on a scale.
  enum LeftOut: String, Hashable, Sendable, CaseIterable {
    case tooFewAnswers = "too_few_answers"
    /// Nearly everybody answered alike, so that its release gives no number.
    case nearlyAlike = "tail_coded"
    case otherQuestions = "not_comparable"
    case notAsked = "not_asked"
    /// A scale of one or two questions.
    case withoutScore = "few_items"
  }

  /// - Precondition: one of the schools asked the scale.
  init(_ id: Identifier<Scale>, in schools: [WaveReading]) {
    let asking = schools.filter { $0.asks(id) }
    let form = Self.mostCommon(asking.compactMap { $0.form(of: id) }, \.text)
    let comparable = asking.filter { $0.form(of: id) == form }
    let outcomes = comparable.map { Outcome(ScaleStanding(of: id, in: $0)) }
    let levels = outcomes.compactMap(\.level).sorted {
      ($0.n, $0.mean, $0.standardError) < ($1.n, $1.mean, $1.standardError)
    }
    let reasons =
      outcomes.compactMap(\.reason)
      + Array(repeating: .otherQuestions, count: asking.count - comparable.count)
      + Array(repeating: .notAsked, count: schools.count - asking.count)
    let declared = comparable.compactMap { school in school.survey.scales.first { $0.id == id } }
    guard let scale = Self.mostCommon(declared, \.text) else {
      preconditionFailure("some school asked the scale")
    }
    self.scale = scale
    self.levels = levels
    releases = zip(comparable, outcomes).filter { $1.level != nil }.map {
      $0.0.published.fingerprint
    }
    .sorted()
    leftOut = Dictionary(reasons.map { ($0, 1) }, uniquingKeysWith: +)
    spread = levels.count < District.fewestSchools ? nil : DistrictSpread(of: levels)
  }

  /// Schools counted in.
  var schools: Int { levels.count }

  /// People behind the scores, to the nearest ten: two scales on which one school is not counted in
  /// alike would tell its size.
  var answers: Int { 10 * Ratio(people, 10).roundedHalfUp() }

  /// The mean of all who answered, each with the same weight: whole points, halves up.
  var total: Int { Ratio(levels.reduce(0) { $0 + $1.n * $1.mean }, people).roundedHalfUp() }

  private var people: Int { levels.reduce(0) { $0 + $1.n } }

  /// Of equally common ones the first by its text, so that the order of schools does not matter.
  private static func mostCommon<Value: Hashable>(
    _ values: [Value], _ text: (Value) -> String
  ) -> Value? {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()
    return counts.filter { $0.value == most }.keys
      .min { text($0).utf8.lexicographicallyPrecedes(text($1).utf8) }
  }
}

/// What a school's release says of a scale, for a district.
private enum Outcome {
  case counted(ReleasedLevel)
  case leftOut(DistrictScale.LeftOut)

  init(_ standing: ScaleStanding) {
    switch standing {
    case .score(let level): self = .counted(level)
    case .nearEnd, .withheld(.tailCoded): self = .leftOut(.nearlyAlike)
    case .withheld(.tooFewAnswers), .withheld(.lowCoverage), .withheld(.overHeadCount):
      self = .leftOut(.tooFewAnswers)
    case .withheld(.fewItems), .withheld(.notComputable), .withheld(.smallGroup),
      .withheld(.complementary), .withheld(.merged), .withheld(.attack):
      self = .leftOut(.withoutScore)
    case .notAsked: self = .leftOut(.notAsked)
    }
  }

  var level: ReleasedLevel? {
    switch self {
    case .counted(let level): level
    case .leftOut: nil
    }
  }

  var reason: DistrictScale.LeftOut? {
    switch self {
    case .counted: nil
    case .leftOut(let reason): reason
    }
  }
}

extension ScaleForm {
  /// Another text for every other form.
  fileprivate var text: String {
    items.sorted { $0.key < $1.key }.map { id, form in
      let sides = [form.favourable, form.unfavourable].map { $0.sorted() }
      return "\(id) \(form.revision) \(form.keying.rawValue) \(form.values) \(sides)"
    }.joined(separator: ";") + (isScored ? "" : ";gauge")
  }
}

extension Scale {
  fileprivate var text: String {
    String(decoding: CanonicalJSON.bytes(of: self), as: UTF8.self)
  }
}
