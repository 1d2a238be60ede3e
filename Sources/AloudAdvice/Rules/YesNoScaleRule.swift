import AloudDefinition
import AloudDiagnostics
import AloudModel

/// A scale with a score is answered by degrees.
///
/// Yes and no tell facts, which somebody else may know, and two options tell of twenty people little
/// more than how many said yes.
struct YesNoScaleRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for scale in survey.scales where scale.scale.level != .gauge {
      let asksYesOrNo = scale.items.contains { item in
        let options = survey.survey.responses(to: item.item, in: scale.scale).options
        return survey.survey.languages.contains { language in
          NominalList.isYesNo(options.map { $0.label.text(in: language) })
        }
      }
      guard asksYesOrNo else { continue }
      advisor.warn(
        .yesNoScale(scale.scale.id.text), at: scale.place,
        help: "offer degrees, such as strongly disagree to strongly agree: yes and no fit facts,"
          + " which somebody else may know")
    }
  }
}

extension Diagnostic.Message {
  static func yesNoScale(_ scale: String) -> Self {
    Self(id: "yes-no-scale", text: "scale '\(scale)' has a score and asks for yes or no")
  }
}
