import AloudAttack
import AloudDesk
import AloudDisclosure
import AloudModel

/// An audit as a JSON object (`Documentation/Formats.md`).
struct AuditJSON: Encodable {
  let version = 2
  let releases: [WaveAuditJSON]
  let pairs: [PairAuditJSON]
  let assumed: [String]
  let notTried: [String]
  let linesBeyondTheReleases: [Line]

  struct Line: Encodable {
    let file: String
    let line: Int
  }

  enum CodingKeys: String, CodingKey {
    case version = "aloud_audit"
    case releases, pairs, assumed
    case notTried = "not_tried"
    case linesBeyondTheReleases = "lines_beyond_the_releases"
  }

  init(_ audit: Audit, _ lines: [Line]) {
    releases = audit.waves.map(WaveAuditJSON.init)
    pairs = audit.pairs.map(PairAuditJSON.init)
    assumed = AuditAssumptions(audit).assumed
    notTried = AuditAssumptions.notTried
    linesBeyondTheReleases = lines
  }
}

/// One release of an audit.
struct WaveAuditJSON: Encodable {
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
  let questions: Questions?
  let hideFirst: String?

  struct Found: Encodable {
    let kind: String
    let people: Int
    let item: String?
    let proved: Bool
    let cause: [String]
  }

  enum CodingKeys: String, CodingKey {
    case survey, wave, colluders, answers, found, unsolved, stretched, questions
    case rosterIsGuessed = "roster_is_guessed"
    case recoveredExactly = "recovered_exactly"
    case sideCertain = "side_certain"
    case sideCertainByWholeSchool = "side_certain_by_whole_school"
    case hideFirst = "hide_first"
  }

  init(_ audit: WaveAudit) {
    let (manifest, result) = (audit.wave.release.manifest, audit.result)
    survey = manifest.survey.id.text
    wave = manifest.waveID.text
    rosterIsGuessed = audit.wave.isGuessed
    colluders = audit.wave.colluders.count
    answers = result.answers
    recoveredExactly = result.exact
    sideCertain = result.sided
    sideCertainByWholeSchool = result.baselineSided
    found = result.smallSums.map(Found.init) + result.beyond.map(Found.init)
    unsolved = result.unsolved.map(\.text)
    stretched = Dictionary(
      uniqueKeysWithValues: result.stretched.map { ($0.key.text, $0.value) })
    questions = audit.items.isEmpty ? nil : Questions(audit)
    hideFirst = audit.proposal.map { "\($0.breakdown)/\($0.group)" }
  }
}

extension WaveAuditJSON {
  /// What somebody has who knows all other answers of a scale.
  struct Questions: Encodable {
    let read: Int
    let unfit: [String]
    let recoveredExactly: Int
    let sideCertainBeyondTables: Int
    let found: [QuestionFound]

    enum CodingKeys: String, CodingKey {
      case read, unfit, found
      case recoveredExactly = "recovered_exactly"
      case sideCertainBeyondTables = "side_certain_beyond_tables"
    }

    init(_ audit: WaveAudit) {
      read = audit.items.count(where: \.fits)
      unfit = audit.items.filter { !$0.fits }.map(\.item.text)
      recoveredExactly = audit.exact
      sideCertainBeyondTables = audit.sided
      found = audit.found.map(QuestionFound.init)
    }
  }

  struct QuestionFound: Encodable {
    let kind: String
    let item: String
    let people: Int
    let tellers: Int
    let proved: Bool
    let cause: [String]

    init(_ exposure: ItemExposure) {
      kind = exposure.extent.id
      item = exposure.item.text
      people = exposure.people
      tellers = exposure.tellers
      proved = exposure.certainty == .proved
      cause = exposure.cause.map(\.id) + (exposure.takesJoint ? ["spread"] : [])
    }
  }
}

/// Two releases of an audit.
struct PairAuditJSON: Encodable {
  let earlier: String
  let later: String
  let compared: Int
  let explained: Int
  let isNear: Bool
  let recoveredExactly: Int
  let sideCertain: Int

  enum CodingKeys: String, CodingKey {
    case earlier, later, compared
    case explained = "differ_by_numbers_alone"
    case isNear = "nearly_the_same_people"
    case recoveredExactly = "recovered_exactly"
    case sideCertain = "side_certain"
  }

  init(_ audit: PairAudit) {
    func name(_ manifest: Manifest) -> String { "\(manifest.survey.id)/\(manifest.waveID)" }
    earlier = name(audit.earlier.manifest)
    later = name(audit.later.manifest)
    compared = audit.pair.compared
    explained = audit.pair.explained
    isNear = audit.isNear
    recoveredExactly = audit.pair.told.exact
    sideCertain = audit.pair.told.sides
  }
}

extension WaveAuditJSON.Found {
  init(_ sum: SmallSum) {
    self.init(
      kind: "small_sum", people: sum.people, item: nil, proved: true, cause: sum.cause.map(\.id))
  }

  init(_ exposure: Exposure) {
    self.init(
      kind: exposure.extent.id, people: exposure.people, item: exposure.item.text,
      proved: exposure.certainty == .proved, cause: exposure.cause.map(\.id))
  }
}

extension Exposure.Extent {
  fileprivate var id: String {
    switch self {
    case .exact: "exact"
    case .side: "side"
    }
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
