import AloudModel

/// Signs by which people mark a question whose lowest answer is the safest.
enum KeyingMark {
  /// Whether a column says which questions are reversed, by the name it is known by.
  static func isColumn(_ name: String) -> Bool {
    words(of: name).contains { isTurning($0) || signed.contains($0) }
  }

  /// What a cell of such a column says; nothing where that is not certain.
  ///
  /// "1" is yes in a column `reversed`, and the usual direction in a column `keyed`.
  static func read(_ cell: String, inColumn name: String) -> Keying? {
    let text = plain(cell)
    if positive.contains(text) { return .positive }
    if isReversed(text) { return .reversed }
    if let keying = ofRun(cell) { return keying }
    guard words(of: name).contains(where: isTurning) else {
      return ["1", "+1"].contains(text) ? .positive : nil
    }
    if yes.contains(text) { return .reversed }
    return no.contains(text) ? .positive : nil
  }

  /// The part of a question's name that calls it reversed, such as `_r`, `-rev` or the `r` of `q4r`.
  static func part(of name: String) -> String? {
    // Most names end otherwise.
    guard let end = name.utf8.last, ends.contains(end | 0x20) || startsSo(name) else { return nil }
    let parts = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = parts.first, let last = parts.last else { return nil }
    if parts.count > 1 {
      if nameParts.contains(last.lowercased()) { return last }
      if nameParts.contains(first.lowercased()), first.count > 1 { return first }
    }
    let behind = last.dropLast().last
    if last.hasSuffix("r") || last.hasSuffix("R"), behind?.isNumber == true { return "r" }
    return last.hasSuffix("R") && behind?.isLowercase == true ? "R" : nil
  }

  /// A sign such as `(R)` or `[reversed]` at either end of a text, and the text without it.
  static func sign(in text: String) -> (sign: String, rest: String)? {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last,
      opens(first) || closes(last) || last == UInt8(ascii: ".") || last == UInt8(ascii: "R")
        || last == UInt8(ascii: "*")
    else { return nil }
    let found = signBehind(text) ?? signBefore(text)
    return found?.rest.isEmpty == true ? nil : found
  }

  private static func signBehind(_ text: String) -> (sign: String, rest: String)? {
    let whole = DefinitionReader.trimmed(text)
    let body = whole.hasSuffix(".") || whole.hasSuffix("*") ? String(whole.dropLast()) : whole
    if body.hasSuffix("*R") { return ("*R", DefinitionReader.trimmed(String(body.dropLast(2)))) }
    guard let last = body.last, ")]".contains(last),
      let open = body.lastIndex(where: { "([".contains($0) })
    else { return nil }
    let sign = body[open...]
    guard isSign(sign.dropFirst().dropLast()) else { return nil }
    return (String(sign), DefinitionReader.trimmed(String(body[..<open])))
  }

  private static func signBefore(_ text: String) -> (sign: String, rest: String)? {
    let whole = DefinitionReader.trimmed(text)
    guard let first = whole.first, "([".contains(first),
      let close = whole.firstIndex(where: { ")]".contains($0) })
    else { return nil }
    let sign = whole[...close]
    guard isSign(sign.dropFirst().dropLast()) else { return nil }
    return (String(sign), DefinitionReader.trimmed(String(whole[whole.index(after: close)...])))
  }

  private static func isSign(_ words: Substring) -> Bool { isReversed(plain(String(words))) }

  private static func opens(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B }
  private static func closes(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D }

  private static func isReversed(_ text: String) -> Bool {
    reversed.contains(text) || stems.contains(where: text.hasPrefix)
  }

  /// `5-1` and `4,3,2,1` fall.
  private static func ofRun(_ cell: String) -> Keying? {
    let numbers = cell.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count > 1, let first = numbers.first, let last = numbers.last, first != last,
      cell.allSatisfy({ $0.isNumber || $0.isWhitespace || "-\u{2013}\u{2192}>,;/".contains($0) })
    else { return nil }
    return first > last ? .reversed : .positive
  }

  private static func isTurning(_ word: String) -> Bool {
    word == "rev" || word == "neg" || stems.contains(where: word.hasPrefix)
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// Small letters, one blank or line between words, without brackets around.
  private static func plain(_ text: String) -> String {
    DefinitionReader.trimmed(text).lowercased().replacing("_", with: "-")
      .replacing(" ", with: "-").replacing("\u{2212}", with: "-").replacing("\u{2013}", with: "-")
      .trimmingSigns
  }
}

extension KeyingMark {
  private static let signed = [
    "keyed", "keying", "polarity", "scoring", "scored", "score", "scores", "direction", "key",
    "polung", "puntuación", "puntuacion", "sentido", "polaridad",
  ]
  private static let stems = [
    "revers", "invers", "invert", "umpol", "umgepolt", "umkehr", "recod", "recodi", "negativ",
    "neg-", "omgekeerd", "omgepoold",
  ]
  private static let reversed = [
    "r", "rev", "-", "-1", "neg", "rc", "falling", "descending", "desc", "turned", "flip",
    "flipped",
  ]
  private static let positive = [
    "positive", "pos", "positiv", "positivo", "positiva", "positif", "+", "normal", "forward",
    "straight", "standard", "regular", "direct", "directo", "directa", "direkt", "rising",
    "ascending", "asc", "not-reversed", "non-reversed", "unreversed", "no-reverse",
  ]
  private static let yes = [
    "yes", "y", "true", "true()", "1", "x", "s\u{ED}", "si", "s", "oui", "ja", "sim", "wahr",
    "verdadero", "vrai", "\u{2713}", "\u{2714}", "\u{2705}",
  ]
  private static let no = [
    "no", "n", "false", "false()", "0", "non", "nein", "n\u{E3}o", "nao", "nee", "falso", "faux",
    "falsch",
  ]
  private static func startsSo(_ name: String) -> Bool {
    ["rev", "inv", "umg", "rec"].contains { name.lowercased().hasPrefix($0) }
  }

  /// The last letters of the parts below.
  private static let ends = Set("rvedota".utf8)

  private static let nameParts = [
    "r", "rev", "reverse", "reversed", "reversescored", "inv", "inverse", "inverted", "invertido",
    "invertida", "inverso", "inversa", "umgepolt", "recoded",
  ]
}

extension String {
  /// Without a full stop behind.
  fileprivate var trimmingSigns: String { hasSuffix(".") ? String(dropLast()) : self }
}
