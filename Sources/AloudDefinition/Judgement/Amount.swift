/// Labels that are nothing but numbers and their signs: `3`, `0-3`, `10+`, `< 5`, `20 %`.
enum Amount {
  /// Whether a label is one.
  static func isOne(_ label: String) -> Bool {
    let signs = label.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard let first = signs.first, signs.contains(where: isDigit) else { return false }
    return signs.allSatisfy { isDigit($0) || allowed.contains($0) } || compared.contains(first)
  }

  /// The lowest number of each label; nothing where one of them is no amount.
  static func lowest(of labels: [String]) -> [Int]? {
    // Most labels begin with a letter.
    guard let first = labels.first?.unicodeScalars.first, !first.properties.isAlphabetic,
      labels.allSatisfy(isOne)
    else { return nil }
    let numbers = labels.compactMap(lowest)
    return numbers.count == labels.count ? numbers : nil
  }

  /// What stands in front of the first number counts: `-2`, and `< 5` is below 5.
  private static func lowest(of label: String) -> Int? {
    let scalars = Array(label.unicodeScalars)
    guard let start = scalars.firstIndex(where: isDigit) else { return nil }
    let digits = scalars[start...].prefix { isDigit($0) }.prefix(9)
    guard let number = Int(String(String.UnicodeScalarView(digits))) else { return nil }
    let before = scalars[..<start].filter { !$0.properties.isWhitespace }
    // Twice the number, so that what is below or above it has a place of its own.
    switch before.last {
    case "-", "\u{2212}", "\u{2013}": return -2 * number
    case "<", "\u{2264}": return 2 * number - 1
    case ">", "\u{2265}": return 2 * number + 1
    default: return 2 * number
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static let allowed: [Unicode.Scalar] = [
    "-", "\u{2212}", "\u{2013}", "+", "%", "<", ">", ".", ",", "\u{2264}", "\u{2265}",
  ]
  private static let compared: [Unicode.Scalar] = ["<", ">", "\u{2264}", "\u{2265}"]
}
