/// How the text of a cell is read.
enum CellText {
  /// One line without blanks at its ends; of several blanks one, and a hard blank is one.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isBlank).joined(separator: " ")
  }

  /// Its letters and digits alone, in small letters: two texts of one such form are the same words.
  static func words(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension Character {
  fileprivate var isBlank: Bool {
    isWhitespace || unicodeScalars.allSatisfy { $0.value == 0xFEFF || $0.value == 0x200B }
  }
}
