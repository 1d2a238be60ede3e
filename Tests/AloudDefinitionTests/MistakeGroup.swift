@testable import AloudModel

/// Marked mistakes that belong together.
struct MistakeGroup {
  let title: String
  let mistakes: [Mistake]
  /// What they are held against.
  let earlier: [Manifest]

  init(_ title: String, _ mistakes: [Mistake], earlier: [Manifest] = []) {
    self.title = title
    self.mistakes = mistakes
    self.earlier = earlier
  }

  static let all = [
    MistakeGroup("YAML", Mistake.syntax),
    MistakeGroup("Keys and values", Mistake.fields),
    MistakeGroup("Languages", Mistake.languages),
    MistakeGroup("The head of the file", Mistake.header),
    MistakeGroup("Response scales", Mistake.responses),
    MistakeGroup("Scales and items", Mistake.scales),
    MistakeGroup("Comments and breakdowns", Mistake.groups),
    MistakeGroup("Waves", Mistake.waves),
    MistakeGroup("The promise", Mistake.promises),
    MistakeGroup("Advice on wording", Mistake.wording),
    MistakeGroup("Advice on design", Mistake.design),
    MistakeGroup("Advice on what points at somebody", Mistake.pointed),
    MistakeGroup(
      "Changes since an earlier wave", Mistake.changes, earlier: [EarlierWaveTests.autumn]),
  ]
}
