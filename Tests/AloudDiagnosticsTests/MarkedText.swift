@testable import AloudDiagnostics

/// A text in which `▶` and `◀` stand around the places a test is about.
struct MarkedText {
  let source: SourceText
  let places: [SourceRange]

  init(_ marked: String, name: String = "Surveys/fall.yaml") {
    var text = ""
    var places: [SourceRange] = []
    var start = SourceLocation.start
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "▶": start = SourceLocation(line: line, column: column)
      case "◀": places.append(SourceRange(start: start, length: column - start.column))
      default:
        text.unicodeScalars.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    source = SourceText(name: name, text: text)
    self.places = places
  }
}
