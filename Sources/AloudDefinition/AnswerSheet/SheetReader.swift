import AloudDiagnostics
import AloudModel

/// Reads a filled sheet line by line.
///
/// - Guarantee: messages are made of line numbers and of names the manifest knows, never of the
///   sheet's own text.
struct SheetReader {
  var problems = DiagnosticCollector()
  private let questions: [String: SheetQuestion]
  private let names: [String]
  private let expectedSheet: String
  private var sheetLine: Int?
  private var code: (text: String, line: Int)?
  private var headLines: [String: Int] = [:]
  private var place = Place.preamble
  private var question: SheetQuestionLines?
  private var written: [String] = []
  var answers: [Identifier<Item>: Int] = [:]
  var groups: [Identifier<Breakdown>: Identifier<Group>] = [:]
  var quotes: Set<Identifier<CommentQuestion>> = []
  private var comments: [Identifier<CommentQuestion>: String] = [:]

  /// Where in the sheet the reader is.
  private enum Place {
    case preamble
    case betweenQuestions
    /// Under a question that was reported already.
    case unknownQuestion
    /// Under `question`.
    case question
    /// Between the arrows of `question`, of which `written` holds the lines.
    case comment
  }

  init(_ plan: SheetPlan, sheet: String) {
    names = plan.questions.map(\.name)
    questions = Dictionary(plan.questions.map { ($0.name, $0) }) { first, _ in first }
    expectedSheet = sheet
  }

  /// What the sheet says; meaningless where `problems` has errors.
  mutating func read(_ source: SourceText) -> FilledSheet {
    for number in 1...source.lineCount { read(source.line(number), number) }
    leaveQuestion()
    if sheetLine == nil {
      error(.sheetLineMissing, line: 1, help: "add the line 'Sheet: \(expectedSheet)'")
    }
    let said = comments.map { id, text in
      (id, Comment(text: text, quote: quotes.contains(id)))
    }
    let response = Response(
      answers: answers, groups: groups, comments: Dictionary(uniqueKeysWithValues: said))
    return FilledSheet(response: response, code: code?.text)
  }

  private mutating func read(_ text: String, _ number: Int) {
    let line = SheetLine(text)
    if case .comment = place {
      readComment(line, text)
      return
    }
    switch line {
    case .heading:
      leaveQuestion()
    case .question(let name):
      leaveQuestion()
      enter(name, number)
    case .sheet(let sheet):
      if case .preamble = place { checkSheet(sheet, number) } else { addWords("") }
    case .code(let text):
      if case .preamble = place { checkCode(text, number) } else { addWords("") }
    case .option(let mark, let label):
      addOption(mark, label, number)
    case .words(let words): addWords(words)
    case .blank: addBlank()
    case .commentStart: startComment()
    case .commentEnd: break
    }
  }

  // MARK: - The head of the sheet

  private mutating func checkSheet(_ sheet: String, _ number: Int) {
    sheetLine = sheetLine ?? number
    guard sheet != expectedSheet else { return }
    error(
      .otherSheet, line: number,
      help: "use a sheet of this wave: its line reads 'Sheet: \(expectedSheet)'")
  }

  private mutating func checkCode(_ text: String, _ number: Int) {
    guard !text.isEmpty else { return }
    if let code {
      error(
        .codeTwice, line: number, help: "leave one code on the sheet",
        related: ("the first code", code.line))
    } else {
      code = (text, number)
    }
  }

  // MARK: - Questions

  private mutating func enter(_ name: String?, _ number: Int) {
    guard let name, let question = questions[name] else {
      place = .unknownQuestion
      let nearest = name.flatMap { NearestName.nearest(to: $0, among: names) }
      error(
        .questionNotAsked, line: number,
        help: nearest.map { "did you mean '[\($0)]'?" }
          ?? "put the name in square brackets back as it was")
      return
    }
    if let first = headLines[name] {
      error(
        .questionTwice(name), line: number, help: "remove one of the two",
        related: ("first asked here", first))
    }
    headLines[name] = headLines[name] ?? number
    self.question = SheetQuestionLines(question, line: number)
    place = .question
  }

  private mutating func addOption(_ mark: SheetLine.Mark, _ label: String, _ number: Int) {
    switch place {
    case .question: question?.add(mark, label, number)
    case .preamble, .betweenQuestions:
      error(
        .optionStray, line: number, help: "put the line with the question's name back above it")
      place = .unknownQuestion
    case .unknownQuestion, .comment: break
    }
  }

  private mutating func addWords(_ words: String) {
    guard case .question = place else { return }
    question?.continueLabel(words)
  }

  private mutating func addBlank() {
    guard case .question = place else { return }
    question?.endLabel()
  }

  private mutating func leaveQuestion() {
    if let question {
      switch place {
      case .question:
        question.judge(&self)
        if question.question.comment != nil { reportArrows(of: question) }
      case .comment: reportArrows(of: question)
      case .preamble, .betweenQuestions, .unknownQuestion: break
      }
    }
    question = nil
    if case .preamble = place { return }
    place = .betweenQuestions
  }

  // MARK: - Comments

  private mutating func reportArrows(of question: SheetQuestionLines) {
    error(
      .commentDamaged(question.question.name), line: question.line,
      help: "put the lines '\(SheetSigns.commentStart)' and '\(SheetSigns.commentEnd)' back")
  }

  private mutating func startComment() {
    guard case .question = place, question?.question.comment != nil else { return }
    written = []
    place = .comment
  }

  private mutating func readComment(_ line: SheetLine, _ text: String) {
    guard case .commentEnd = line, let question else {
      written.append(text)
      return
    }
    question.judge(&self)
    let words = DefinitionReader.trimmed(written.joined(separator: "\n")).unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    if let id = question.question.comment, !words.isEmpty { comments[id] = String(words) }
    self.question = nil
    place = .betweenQuestions
  }

  mutating func error(
    _ message: Diagnostic.Message, line: Int, help: String,
    related: (text: String, line: Int)? = nil
  ) {
    problems.report(
      .error, message, at: .line(line), help: help,
      related: related.map { Diagnostic.Related($0.text, at: .line($0.line)) })
  }
}
