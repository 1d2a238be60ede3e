package import AloudModel

/// `comments.txt`, the one file in which open answers stand: on the key holder's computer alone.
///
/// Comments stand under their question, shuffled for each question, joined to nothing.
package struct CommentFile: Hashable, Sendable {
  package let wave: Identifier<Wave>
  package let piles: [Pile]

  /// The comments on one question.
  package struct Pile: Hashable, Sendable {
    package let question: Identifier<CommentQuestion>
    package let comments: [Comment]
  }

  package static let name = "comments.txt"
  /// Days after which it must be gone.
  package static let daysToKeep = 14

  /// - Parameter generator: shuffles each pile.
  package init(
    _ piles: [CommentPile], wave: Identifier<Wave>,
    shuffledBy generator: inout some RandomNumberGenerator
  ) {
    self.wave = wave
    self.piles = piles.map {
      Pile(question: $0.question.id, comments: Self.shuffled($0.comments, by: &generator))
    }
  }

  /// As `shuffled(using:)` does it where integers have 64 bits, wherever this runs: a page counts like this
  /// program.
  private static func shuffled(
    _ comments: [Comment], by generator: inout some RandomNumberGenerator
  ) -> [Comment] {
    var comments = comments
    for place in comments.indices.dropLast() {
      let others = UInt64(comments.count - place)
      comments.swapAt(place, place + Int(generator.next(upperBound: others)))
    }
    return comments
  }

  private init(wave: Identifier<Wave>, piles: [Pile]) {
    self.wave = wave
    self.piles = piles
  }

  private static let heading = "aloud-comments-1"
  private static let quotable = "(may be quoted word for word)"
  private static let unquotable = "(not to be quoted)"

  /// - Parameter manifest: words the questions.
  package func text(_ manifest: Manifest) -> String {
    var text = "\(Self.heading)\nwave \(wave)\n\n"
    text += "Read with a second reader chosen by staff. Do not try to work out who wrote what.\n"
    text += "Destroy this file within \(Self.daysToKeep) days.\n"
    for pile in piles {
      let question = manifest.survey.comments.first { $0.id == pile.question }
      let words = question?.text.text(in: manifest.survey.languages[0]) ?? ""
      text += "\n[\(pile.question)] \(words)\n"
      for comment in pile.comments {
        text += "\n\(comment.quote ? Self.quotable : Self.unquotable)\n"
        for line in comment.text.split(
          omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
        {
          text += "  \(line)\n"
        }
      }
    }
    return text
  }

  /// Reads the file as it was written; nothing, when it is something else.
  package static func read(_ bytes: [UInt8]) -> CommentFile? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 2, lines[0] == heading, lines[1].hasPrefix("wave "),
      let wave = Identifier<Wave>(String(lines[1].dropFirst(5)))
    else { return nil }
    var piles: [Pile] = []
    var comments: [(quote: Bool, lines: [Substring])] = []
    var question: Identifier<CommentQuestion>?
    func finish() {
      guard let question else { return }
      piles.append(
        Pile(
          question: question,
          comments: comments.map {
            Comment(text: $0.lines.joined(separator: "\n"), quote: $0.quote)
          }))
    }
    for line in lines.dropFirst(2) {
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        finish()
        comments = []
        question = Identifier(String(line[line.index(after: line.startIndex)..<end]))
      } else if line == quotable || line == unquotable {
        comments.append((line == quotable, []))
      } else if line.hasPrefix("  "), !comments.isEmpty {
        comments[comments.count - 1].lines.append(line.dropFirst(2))
      }
    }
    finish()
    return CommentFile(wave: wave, piles: piles)
  }
}
