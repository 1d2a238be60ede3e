import AloudAdvice
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// An edit of a good definition that makes one mistake, with `▶` and `◀` around the place at which it
/// is to be reported, and a second pair around the second place where there is one.
struct Mistake: Sendable, CustomTestStringConvertible {
  let id: String
  private(set) var edits: [(old: String, new: String)]
  let help: String?
  let severity: Diagnostic.Severity
  private(set) var isRelatedFirst: Bool
  /// The definition, in which only the edit is wrong.
  let base: String

  /// - Parameters:
  ///   - old: what to replace; it stands in the definition once.
  ///   - help: a part of the remedy.
  ///   - base: what is edited.
  init(
    _ id: String, _ old: String, _ new: String, help: String? = nil,
    _ severity: Diagnostic.Severity = .error, isRelatedFirst: Bool = false,
    of base: String = Everything.yaml
  ) {
    self.base = base
    self.id = id
    edits = [(old, new)]
    self.help = help
    self.severity = severity
    self.isRelatedFirst = isRelatedFirst
  }

  var testDescription: String { "\(id): \(edits[0].new)" }

  /// The mistake with one more edit, which makes it the only one or marks its place.
  func replacing(_ old: String, with new: String) -> Mistake {
    var mistake = self
    mistake.edits.append((old, new))
    return mistake
  }

  /// The mistake whose second place comes first in the file.
  func relatedFirst() -> Mistake {
    var mistake = self
    mistake.isRelatedFirst = true
    return mistake
  }

  /// The definition with the mistake in it.
  var unmarked: String {
    MarkedText(edits.reduce(base) { $0.replacing($1.old, with: $1.new) }).text
  }

  /// Checks that the mistake, and nothing else, is reported in its place.
  func expectReported(earlier: [Manifest] = []) throws {
    var text = base
    for edit in edits {
      try #require(text.ranges(of: edit.old).count == 1, "\(edit.old) stands once")
      text = text.replacing(edit.old, with: edit.new)
    }
    let marked = MarkedText(text)
    let parsed = AdvisedDefinition.read(
      Array(marked.text.utf8), name: "Surveys/fall.yaml", earlier: earlier,
      zones: Everything.zones)
    let printed = TextRenderer.render(parsed.report)
    try #require(parsed.diagnostics.map(\.message.id) == [id], "\(printed)")
    let diagnostic = parsed.diagnostics[0]
    let places = isRelatedFirst ? marked.places.reversed() : marked.places
    #expect(diagnostic.place == places.first, "\(printed)")
    #expect(diagnostic.severity == severity)
    #expect((parsed.survey == nil) == (severity == .error))
    if let help { #expect(diagnostic.help?.contains(help) == true, "\(printed)") }
    if places.count > 1 { #expect(diagnostic.related?.place == places[1], "\(printed)") }
  }
}

/// A text in which `▶` and `◀` stand around the places a test is about.
struct MarkedText {
  let text: String
  let places: [SourceRange]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [SourceRange] = []
    var start = SourceLocation.start
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "▶": start = SourceLocation(line: line, column: column)
      case "◀": places.append(SourceRange(start: start, length: column - start.column))
      default:
        text.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    self.text = String(text)
    self.places = places
  }
}
