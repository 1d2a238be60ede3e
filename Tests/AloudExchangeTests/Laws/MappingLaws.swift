import AloudDiagnostics
import AloudExchange
import AloudModel

/// What holds for a mapping of any bytes whatever, beside a file that is given.
struct MappingLaws {
  let survey: Survey
  let file: [UInt8]

  typealias Read = (mapping: ImportMapping?, report: DiagnosticReport)

  func read(_ bytes: [UInt8]) -> Read {
    MappingReader(survey: survey, wave: survey.waves[0]).read(bytes, name: "mapping.yaml")
  }

  /// The first law that is broken, in words; nothing where all hold.
  ///
  /// - Parameter most: how many people are invited.
  func broken(by bytes: [UInt8], most: Int = 24) -> String? {
    let (mapping, report) = read(bytes)
    guard report == read(bytes).report else { return "the same bytes are read in two ways" }
    guard (mapping == nil) == report.hasErrors else {
      return "a mapping has errors, or none has none"
    }
    if let broken = ReportLaws.broken(by: report) { return broken }
    guard let mapping, case .opened(let file) = AnswerFile.open(ByteAccess(file), name: "answers")
    else { return nil }
    let fit = file.fit(mapping, to: survey, in: report.source)
    if let broken = ReportLaws.broken(by: fit) { return broken }
    return fit.hasErrors ? nil : brokenAnswers(AnswerReading(file, with: mapping), most)
  }

  private func brokenAnswers(_ reading: AnswerReading, _ most: Int) -> String? {
    var dice = LawDice(state: 7)
    switch reading.answers(atMost: most, shuffledBy: &dice) {
    case .refused(let report):
      guard report.hasErrors, report.source.bytes.isEmpty else {
        return "answers are refused without a reason, or with their text"
      }
      return ReportLaws.broken(by: report)
    case .moreThanInvited(let people): return people > most ? nil : "too few are too many"
    case .read(let answers):
      var others = LawDice(state: 8)
      guard case .read(let again) = reading.answers(atMost: most, shuffledBy: &others) else {
        return "the same rows are read in two ways"
      }
      guard Self.counted(answers) == Self.counted(again) else {
        return "dice change what was answered"
      }
      return brokenPeople(answers, most)
    }
  }

  private static func counted(_ answers: ImportedAnswers) -> [Response: Int] {
    Dictionary(answers.responses.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Only what was asked can be answered, with what was offered, and nobody is counted for nothing.
  private func brokenPeople(_ answers: ImportedAnswers, _ most: Int) -> String? {
    guard !answers.responses.isEmpty, answers.responses.count <= most else {
      return "nobody answered, or more than were invited"
    }
    var offered: [Identifier<Item>: Set<Int>] = [:]
    for scale in survey.scales(askedIn: survey.waves[0]) {
      for item in scale.items {
        offered[item.id] = Set(survey.responses(to: item, in: scale).options.map(\.value))
      }
    }
    let groups = Dictionary(
      uniqueKeysWithValues: survey.breakdowns.map { ($0.id, Set($0.groups.map(\.id))) })
    for response in answers.responses {
      guard !response.answers.isEmpty, response.comments.isEmpty else {
        return "somebody without an answer is counted, or with words of their own"
      }
      guard response.answers.allSatisfy({ offered[$0]?.contains($1) == true }),
        response.groups.allSatisfy({ groups[$0]?.contains($1) == true })
      else { return "an answer or a group that was not offered" }
    }
    return nil
  }
}

/// Dice that fall alike in every run.
struct LawDice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
