import AloudBallots
import AloudModel

/// Where the waves of a survey stand, for people.
struct StatusText {
  let status: SurveyStatus

  var text: String {
    var text = "\(status.school): \(status.survey)\n"
    let width = status.waves.map(\.wave.id.text.count).max() ?? 0
    for wave in status.waves {
      let name = wave.wave.id.text
      let padding = String(repeating: " ", count: width - name.count + 2)
      text += "  \(name)\(padding)\(wave.sentence)\n"
      for next in wave.next {
        text += "  \(String(repeating: " ", count: width + 2))Next, \(next)\n"
      }
    }
    for trouble in status.troubles {
      let name = trouble.wave.map { "\($0)  " } ?? ""
      text += "  \(name)Cannot be told: \(trouble.failure.message).\n"
    }
    for line in status.frozen.flatMap(\.lines) { text += "  \(line)\n" }
    return text
  }
}
