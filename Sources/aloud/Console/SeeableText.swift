import AloudDisclosure
import AloudModel
import AloudStatistics

/// What the numbers of a wave could show of a change, in a sentence for a principal before anybody answers.
struct SeeableText {
  let survey: Survey
  let wave: Wave
  let answers: Int

  init(_ survey: Survey, _ wave: Wave) {
    self.survey = survey
    self.wave = wave
    answers = Foresight(survey, wave).answers
  }

  /// Nothing where no scale of page 1 is asked, or too few are expected for anything to be said.
  var text: String? {
    let scales = survey.pageOne(askedIn: wave)
    guard !scales.isEmpty, answers >= survey.promise.minimumResponses else { return nil }
    let hasFocus = scales.contains { $0.id == wave.focus }
    let two = moves(2, scales.count, hasFocus)
    let four = moves(4, scales.count, hasFocus)
    return
      "\(wave.id): with \(answers) answers a report could count on seeing a real move of\n"
      + "  \(two) between two surveys,\n  \(four) from the fourth survey on"
  }

  private func moves(_ surveys: Int, _ scales: Int, _ hasFocus: Bool) -> String {
    let moves = SeeableMoves(
      answers: answers, surveys: surveys, scales: scales, hasFocus: hasFocus)
    return [
      moves.overall.map { "\(points($0)) of the overall score" },
      moves.focus.map { "\(points($0)) of the focus" },
      moves.other.map { "\(points($0)) of \(moves.focus == nil ? "a single" : "another") scale" },
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func points(_ move: Int) -> String { move > 100 ? "no size" : "\(move) points" }
}
