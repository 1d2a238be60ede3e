import AloudDiagnostics
import AloudModel

/// No question asks for what points at one person.
///
/// A few ordinary facts together are enough to find one person among many (Sweeney 2000, *Simple
/// Demographics Often Identify People Uniquely*, Data Privacy Working Paper 3, p. 2), and
/// colleagues know such facts of each other. A breakdown may ask for years, in broad groups;
/// whether the groups are large enough is checked from their head-counts.
struct IdentifyingQuestionRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for question in survey.items.map(\.question) + survey.comments {
      for text in question.texts { warn(text, offered: nil, &advisor) }
    }
    for (question, breakdown) in zip(survey.breakdowns, survey.survey.breakdowns) {
      for text in question.texts { warn(text, offered: breakdown.groups, &advisor) }
    }
  }

  /// - Parameter groups: what people choose from; nothing where they write or rate.
  private func warn(_ text: WrittenText, offered groups: [Group]?, _ advisor: inout Advisor) {
    guard let lists = text.wordLists else { return }
    for (kind, phrases) in lists.identifying {
      guard let place = phrases.matches(in: text).first else { continue }
      if kind == .years, let groups, !Self.areExact(groups, in: text.language) { continue }
      advisor.warn(
        .identifyingQuestion(text.owner, kind), at: place, of: text,
        help: Self.help(kind))
      return
    }
  }

  /// Whether most labels are one number and not a span of numbers.
  private static func areExact(_ groups: [Group], in language: Language) -> Bool {
    let single = groups.count { group in
      let words = Word.words(in: group.label.text(in: language))
      return Int(words.first?.text ?? "") != nil && words.count <= 2
    }
    return single * 2 > groups.count
  }

  private static func help(_ kind: Identifying) -> String {
    switch kind {
    case .years: "offer a few broad groups in a breakdown: colleagues know who came when"
    case .name, .email, .telephone, .address, .number, .room, .schoolClass, .age, .birthDate:
      "leave the question out: with its answer a ballot is no longer anonymous"
    }
  }
}

extension Diagnostic.Message {
  static func identifyingQuestion(_ owner: String, _ kind: Identifying) -> Self {
    Self(id: "identifying-question", text: "\(owner) seems to ask for \(kind.noun)")
  }
}
