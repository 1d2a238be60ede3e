import AloudModel

/// One row of a themes sheet, as the readers wrote it.
package struct ThemeRow: Hashable, Sendable {
  /// The line of the sheet, for messages.
  package let line: Int
  package let question: String
  package let theme: String
  package let mentions: String
  package let paraphrase: String
  package let quote: String

  package init(
    line: Int, question: String, theme: String, mentions: String, paraphrase: String,
    quote: String
  ) {
    self.line = line
    self.question = question
    self.theme = theme
    self.mentions = mentions
    self.paraphrase = paraphrase
    self.quote = quote
  }
}

/// What is wrong with a row; it names no word that anybody wrote.
package enum ThemeProblem: Hashable, Sendable {
  case unknownQuestion
  case noTheme
  case themeTwice
  case tooLong
  case noParaphrase
  case unknownMentions
  /// More mentions than there are comments.
  case moreMentionsThanComments
  /// The quote is not part of a comment whose writer ticked that it may be quoted.
  case quoteWithoutConsent
  /// The theme or its paraphrase repeats six or more words of a comment that is not to be quoted.
  case wordForWord
}

/// Checks what the readers wrote against the comments, before it becomes `themes.json`.
package struct ThemeCheck: Sendable {
  private let release: PublishedRelease
  private let comments: CommentFile

  /// Words in a row that make a paraphrase a quote.
  package static let longestRepeat = 5

  package init(of release: PublishedRelease, comments: CommentFile) {
    self.release = release
    self.comments = comments
  }

  /// What became of a sheet of themes.
  package enum Outcome: Hashable, Sendable {
    case themes(Themes)
    /// Every problem, by line.
    case refused([Line])

    /// A line of the sheet that cannot be taken, and why.
    package struct Line: Hashable, Sendable {
      package let line: Int
      package let problem: ThemeProblem
    }
  }

  package func themes(_ rows: [ThemeRow]) -> Outcome {
    var found: [Identifier<CommentQuestion>: [Theme]] = [:]
    var problems: [Outcome.Line] = []
    for row in rows {
      guard let pile = comments.piles.first(where: { $0.question.text == row.question }) else {
        problems.append(Outcome.Line(line: row.line, problem: .unknownQuestion))
        continue
      }
      let others = found[pile.question, default: []].map { $0.label }
      problems += self.problems(row, pile, others).map { Outcome.Line(line: row.line, problem: $0) }
      found[pile.question, default: []].append(theme(row))
    }
    guard problems.isEmpty else { return .refused(problems) }
    let manifest = release.release.manifest
    return .themes(
      Themes(
        release: release.fingerprint, survey: manifest.survey.id, wave: manifest.waveID,
        questions: manifest.survey.comments.compactMap { question in
          found[question.id].map { ThemedQuestion(id: question.id, themes: $0) }
        }))
  }

  private func theme(_ row: ThemeRow) -> Theme {
    Theme(
      label: row.theme, mentions: mentions(row) ?? .aFew, paraphrase: row.paraphrase,
      quotes: row.quote.isEmpty ? [] : [row.quote])
  }

  private func mentions(_ row: ThemeRow) -> Theme.Mentions? {
    Theme.Mentions(rawValue: row.mentions.lowercased().split(separator: " ").joined(separator: "_"))
  }

  private func problems(
    _ row: ThemeRow, _ pile: CommentFile.Pile, _ others: [String]
  ) -> [ThemeProblem] {
    var problems: [ThemeProblem] = []
    if row.theme.isEmpty { problems.append(.noTheme) }
    if others.contains(row.theme) { problems.append(.themeTwice) }
    if row.paraphrase.isEmpty { problems.append(.noParaphrase) }
    if row.theme.count > Theme.longestLabel || row.paraphrase.count > Theme.longestParaphrase {
      problems.append(.tooLong)
    }
    if let mentions = mentions(row) {
      if mentions.fewest > pile.comments.count { problems.append(.moreMentionsThanComments) }
    } else {
      problems.append(.unknownMentions)
    }
    if !row.quote.isEmpty, !isQuotable(row.quote, pile) { problems.append(.quoteWithoutConsent) }
    if repeats(row.theme, pile) || repeats(row.paraphrase, pile) { problems.append(.wordForWord) }
    return problems
  }

  private func isQuotable(_ quote: String, _ pile: CommentFile.Pile) -> Bool {
    let wanted = Self.words(quote)
    return pile.comments.contains { $0.quote && Self.words($0.text).holds(wanted) }
  }

  private func repeats(_ text: String, _ pile: CommentFile.Pile) -> Bool {
    let words = Self.words(text)
    let length = Self.longestRepeat + 1
    guard words.count >= length else { return false }
    let runs = (0...(words.count - length)).map { Array(words[$0..<$0 + length]) }
    return pile.comments.contains { comment in
      guard !comment.quote else { return false }
      let theirs = Self.words(comment.text)
      return runs.contains { theirs.holds($0) }
    }
  }

  /// Lower-case words without punctuation.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }
}

extension [String] {
  /// Whether the words of another text stand in this one, one behind the other.
  fileprivate func holds(_ other: [String]) -> Bool {
    guard !other.isEmpty, other.count <= count else { return false }
    return (0...(count - other.count)).contains { self[$0..<$0 + other.count].elementsEqual(other) }
  }
}
