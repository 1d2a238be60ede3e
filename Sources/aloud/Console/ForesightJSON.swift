import AloudDisclosure
import AloudModel

/// What a wave could show, for programs: one line for each wave.
struct ForesightJSON {
  private let wave: String
  private let invited: Int
  private let assumedResponse: Int
  private let answers: Int
  private let minimumResponses: Int
  private let minimumGroup: Int
  private let canKeepThePromise: Bool
  private let breakdowns: [BreakdownPart]
  private let leavesOutComments: Bool

  static func line(for foresight: Foresight) -> [UInt8] {
    CanonicalJSON.bytes(of: ForesightJSON(foresight), layout: .compact) + Array("\n".utf8)
  }

  private init(_ foresight: Foresight) {
    wave = foresight.wave.text
    invited = foresight.invited
    assumedResponse = Foresight.assumedResponse
    answers = foresight.answers
    minimumResponses = foresight.minimumResponses
    minimumGroup = foresight.minimumGroup
    canKeepThePromise = foresight.canKeepThePromise
    breakdowns = foresight.breakdowns.map(BreakdownPart.init)
    leavesOutComments = foresight.leavesOutComments
  }

  private struct BreakdownPart: JSONWritable {
    let id: String
    let worthAsking: Bool
    let asked: Bool
    /// Absent where no merge is needed, or none helps.
    let merge: [[String]]?
    let groups: [GroupPart]

    init(_ breakdown: BreakdownForesight) {
      id = breakdown.id.text
      worthAsking = breakdown.isWorthAsking
      asked = breakdown.isAsked
      merge = breakdown.proposal?.map { $0.map(\.text) }
      groups = breakdown.groups.map(GroupPart.init)
    }

    var json: JSONTree {
      [
        "id": id.json, "worth_asking": worthAsking.json, "asked": asked.json, "merge": merge?.json,
        "groups": groups.json,
      ]
    }
  }

  private struct GroupPart: JSONWritable {
    let id: String
    let people: Int
    let answers: Int
    let fate: String
    /// The group it is counted with, where it is.
    let with: String?
    /// The answers it needs, where more people than expected would have to answer.
    let needs: Int?
    /// How few people may hide it, where it is expected to be shown.
    let hiddenBy: HiddenBy?

    init(_ group: GroupForesight) {
      (id, people, answers) = (group.id.text, group.people, group.answers)
      hiddenBy = group.refusals.map {
        HiddenBy(unsaid: $0.unsaid, unanswered: $0.unanswered, either: $0.either)
      }
      switch group.fate {
      case .shown: (fate, with, needs) = ("shown", nil, nil)
      case .merged(let host): (fate, with, needs) = ("merged", host.text, nil)
      case .protectsOthers: (fate, with, needs) = ("protects-others", nil, nil)
      case .tooSmall:
        switch group.chance {
        case .singledOut: (fate, with, needs) = ("singled-out", nil, nil)
        case .never: (fate, with, needs) = ("never", nil, nil)
        case .onlyIf(let answers): (fate, with, needs) = ("only-if", nil, answers)
        case .likely: (fate, with, needs) = ("hidden", nil, nil)
        }
      }
    }

    var json: JSONTree {
      [
        "id": id.json, "people": people.json, "answers": answers.json, "fate": fate.json,
        "with": with?.json, "needs": needs?.json, "hidden_by": hiddenBy?.json,
      ]
    }
  }

  private struct HiddenBy: JSONWritable {
    let unsaid: Int?
    let unanswered: Int?
    let either: Int?

    var json: JSONTree {
      ["unsaid": unsaid?.json, "unanswered": unanswered?.json, "either": either?.json]
    }
  }
}

extension ForesightJSON: JSONWritable {
  var json: JSONTree {
    [
      "wave": wave.json, "invited": invited.json, "assumed_response": assumedResponse.json,
      "answers": answers.json, "minimum_responses": minimumResponses.json,
      "minimum_group": minimumGroup.json, "can_keep_the_promise": canKeepThePromise.json,
      "breakdowns": breakdowns.json, "leaves_out_comments": leavesOutComments.json,
    ]
  }
}
