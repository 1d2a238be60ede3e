import Testing

/// A moment in the life of one wave, reached once by the real commands; tests go on with copies.
enum Moment: String, CaseIterable, Sendable {
  /// The key is agreed on and nothing is frozen.
  case defined
  case opened
  case answered
  case collected
  case closed
  case counted
  case finished

  /// Six people answer: more than a batch, and few enough to be quick.
  static let ballots = 6

  /// A school of its own at this moment.
  func school() throws -> School { try Self.reached[self]!.get().copy() }

  /// What leads from this moment to the next.
  func step(_ school: School) throws {
    switch self {
    case .defined: try school.printSlips()
    case .opened: try school.answer(as: 0..<Self.ballots)
    case .answered: try school.collect()
    case .collected: try school.close()
    case .closed: try school.count()
    case .counted: try school.finish()
    case .finished: try done(school.principal("report"))
    }
  }

  /// Goes on to the end as if nothing had happened: every ballot is counted, and once.
  func goOn(in school: School, _ place: SourceLocation = #_sourceLocation) throws {
    for moment in Self.allCases.drop(while: { $0 != self }) { try moment.step(school) }
    let spent = try FileTree.text("\(school.reports())/spent.txt")
    #expect(spent.contains("\nspent \(Self.ballots)\n"), sourceLocation: place)
    #expect(spent.contains("\nopened \(Self.ballots)\ninvalid 0\n"), sourceLocation: place)
    #expect(
      try FileTree.names(in: school.secrets()) == ["manifest.json"], sourceLocation: place)
  }

  private static let reached: [Moment: Result<School, any Error>] = {
    var reached: [Moment: Result<School, any Error>] = [:]
    var school = Result { try start() }
    for moment in allCases {
      reached[moment] = school
      school = Result {
        let next = try school.get().copy()
        if moment != .finished { try moment.step(next) }
        return next
      }
    }
    return reached
  }()

  private static func start() throws -> School {
    let school = try School()
    try school.define(SurveyText())
    try school.agreeOnKey()
    return school
  }
}

extension Moment: CustomTestStringConvertible {
  var testDescription: String { rawValue }
}
