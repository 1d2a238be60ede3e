/// How wide text may become in a drawing, where nobody lays it out: wider than the usual fonts set
/// it, so that a line that fits here fits there.
package struct TextWidth: Hashable, Sendable {
  /// The size of the font, in the units of the drawing.
  package let size: Int
  package let weight: Weight

  /// How heavy the letters are.
  package enum Weight: Hashable, Sendable {
    case regular
    case bold
  }

  package init(size: Int, weight: Weight = .regular) {
    self.size = size
    self.weight = weight
  }

  /// In the units of the drawing, rounded up.
  package func of(_ text: String) -> Int {
    let hundredths = text.unicodeScalars.reduce(0) { $0 + Self.hundredths(of: $1) }
    let heavy =
      switch weight {
      case .regular: hundredths
      case .bold: hundredths * 109 / 100
      }
    return (heavy * size + 99) / 100
  }

  /// The text in lines of at most the given width; a word that is wider has a line of its own.
  package func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let line = lines.last, of(line + " " + word) <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// Of an em: DejaVu Sans, the widest of the fonts a browser is likely to take, by classes.
  private static func hundredths(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "J", "'", ".", ",", ":", ";", "|", "!", " ", "·", "í": 33
    case "f", "r", "t", "(", ")", "[", "]", "/", "-", "“", "”": 42
    case "m", "w", "M", "W", "%", "@": 96
    case "0"..."9": 64
    case "A"..."Z": 70
    case "\u{300}"..."\u{36F}": 0
    case "\u{1100}"...: scalar.value < 0x2000 ? 100 : (scalar.value < 0x2E80 ? 84 : 100)
    default: 62
    }
  }
}
