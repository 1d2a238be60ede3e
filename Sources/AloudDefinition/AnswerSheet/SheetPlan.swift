import AloudModel

/// What a sheet asks, in the order printed: what the writer writes is what the reader expects.
struct SheetPlan {
  let items: [SheetPart]
  let breakdowns: [SheetQuestion]
  let comments: [SheetQuestion]

  var questions: [SheetQuestion] { items.flatMap(\.questions) + breakdowns + comments }

  init(for manifest: Manifest, in language: Language) {
    self.init(for: manifest.survey, manifest.wave, in: language)
  }

  init(for survey: Survey, _ wave: Wave, in language: Language) {
    let wording = SheetWording(in: survey.pageLanguage(for: language))
    items = survey.scales(askedIn: wave).map { scale in
      SheetPart(
        heading: scale.heading?.text(in: language),
        questions: scale.items.map { item in
          let offered = survey.responses(to: item, in: scale)
          return SheetQuestion(item, offered, in: language, wording)
        })
    }
    breakdowns = survey.breakdowns(askedIn: wave).map { SheetQuestion($0, in: language, wording) }
    comments = survey.comments(askedIn: wave).map { SheetQuestion($0, in: language, wording) }
  }
}

/// The items of one scale, whose title nobody is shown: it would tell people what to answer.
struct SheetPart {
  let heading: String?
  let questions: [SheetQuestion]
}

/// One question with the lines that can be marked.
struct SheetQuestion {
  /// What stands in its square brackets: `ask-for-help`, `about:role`, `comment:keep-or-change`.
  let name: String
  let text: String
  let options: [SheetOption]
  /// The comment question whose text block follows.
  let comment: Identifier<CommentQuestion>?

  init(
    _ item: Item, _ offered: ResponseScale, in language: Language, _ wording: SheetWording
  ) {
    name = item.id.text
    text = item.text.text(in: language)
    let answers = offered.options.map { option in
      SheetOption(
        label: option.label.text(in: language), meaning: .answer(item.id, option.value))
    }
    options = SheetOption.withRefusal(wording.preferNotToAnswer, behind: answers)
    comment = nil
  }

  init(_ breakdown: Breakdown, in language: Language, _ wording: SheetWording) {
    name = "about:\(breakdown.id)"
    text = breakdown.text.text(in: language)
    let groups = breakdown.groups.map { group in
      SheetOption(label: group.label.text(in: language), meaning: .group(breakdown.id, group.id))
    }
    options = SheetOption.withRefusal(wording.preferNotToSay, behind: groups)
    comment = nil
  }

  init(_ question: CommentQuestion, in language: Language, _ wording: SheetWording) {
    name = "comment:\(question.id)"
    text = question.text.text(in: language)
    options = [SheetOption(label: wording.mayQuote, meaning: .quote(question.id))]
    comment = question.id
  }
}

/// A line with round brackets.
struct SheetOption {
  let label: String
  let meaning: Meaning

  /// What a mark on the line says.
  enum Meaning {
    case answer(Identifier<Item>, Int)
    case group(Identifier<Breakdown>, Identifier<Group>)
    case quote(Identifier<CommentQuestion>)
    case refusal
  }

  /// The options and a last one that takes an answer back, unless one of them already reads so.
  fileprivate static func withRefusal(_ label: String, behind options: [Self]) -> [Self] {
    let isThere = options.contains { collapsed($0.label) == collapsed(label) }
    return isThere ? options : options + [SheetOption(label: label, meaning: .refusal)]
  }

  /// A label in one line with single blanks: editors wrap and pad.
  static func collapsed(_ label: String) -> String {
    label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
