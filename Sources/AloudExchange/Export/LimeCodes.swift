import AloudModel

/// The codes of a survey in LimeSurvey, which are letters and digits: of questions up to 20, of answers
/// up to 5. Made of ids, the same each time, so that answers find back by them.
struct LimeCodes {
  /// Of each item, the code of its array and its own.
  let items: [Identifier<Item>: (array: String, row: String)]
  let breakdowns: [Identifier<Breakdown>: String]
  let comments: [Identifier<CommentQuestion>: String]
  /// The arrays of each scale: one for each of its response scales.
  let arrays: [Identifier<Scale>: [(code: String, responses: ResponseScale, items: [Item])]]

  init(_ survey: Survey) {
    var taken: Set<String> = []
    var items: [Identifier<Item>: (array: String, row: String)] = [:]
    var arrays: [Identifier<Scale>: [(code: String, responses: ResponseScale, items: [Item])]] =
      [:]
    for scale in survey.scales {
      var own: [(code: String, responses: ResponseScale, items: [Item])] = []
      for item in scale.items {
        let responses = survey.responses(to: item, in: scale)
        if let place = own.firstIndex(where: { $0.responses.id == responses.id }) {
          own[place].items.append(item)
        } else {
          own.append((Self.code(scale.id.text, &taken), responses, [item]))
        }
      }
      arrays[scale.id] = own
    }
    for (code, _, asked) in survey.scales.flatMap({ arrays[$0.id] ?? [] }) {
      for item in asked { items[item.id] = (code, Self.code(item.id.text, &taken)) }
    }
    self.items = items
    self.arrays = arrays
    var breakdowns: [Identifier<Breakdown>: String] = [:]
    for breakdown in survey.breakdowns {
      breakdowns[breakdown.id] = Self.code(breakdown.id.text, &taken)
    }
    self.breakdowns = breakdowns
    var comments: [Identifier<CommentQuestion>: String] = [:]
    for comment in survey.comments { comments[comment.id] = Self.code(comment.id.text, &taken) }
    self.comments = comments
  }

  /// An option's number, or `n2` for minus two: codes hold no sign.
  static func answer(_ value: Int) -> String { value < 0 ? "n\(-value)" : "\(value)" }

  /// The groups of a breakdown, by the beginning of their ids.
  static func groups(of breakdown: Breakdown) -> [Identifier<Group>: String] {
    var taken: Set<String> = []
    var codes: [Identifier<Group>: String] = [:]
    for group in breakdown.groups {
      codes[group.id] = unique(camel(group.id.text), atMost: 5, &taken)
    }
    return codes
  }

  private static func code(_ id: String, _ taken: inout Set<String>) -> String {
    let plain = camel(id)
    let begins = plain.first?.isNumber == true || reserved.contains(plain.lowercased())
    return unique(begins ? "q\(plain)" : plain, atMost: 20, &taken)
  }

  /// `ask-help` as `askHelp`.
  private static func camel(_ id: String) -> String {
    id.split(separator: "-").enumerated().map { place, part in
      place == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
    }.joined()
  }

  /// Cut, and with a number at its end where it is taken, whatever its capital letters.
  private static func unique(
    _ plain: String, atMost limit: Int, _ taken: inout Set<String>
  ) -> String {
    var code = String(plain.prefix(limit))
    var number = 1
    while !taken.insert(code.lowercased()).inserted {
      number += 1
      code = "\(plain.prefix(limit - String(number).count))\(number)"
    }
    return code
  }

  /// Words that LimeSurvey keeps for itself.
  private static let reserved: Set<String> = [
    "lang", "sid", "savedid", "token", "qid", "gid", "sgq", "self", "that", "this", "other", "time",
    "comment", "null",
  ]
}
