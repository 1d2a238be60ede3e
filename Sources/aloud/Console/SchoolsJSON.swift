import AloudBallots
import AloudCollector
import AloudDesk
import AloudModel
import AloudWords

/// Where the schools of a folder stand, for programs; nothing of who or how many answered.
struct SchoolsJSON: JSONWritable {
  private static let version = 1
  private let overview: SchoolsOverview

  init(_ overview: SchoolsOverview) { self.overview = overview }

  var json: JSONTree {
    [
      "aloud_schools": Self.version.json,
      "schools": overview.schools.map(SchoolPart.init).json,
      "not_served": overview.unnamed.isEmpty ? nil : overview.unnamed.map(\.json).json,
    ]
  }

  private struct SchoolPart: JSONWritable {
    let school: SchoolsOverview.School

    init(_ school: SchoolsOverview.School) { self.school = school }

    var json: JSONTree {
      let said = school.refusal.map { Console.words.said(of: $0) }
      return [
        "id": school.name.text.json, "waves": school.waves.map(WavePart.init).json,
        "trouble": said.map { ["says": $0.message.json, "hint": $0.help.json] },
      ]
    }
  }

  private struct WavePart: JSONWritable {
    let wave: SchoolsOverview.Wave

    init(_ wave: SchoolsOverview.Wave) { self.wave = wave }

    var json: JSONTree {
      [
        "survey": wave.survey.text.json, "wave": wave.wave.text.json, "state": state.json,
        "at": moment?.json, "says": Console.words.words(of: wave.state).json,
      ]
    }

    private var state: String {
      switch wave.state {
      case .opens: "opens"
      case .takesAnswers: "takes_answers"
      case .over: "over"
      case .after(let stage): stage.rawValue
      }
    }

    private var moment: LocalMoment? {
      switch wave.state {
      case .opens(let moment), .takesAnswers(let moment), .over(let moment): moment
      case .after: nil
      }
    }
  }
}
