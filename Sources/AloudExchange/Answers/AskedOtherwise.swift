package import AloudModel

extension ImportMapping {
  /// The survey as the other tool asked it, for the manifest: answers come by import alone, and what was
  /// asked in other words is another form of its item, which is compared with the same words alone.
  package func asked(_ survey: Survey, in wave: Wave) -> Survey {
    var responses = survey.responseScales
    let scales = survey.scales.map { scale in
      Scale(
        id: scale.id, title: scale.title, heading: scale.heading, level: scale.level,
        acts: scale.acts, responses: scale.responses,
        items: scale.items.map { asked($0, in: scale, of: survey, &responses) })
    }
    let promise = survey.promise
    return Survey(
      school: survey.school, id: survey.id, title: survey.title, goal: survey.goal,
      languages: survey.languages, timezone: survey.timezone,
      outsideContact: survey.outsideContact, whereToAnswer: survey.whereToAnswer,
      pages: survey.pages, responseScales: responses, scales: scales, comments: [],
      breakdowns: survey.breakdowns, waves: survey.waves,
      promise: Promise(
        minimumResponses: promise.minimumResponses, minimumGroup: promise.minimumGroup,
        comments: promise.comments, channels: [.imported], count: promise.count,
        keyHolder: promise.keyHolder))
  }

  private func asked(
    _ item: Item, in scale: Scale, of survey: Survey, _ responses: inout [ResponseScale]
  ) -> Item {
    guard let column = items.first(where: { $0.item == item.id }) else { return item }
    let own = survey.responses(to: item, in: scale)
    let otherOptions = OptionWords.otherLabels(column.options, than: own)
    let otherText = column.asked.flatMap { $0.saysTheSame(as: item.text) ? nil : $0 }
    guard otherText != nil || !otherOptions.isEmpty else { return item }
    var named = item.responses
    if !otherOptions.isEmpty {
      let labelled = OptionWords.labelled(own, otherOptions, survey.languages[0], beside: responses)
      if !responses.contains(where: { $0.id == labelled.id }) { responses.append(labelled) }
      named = labelled.id
    }
    return Item(
      id: item.id,
      text: otherText.map { LocalizedText([survey.languages[0]: $0]) } ?? item.text,
      keying: item.keying, revision: Item.wordsOfAnotherTool, responses: named)
  }
}

/// Whether the options of another tool have the words of the definition.
enum OptionWords {
  /// The labels by value that are other words in every language; codes and numbers are none.
  static func otherLabels(
    _ options: [String: Int?], than scale: ResponseScale
  ) -> [Int: String] {
    var labels: [Int: String] = [:]
    for (text, value) in options.sorted(by: { $0.key < $1.key }) {
      guard let value, let option = scale.options.first(where: { $0.value == value }),
        !isCode(text), !text.withoutNumber.saysTheSame(as: option.label)
      else { continue }
      labels[value] = labels[value] ?? text
    }
    // A label in the definition's words beside another for the same option is the same option.
    for (text, value) in options {
      guard let value, let option = scale.options.first(where: { $0.value == value }) else {
        continue
      }
      if text.withoutNumber.saysTheSame(as: option.label) { labels[value] = nil }
    }
    return labels
  }

  /// `4`, `A4`, `a_4`: no words.
  static func isCode(_ text: String) -> Bool {
    text.count { $0.isLetter } <= 1 && text.contains(where: \.isNumber)
  }

  static func labelled(
    _ scale: ResponseScale, _ labels: [Int: String], _ language: Language,
    beside taken: [ResponseScale]
  ) -> ResponseScale {
    let options = scale.options.map { option in
      let other = labels[option.value].map { LocalizedText([language: $0]) }
      return ResponseOption(value: option.value, label: other ?? option.label)
    }
    var number = 1
    while true {
      let id = Identifier<ResponseScale>("\(scale.id.text.prefix(50))-other-\(number)")
      if let id {
        let made = ResponseScale(
          id: id, options: options, unfavourable: scale.unfavourable,
          favourable: scale.favourable)
        let before = taken.first { $0.id == id }
        if before == nil || before == made { return made }
      }
      number += 1
    }
  }
}

extension String {
  /// Whether it is one of the texts, case, blanks and punctuation aside.
  func saysTheSame(as text: LocalizedText) -> Bool {
    let own = CellText.words(self)
    return text.texts.values.contains { CellText.words($0) == own }
  }

  /// `5 - Strongly agree` without what numbers it.
  var withoutNumber: String {
    let rest = drop { $0.isNumber || $0.isWhitespace || "-–—.:=)(".contains($0) }
    return rest.isEmpty ? self : String(rest)
  }
}
