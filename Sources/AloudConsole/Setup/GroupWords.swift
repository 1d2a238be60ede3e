import AloudDisclosure
import AloudModel

/// The sentences about groups and what could be shown of them.
struct GroupWords: Sendable {
  let title: String
  let why: String
  let group: String
  let people: String
  let name: @Sendable (Int) -> String
  let count: @Sendable (Int) -> String
  let look: String
  let forecast: String
  let answers: @Sendable (_ invited: Int, _ answers: Int, _ percent: Int) -> String
  let expected: String
  let inReport: String
  let shown: String
  let mergedWith: @Sendable (String) -> String
  let protects: String
  let hidden: String
  let notWorth: String
  let notGroups: String
  let sum: @Sendable (Int, Int) -> String
  let language: DeskLanguage

  func fate(_ fate: GroupFate, _ breakdown: Breakdown) -> String {
    switch fate {
    case .shown(answers: _): shown
    case .merged(let host):
      mergedWith(
        breakdown.groups.first { $0.id == host }?.label.text(in: language.language) ?? host.text)
    case .protectsOthers: protects
    case .tooSmall: hidden
    }
  }
}

extension DeskLanguage {
  var groups: GroupWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
