@testable import AloudDefinition
@testable import AloudModel

/// Fills in a printed sheet as a person would: by finding the question and counting down its lines.
struct SheetFilling {
  private(set) var lines: [String]

  init(_ sheet: String) {
    lines = sheet.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// Marks the option at a place, counted from 0.
  mutating func mark(_ name: String, option: Int, with mark: String = "(x)") {
    guard let head = lines.firstIndex(where: { $0.hasPrefix("[\(name)]") }) else { return }
    let options = lines.indices.filter {
      $0 > head && lines[$0].hasPrefix("  ( )") || $0 > head && lines[$0].hasPrefix("  (x)")
    }
    lines[options[option]] = "  " + mark + lines[options[option]].dropFirst(5)
  }

  mutating func comment(_ name: String, _ text: String) {
    guard let head = lines.firstIndex(where: { $0.hasPrefix("[\(name)]") }),
      let start = lines[head...].firstIndex(where: { $0.hasPrefix(">>>") })
    else { return }
    lines.insert(text, at: start + 1)
  }

  mutating func code(_ code: String) {
    guard let line = lines.firstIndex(where: { ["Code: ", "Código: "].contains($0) }) else {
      return
    }
    lines[line] += code
  }

  /// Fills in all of a response.
  mutating func fill(_ response: Response, of survey: Survey, mark: String = "(x)") {
    for scale in survey.scales {
      for item in scale.items {
        let values = survey.responses(to: item, in: scale).options.map(\.value)
        guard let value = response.answers[item.id], let place = values.firstIndex(of: value)
        else { continue }
        self.mark(item.id.text, option: place, with: mark)
      }
    }
    for breakdown in survey.breakdowns {
      guard
        let place = breakdown.groups.firstIndex(where: { $0.id == response.groups[breakdown.id] })
      else { continue }
      self.mark("about:\(breakdown.id)", option: place, with: mark)
    }
    for (id, said) in response.comments {
      if said.quote { self.mark("comment:\(id)", option: 0, with: mark) }
      comment("comment:\(id)", said.text)
    }
  }

  /// A response in which some questions are answered.
  static func response(to manifest: Manifest, using dice: inout SeededGenerator) -> Response {
    var answers: [Identifier<Item>: Int] = [:]
    for scale in manifest.scales {
      for item in scale.items where Bool.random(using: &dice) {
        let options = manifest.survey.responses(to: item, in: scale).options
        answers[item.id] = options.randomElement(using: &dice)?.value
      }
    }
    var groups: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for breakdown in manifest.survey.breakdowns where Bool.random(using: &dice) {
      groups[breakdown.id] = breakdown.groups.randomElement(using: &dice)?.id
    }
    let words = [
      "[honest-try] is my favourite", "(x) Agree", "Sheet: other", "Code: 1234", "two\n\nlines",
      "== not a heading ==", "> quoted <", "é 世界 😀 \u{202E}",
    ]
    var comments: [Identifier<CommentQuestion>: Comment] = [:]
    for question in manifest.survey.comments where Bool.random(using: &dice) {
      comments[question.id] = Comment(
        text: words.randomElement(using: &dice) ?? "", quote: Bool.random(using: &dice))
    }
    return Response(answers: answers, groups: groups, comments: comments)
  }
}
