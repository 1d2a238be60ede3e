import AloudHTTP
import AloudModel

/// The answers in the fields of a form that was sent without script; an empty field is no answer.
struct PlainAnswers {
  private var items: [Identifier<Item>: Int] = [:]
  private var groups: [Identifier<Breakdown>: Identifier<Group>] = [:]
  private var texts: [Identifier<CommentQuestion>: String] = [:]
  private var quotable: Set<Identifier<CommentQuestion>> = []

  /// Nothing, when a field is none that a page of ours has or its text is none that one sends.
  init?(_ form: SubmittedForm) {
    for name in form.names where !["code", SubmittedForm.blank].contains(name) {
      guard let text = form.text(of: name), take(name, text) else { return nil }
    }
  }

  var response: Response {
    var comments: [Identifier<CommentQuestion>: Comment] = [:]
    for (id, text) in texts { comments[id] = Comment(text: text, quote: quotable.contains(id)) }
    return Response(answers: items, groups: groups, comments: comments)
  }

  /// Whether nothing at all was chosen or written.
  var isBlank: Bool { items.isEmpty && groups.isEmpty && texts.values.allSatisfy(\.isEmpty) }

  /// The same with nothing written where something was.
  var withEmptyComments: Response {
    let comments = texts.mapValues { _ in Comment(text: "", quote: false) }
    return Response(answers: items, groups: groups, comments: comments)
  }

  /// Whether the field was understood.
  private mutating func take(_ name: String, _ text: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return false }
    switch parts[0] {
    case "item": return take(text, read: { Int(canonical: $0) }, for: parts[1], in: &items)
    case "group": return take(text, read: { Identifier($0) }, for: parts[1], in: &groups)
    case "comment": return take(Self.lines(text), read: { $0 }, for: parts[1], in: &texts)
    case "quote": return mark(parts[1], text)
    case _: return false
    }
  }

  private func take<Subject, Value>(
    _ text: String, read: (String) -> Value?, for name: String,
    in answers: inout [Identifier<Subject>: Value]
  ) -> Bool {
    guard let id = Identifier<Subject>(name) else { return false }
    if text.isEmpty { return true }
    guard let value = read(text) else { return false }
    answers[id] = value
    return true
  }

  private mutating func mark(_ name: String, _ text: String) -> Bool {
    guard let id = Identifier<CommentQuestion>(name), ["", "yes"].contains(text) else {
      return false
    }
    if text == "yes" { quotable.insert(id) }
    return true
  }

  /// A form sends lines with a carriage return, and blanks around what was written mean nothing.
  private static func lines(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let joined = lines.joined(separator: "\n").drop(while: \.isWhitespace)
    guard let last = joined.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(joined[...last])
  }
}

extension Int {
  /// Nothing, unless the text is the one way to write the number.
  fileprivate init?(canonical text: String) {
    guard let value = Int(text), String(value) == text else { return nil }
    self = value
  }
}
