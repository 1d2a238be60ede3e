import AloudDefinition
import AloudDiagnostics
import AloudModel

/// Options run one way, from less to more.
///
/// People read a place on the list as a degree, and answer worse and more slowly where the two do
/// not agree (Tourangeau, Couper and Conrad 2004, *Public Opinion Quarterly* 68(3), 368–393). Known
/// labels must rise with their values, and so must the numbers labels begin with.
struct OptionOrderRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for scale in survey.responseScales {
      for language in survey.survey.languages {
        guard let place = Self.fall(in: scale.responseScale, language) else { continue }
        advisor.warn(
          .optionOrder(scale.responseScale.id.text, language), at: scale.options[place].place,
          help: "offer the least first: people read the order of options as a degree")
        break
      }
    }
  }

  /// The first option that is less than one before it.
  private static func fall(in scale: ResponseScale, _ language: Language) -> Int? {
    let labels = scale.options.map { $0.label.text(in: language).lowercased() }
    let numbers = labels.map { Word.words(in: $0).first.flatMap { Int($0.text) } }
    if !numbers.contains(nil), let fall = fall(in: numbers) { return fall }
    return ScaleDirection.fall(of: labels, in: language)
  }

  private static func fall(in ranks: [Int?]) -> Int? {
    let known = ranks.enumerated().compactMap { place, rank in rank.map { (place, $0) } }
    return zip(known, known.dropFirst()).first { $1.1 < $0.1 }?.1.0
  }
}

extension Diagnostic.Message {
  static func optionOrder(_ scale: String, _ language: Language) -> Self {
    Self(
      id: "option-order",
      text:
        "the options of response scale '\(scale)' do not run from less to more in '\(language.tag)'"
    )
  }
}
