import AloudDiagnostics
import AloudModel

/// Changed options make every item that offers them a new revision.
///
/// Other labels, or more of them, move answers as other words in the question do (Schuman and
/// Presser 1981, *Questions and Answers in Attitude Surveys*, ch. 6). Said once for a response
/// scale that changed, and once for each item that was given another one.
struct ChangedOptionsRule: AdviceRule {
  private let history: ItemHistory

  /// - Parameter earlier: in the order of their waves.
  init(_ earlier: [Manifest]) { history = ItemHistory(earlier) }

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    var reported: Set<Identifier<ResponseScale>> = []
    for scale in survey.scales {
      for item in scale.items {
        guard let asked = history.latest(item.item) else { continue }
        let now = survey.survey.responses(to: item.item, in: scale.scale)
        guard let change = Self.change(from: asked.responses, to: now) else { continue }
        if now.id != asked.responses.id {
          advisor.warn(
            .otherOptions(item.question.owner, asked.wave), at: item.place,
            help:
              "write 'revision: \(item.item.revision + 1)', or use '\(asked.responses.id)' again")
        } else if reported.insert(now.id).inserted {
          advisor.warn(
            .changedOptions(now.id.text, asked.wave), at: survey.place(of: change, in: now.id),
            help: "put the old options back, or give every item that offers them a new 'revision':"
              + " answers on other options are not compared")
        }
      }
    }
  }

  /// The first option that is another; nothing where people were offered the same.
  ///
  /// A language that was added or removed is no change.
  private static func change(from old: ResponseScale, to new: ResponseScale) -> Int? {
    for (place, pair) in zip(old.options, new.options).enumerated() {
      let (before, now) = pair
      let differs = now.label.texts.contains { language, label in
        before.label.texts[language].map { $0 != label } ?? false
      }
      if differs || before.value != now.value { return place }
    }
    if old.options.count != new.options.count { return new.options.count - 1 }
    let sides = old.favourable == new.favourable && old.unfavourable == new.unfavourable
    return sides ? nil : 0
  }
}

extension WrittenSurvey {
  /// Where an option of a response scale is written.
  fileprivate func place(of option: Int, in scale: Identifier<ResponseScale>) -> SourceRange {
    let written = responseScales.first { $0.responseScale.id == scale }
    return written?.options[option].place ?? SourceRange(start: .start, length: 0)
  }
}

extension Diagnostic.Message {
  static func changedOptions(_ scale: String, _ wave: Identifier<Wave>) -> Self {
    Self(
      id: "changed-options",
      text: "response scale '\(scale)' offers other options than in wave '\(wave)', to items of the"
        + " same revision")
  }

  static func otherOptions(_ owner: String, _ wave: Identifier<Wave>) -> Self {
    Self(
      id: "changed-options",
      text: "\(owner) offers other options than in wave '\(wave)', and has the same revision")
  }
}
