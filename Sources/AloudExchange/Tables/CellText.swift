import AloudDiagnostics

/// How the text of a cell is read.
enum CellText {
  /// One line without blanks at its ends; of several blanks one, and a hard blank is one.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isBlank).joined(separator: " ")
  }

  /// The same without what spreadsheet programs write for line breaks and tabs (`_x000D_`).
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x00") else { return line(text) }
    return line(["_x000D_", "_x000A_", "_x0009_"].reduce(text) { $0.replacing($1, with: " ") })
  }

  /// A line in which what cannot be seen is left out: marks that turn the reading direction say nothing of
  /// an answer.
  static func plain(_ text: String) -> String {
    let line = line(text)
    guard line.utf8.contains(where: { !(0x20..<0x7F).contains($0) }),
      line.unicodeScalars.contains(where: VisibleText.isHidden)
    else { return line }
    var seen = String.UnicodeScalarView()
    seen.append(contentsOf: line.unicodeScalars.filter { !VisibleText.isHidden($0) })
    // What was left out may have parted two blanks.
    return String(seen).split(separator: " ").joined(separator: " ")
  }

  /// Its letters and digits alone, in small letters: two texts of one such form are the same words.
  static func words(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension Character {
  fileprivate var isBlank: Bool {
    isWhitespace || unicodeScalars.allSatisfy { $0.value == 0x200B }
  }
}
