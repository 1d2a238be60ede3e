import AloudDisclosure
package import AloudModel
import AloudStatistics

/// What the numbers of a wave could show of a change, in a sentence for a principal before anybody answers.
package struct SeeableText {
  private let survey: Survey
  private let wave: Wave
  private let answers: Int
  private let words: any DeskWording

  package init(_ survey: Survey, _ wave: Wave, in words: any DeskWording) {
    (self.survey, self.wave, self.words) = (survey, wave, words)
    answers = Foresight(survey, wave).answers
  }

  /// Nothing where no scale of page 1 is asked, or too few are expected for anything to be said.
  package var text: String? {
    let scales = survey.pageOne(askedIn: wave)
    guard !scales.isEmpty, answers >= survey.promise.minimumResponses else { return nil }
    let hasFocus = scales.contains { $0.id == wave.focus }
    return words.seeable(
      in: wave.id, answers: answers, two: moves(2, scales.count, hasFocus),
      four: moves(4, scales.count, hasFocus))
  }

  private func moves(_ surveys: Int, _ scales: Int, _ hasFocus: Bool) -> [SeeableMove] {
    let moves = SeeableMoves(
      answers: answers, surveys: surveys, scales: scales, hasFocus: hasFocus)
    return [
      moves.overall.map { SeeableMove(of: .overall, points: $0) },
      moves.focus.map { SeeableMove(of: .focus, points: $0) },
      moves.other.map {
        SeeableMove(of: moves.focus == nil ? .singleScale : .anotherScale, points: $0)
      },
    ].compactMap(\.self)
  }
}
