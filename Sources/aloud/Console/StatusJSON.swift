import AloudBallots
import AloudDesk
import AloudModel
import AloudWords

/// Where the waves of some surveys stand, for programs.
struct StatusJSON {
  private let version = 1
  private let surveys: [SurveyPart]

  init(_ statuses: [SurveyStatus]) { surveys = statuses.map(SurveyPart.init) }

  private struct SurveyPart: JSONWritable {
    let id: String
    let school: String
    let waves: [WavePart]
    /// What cannot be told; absent where everything can.
    let troubles: [TroublePart]?

    init(_ status: SurveyStatus) {
      id = status.survey.text
      school = status.school
      troubles = status.troubles.isEmpty ? nil : status.troubles.map(TroublePart.init)
      waves = status.waves.map { wave in
        WavePart(
          wave, at: status.place, edits: status.frozen.first { $0.wave == wave.wave.id }?.edits)
      }
    }

    var json: JSONTree {
      ["id": id.json, "school": school.json, "waves": waves.json, "troubles": troubles?.json]
    }
  }

  private struct TroublePart: JSONWritable {
    let wave: String?
    let says: String
    let hint: String

    init(_ trouble: StatusTrouble) {
      let said = Console.words.said(of: trouble.refusal)
      (wave, says, hint) = (trouble.wave?.text, said.message, said.help)
    }

    var json: JSONTree {
      ["wave": wave?.json, "says": says.json, "hint": hint.json]
    }
  }

  private struct WavePart: JSONWritable {
    let id: String
    let stage: String
    let invited: Int
    let opens: LocalMoment
    let closes: LocalMoment
    /// Absent unless the wave is open and answers may come.
    let ballotsAtLeast: Int?
    let ballotsAtMost: Int?
    /// The day of the look that these are from.
    let ballotsOn: CalendarDay?
    let sharedOn: CalendarDay?
    let says: String
    let next: String?
    let commands: [String]?
    /// What the definition says otherwise since the wave was frozen, without effect on it.
    let editsWithoutEffect: [String]?

    init(_ status: WaveStatus, at place: NextPlace, edits: [String]?) {
      let wave = status.wave
      (id, stage, invited) = (wave.id.text, status.stage.rawValue, wave.invited)
      (opens, closes) = (wave.opens, wave.closes)
      ballotsAtLeast = status.turnout?.atLeast
      ballotsAtMost = status.turnout?.atMost(of: wave.invited)
      ballotsOn = status.turnout?.day
      sharedOn = status.sharedOn
      says = Console.words.sentence(of: status)
      let steps = status.situation.next
      let words = StepWords(place: place)
      let sayings = steps.map { Console.words.saying($0, for: wave.id, with: words) }
      next = steps.isEmpty ? nil : sayings.joined(separator: "; ")
      commands =
        steps.isEmpty ? nil : steps.map { $0.command(for: wave.id, words, at: place) }
      editsWithoutEffect = edits
    }

    var json: JSONTree {
      [
        "id": id.json, "stage": stage.json, "invited": invited.json, "opens": opens.json,
        "closes": closes.json, "ballots_at_least": ballotsAtLeast?.json,
        "ballots_at_most": ballotsAtMost?.json, "ballots_on": ballotsOn?.json,
        "shared_on": sharedOn?.json, "says": says.json, "next": next?.json,
        "commands": commands?.json, "edits_without_effect": editsWithoutEffect?.json,
      ]
    }
  }
}

extension StatusJSON: JSONWritable {
  var json: JSONTree {
    ["aloud_status": version.json, "surveys": surveys.json]
  }
}
