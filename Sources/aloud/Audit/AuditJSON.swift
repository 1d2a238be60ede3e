import AloudAttack
import AloudDisclosure
import AloudModel

/// An audit as a JSON object (`Documentation/Formats.md`).
struct AuditJSON: Encodable {
  let version = 1
  let survey: String
  let wave: String
  let rosterIsGuessed: Bool
  let colluders: Int
  let answers: Int
  let recoveredExactly: Int
  let sideCertain: Int
  let sideCertainByWholeSchool: Int
  let found: [Found]
  let unsolved: [String]
  let stretched: [String: Int]
  let nearlySameAs: String?
  let hideFirst: String?
  let linesBeyondTheRelease: [Line]

  struct Found: Encodable {
    let kind: String
    let people: Int
    let item: String?
    let proved: Bool
    let cause: [String]
  }

  struct Line: Encodable {
    let file: String
    let line: Int
  }

  enum CodingKeys: String, CodingKey {
    case version = "aloud_audit"
    case survey, wave, colluders, answers, found, unsolved, stretched
    case rosterIsGuessed = "roster_is_guessed"
    case recoveredExactly = "recovered_exactly"
    case sideCertain = "side_certain"
    case sideCertainByWholeSchool = "side_certain_by_whole_school"
    case nearlySameAs = "nearly_same_as"
    case hideFirst = "hide_first"
    case linesBeyondTheRelease = "lines_beyond_the_release"
  }

  init(_ audit: Audit, _ lines: [Line]) {
    let (manifest, result) = (audit.input.newest.manifest, audit.result)
    survey = manifest.survey.id.text
    wave = manifest.waveID.text
    rosterIsGuessed = audit.input.isGuessed
    colluders = audit.input.colluders.count
    answers = result.answers
    recoveredExactly = result.exact
    sideCertain = result.sided
    sideCertainByWholeSchool = result.baselineSided
    found = result.smallSums.map(Found.init) + result.beyond.map(Found.init)
    unsolved = result.unsolved.map(\.text)
    stretched = Dictionary(
      uniqueKeysWithValues: result.stretched.map { ($0.key.text, $0.value) })
    nearlySameAs = audit.nearlySame?.text
    hideFirst = audit.proposal.map { "\($0.breakdown)/\($0.group)" }
    linesBeyondTheRelease = lines
  }
}

extension AuditJSON.Found {
  init(_ sum: SmallSum) {
    self.init(
      kind: "small_sum", people: sum.people, item: nil, proved: true, cause: sum.cause.map(\.id))
  }

  init(_ exposure: Exposure) {
    let kind =
      switch exposure.extent {
      case .exact: "exact"
      case .side: "side"
      }
    self.init(
      kind: kind, people: exposure.people, item: exposure.item.text,
      proved: exposure.certainty == .proved, cause: exposure.cause.map(\.id))
  }
}

extension PublishedMean.Source {
  fileprivate var id: String {
    switch self {
    case .wholeSchool: "all"
    case .group(let group, let breakdown): "\(breakdown)/\(group)"
    }
  }
}
