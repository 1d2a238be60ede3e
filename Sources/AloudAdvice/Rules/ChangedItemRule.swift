import AloudDiagnostics
import AloudModel

/// A changed item gets a new revision.
///
/// A line over waves compares answers to one question; with other words it is another question, and
/// small changes of wording have moved answers by ten points and more (Schuman and Presser 1981,
/// *Questions and Answers in Attitude Surveys*, ch. 11). An item is held against the latest earlier
/// wave that asked it with the same revision.
struct ChangedItemRule: AdviceRule {
  private let history: ItemHistory

  /// - Parameter earlier: in the order of their waves.
  init(_ earlier: [Manifest]) { history = ItemHistory(earlier) }

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for item in survey.items {
      if let asked = history.latest(item.item) {
        compareTexts(item, with: asked, &advisor)
        compareKeying(item, with: asked, &advisor)
      } else if let before = history.latest(before: item.item) {
        compareTranslations(item, with: before, &advisor)
      }
    }
  }

  private func compareTexts(_ item: WrittenItem, with asked: AskedItem, _ advisor: inout Advisor) {
    for text in item.question.texts where asked.item.differs(from: text) {
      advisor.warn(
        .changedText(text, asked.wave), at: text.place,
        help: "write 'revision: \(item.item.revision + 1)', or put the old words back: answers to"
          + " other words are not compared")
    }
  }

  private func compareKeying(_ item: WrittenItem, with asked: AskedItem, _ advisor: inout Advisor) {
    guard asked.item.keying != item.item.keying else { return }
    advisor.warn(
      .changedKeying(item.item.id.text, asked.wave, asked.item.keying), at: item.keyingPlace,
      help: "write 'keying: \(asked.item.keying.rawValue)' again, or correct the text too and write"
        + " 'revision: \(item.item.revision + 1)'")
  }

  /// The revision rose: every language should have new words, or none.
  private func compareTranslations(
    _ item: WrittenItem, with before: AskedItem, _ advisor: inout Advisor
  ) {
    let known = item.question.texts.filter { before.item.text.texts[$0.language] != nil }
    let stale = known.filter { !before.item.differs(from: $0) }
    guard let changed = known.first(where: before.item.differs) else { return }
    for text in stale {
      advisor.warn(
        .staleTranslation(text, before.wave), at: text.place,
        help: "translate the new words: people would answer different questions",
        related: Diagnostic.Related("the text that changed", at: changed.place))
    }
  }
}

extension Item {
  /// Whether the item had other words in the language of a text; not, where it had none.
  fileprivate func differs(from text: WrittenText) -> Bool {
    self.text.texts[text.language].map { $0 != text.text } ?? false
  }
}

extension Diagnostic.Message {
  static func changedText(_ text: WrittenText, _ wave: Identifier<Wave>) -> Self {
    Self(
      id: "changed-text",
      text:
        "\(text.owner) has other words in '\(text.language.tag)' than in wave '\(wave)', and the"
        + " same revision")
  }

  static func changedKeying(_ item: String, _ wave: Identifier<Wave>, _ keying: Keying) -> Self {
    Self(
      id: "changed-keying",
      text: "item '\(item)' was keyed \(keying.rawValue) in wave '\(wave)', with the same revision")
  }

  static func staleTranslation(_ text: WrittenText, _ wave: Identifier<Wave>) -> Self {
    Self(
      id: "stale-translation",
      text: "\(text.owner) is a new revision, and its words in '\(text.language.tag)' are those of"
        + " wave '\(wave)'")
  }
}
