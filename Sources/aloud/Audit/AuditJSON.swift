import AloudAttack
import AloudDesk
import AloudDisclosure
import AloudModel

/// An audit as a JSON object (`Documentation/Formats.md`).
struct AuditJSON {
  let version = 2
  let releases: [WaveAuditJSON]
  let pairs: [PairAuditJSON]
  let assumed: [String]
  let notTried: [String]
  let linesBeyondTheReleases: [Line]

  struct Line: JSONWritable {
    let file: String
    let line: Int

    var json: JSONTree {
      ["file": file.json, "line": line.json]
    }
  }

  init(_ audit: Audit, _ lines: [Line]) {
    releases = audit.waves.map(WaveAuditJSON.init)
    pairs = audit.pairs.map(PairAuditJSON.init)
    assumed = AuditAssumptions(audit).assumed
    notTried = AuditAssumptions.notTried
    linesBeyondTheReleases = lines
  }
}

extension AuditJSON: JSONWritable {
  var json: JSONTree {
    [
      "aloud_audit": version.json, "releases": releases.json, "pairs": pairs.json,
      "assumed": assumed.json, "not_tried": notTried.json,
      "lines_beyond_the_releases": linesBeyondTheReleases.json,
    ]
  }
}

/// One release of an audit.
struct WaveAuditJSON {
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

  struct Found: JSONWritable {
    let kind: String
    let people: Int
    let item: String?
    let proved: Bool
    let cause: [String]

    var json: JSONTree {
      [
        "kind": kind.json, "people": people.json, "item": item?.json, "proved": proved.json,
        "cause": cause.json,
      ]
    }
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

extension WaveAuditJSON: JSONWritable {
  var json: JSONTree {
    [
      "survey": survey.json, "wave": wave.json, "roster_is_guessed": rosterIsGuessed.json,
      "colluders": colluders.json, "answers": answers.json,
      "recovered_exactly": recoveredExactly.json, "side_certain": sideCertain.json,
      "side_certain_by_whole_school": sideCertainByWholeSchool.json, "found": found.json,
      "unsolved": unsolved.json, "stretched": stretched.json, "questions": questions?.json,
      "hide_first": hideFirst?.json,
    ]
  }
}

extension WaveAuditJSON {
  /// What somebody has who knows all other answers of a scale.
  struct Questions: JSONWritable {
    let read: Int
    let unfit: [String]
    let recoveredExactly: Int
    let sideCertainBeyondTables: Int
    let found: [QuestionFound]

    init(_ audit: WaveAudit) {
      read = audit.items.count(where: \.fits)
      unfit = audit.items.filter { !$0.fits }.map(\.item.text)
      recoveredExactly = audit.exact
      sideCertainBeyondTables = audit.sided
      found = audit.found.map(QuestionFound.init)
    }

    var json: JSONTree {
      [
        "read": read.json, "unfit": unfit.json, "recovered_exactly": recoveredExactly.json,
        "side_certain_beyond_tables": sideCertainBeyondTables.json, "found": found.json,
      ]
    }
  }

  struct QuestionFound: JSONWritable {
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

    var json: JSONTree {
      [
        "kind": kind.json, "item": item.json, "people": people.json, "tellers": tellers.json,
        "proved": proved.json, "cause": cause.json,
      ]
    }
  }
}

/// Two releases of an audit.
struct PairAuditJSON {
  let earlier: String
  let later: String
  let compared: Int
  let explained: Int
  let isNear: Bool
  let recoveredExactly: Int
  let sideCertain: Int

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

extension PairAuditJSON: JSONWritable {
  var json: JSONTree {
    [
      "earlier": earlier.json, "later": later.json, "compared": compared.json,
      "differ_by_numbers_alone": explained.json, "nearly_the_same_people": isNear.json,
      "recovered_exactly": recoveredExactly.json, "side_certain": sideCertain.json,
    ]
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
