import AloudBallots
import AloudDesk
import AloudModel
import AloudWords

/// Where the waves of a survey stand, for people.
struct StatusText {
  let status: SurveyStatus

  var text: String {
    var text = "\(status.school): \(status.survey)\n"
    let width = status.waves.map(\.wave.id.text.count).max() ?? 0
    for wave in status.waves {
      let name = wave.wave.id.text
      let padding = String(repeating: " ", count: width - name.count + 2)
      text += "  \(name)\(padding)\(Console.words.sentence(of: wave))\n"
      for step in wave.situation.next {
        let line = Console.words.line(step, for: wave.wave.id, with: StepWords(place: status.place))
        text += "  \(String(repeating: " ", count: width + 2))\(line)\n"
      }
    }
    for trouble in status.troubles {
      let name = trouble.wave.map { "\($0)  " } ?? ""
      text += "  \(name)Cannot be told: \(Console.words.said(of: trouble.refusal).message).\n"
    }
    for line in status.frozen.flatMap(\.lines) { text += "  \(line)\n" }
    return text
  }
}

extension SurveyStatus {
  /// Where the commands that come next have to look.
  var place: NextPlace { NextPlace(workspace, survey, typed: Invocation.current.place) }
}

extension [StatusTrouble] {
  /// The first, as the end of a command that has said all of them; nothing where there is none.
  var end: CommandFailure? {
    guard let first else { return nil }
    let failure = CommandFailure(first.refusal)
    guard count > 1 else { return failure }
    return CommandFailure(
      failure.status, "\(failure.message); and \(count - 1) more, which are named above",
      help: failure.help)
  }
}
