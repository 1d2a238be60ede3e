import AloudModel
import AloudTally

/// What is said of one scale and its items for the whole school, for answers as they are and for others.
struct WholeSchoolRule {
  private let scale: Scale
  private let survey: Survey
  private let figures: Figures

  /// - Parameter people: everybody's keyed steps, as they are.
  init(_ scale: Scale, in survey: Survey, _ people: [[Int?]]) {
    self.scale = scale
    self.survey = survey
    figures = Figures(scale, survey, people)
  }

  /// Whether the same would be said of other answers.
  func isSame(_ people: [[Int?]]) -> Bool { Figures(scale, survey, people) == figures }

  private struct Figures: Equatable {
    let scale: ReleasedScale
    let items: [PeopleCounts]

    init(_ scale: Scale, _ survey: Survey, _ people: [[Int?]]) {
      let responses = survey.responses(to: scale.items[0], in: scale)
      var tally = ScaleTally(
        items: scale.items.count, options: responses.lowest...responses.highest)
      for steps in people { tally.add(steps.map { $0.map { $0 + responses.lowest } }) }
      self.scale = ScaleRule(
        id: scale.id, tally: tally, counted: people.count,
        minimumResponses: survey.promise.minimumResponses,
        minimumGroup: survey.promise.minimumGroup
      ).released()
      items = scale.items.enumerated().map { place, item in
        let responses = survey.responses(to: item, in: scale)
        var tally = ItemTally(responses: responses)
        for steps in people {
          tally.add(
            steps[place].map { step in
              switch item.keying {
              case .positive: responses.lowest + step
              case .reversed: responses.reversed(responses.lowest + step)
              }
            })
        }
        return ItemRule(
          tally: tally, responses: responses, keying: item.keying,
          minimumGroup: survey.promise.minimumGroup
        ).people()
      }
    }
  }
}
