/// One line of a sheet, by what it means to the reader.
enum SheetLine {
  case blank
  case heading
  case sheet(String)
  case code(String)
  /// The name in the square brackets; nothing where there is no closing bracket.
  case question(String?)
  case option(Mark, label: String)
  case commentStart
  case commentEnd
  case words(String)

  /// What stands between the round brackets.
  enum Mark {
    case none
    case marked
    case unknown
  }

  init(_ line: String) {
    let text = DefinitionReader.trimmed(line)
    if text.isEmpty {
      self = .blank
    } else if text.hasPrefix(SheetSigns.heading) {
      self = .heading
    } else if let rest = Self.rest(of: text, behindAny: SheetSigns.sheets) {
      self = .sheet(SheetOption.collapsed(rest))
    } else if let rest = Self.rest(of: text, behindAny: SheetSigns.codes) {
      self = .code(DefinitionReader.trimmed(rest))
    } else if Self.isArrows(text, ">") {
      self = .commentStart
    } else if Self.isArrows(text, "<") {
      self = .commentEnd
    } else if text.utf8.first == UInt8(ascii: "[") {
      self = .question(Self.name(in: text))
    } else if text.utf8.first == UInt8(ascii: "(") {
      self = Self.option(text)
    } else {
      self = .words(text)
    }
  }

  private static func rest(of text: String, behindAny signs: [String]) -> String? {
    guard let sign = signs.first(where: { text.utf8.starts(with: $0.utf8) }) else { return nil }
    return String(Substring(text.utf8.dropFirst(sign.utf8.count)))
  }

  private static func isArrows(_ text: String, _ arrow: Unicode.Scalar) -> Bool {
    text.utf8.count >= SheetSigns.commentEnd.utf8.count
      && text.unicodeScalars.allSatisfy { $0 == arrow }
  }

  /// Editors like to begin a line with a capital letter: case is forgiven, and so are blanks.
  private static func name(in text: String) -> String? {
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let inside = text.utf8[..<end].dropFirst()
    return String(Substring(inside)).lowercased().filter { !$0.isWhitespace }
  }

  private static func option(_ text: String) -> SheetLine {
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: ")")) else {
      return .option(.unknown, label: "")
    }
    let inside = Substring(text.utf8[..<end].dropFirst()).unicodeScalars.filter {
      !$0.properties.isWhitespace && $0 != "\u{FE0F}"
    }
    let label = SheetOption.collapsed(String(Substring(text.utf8[end...].dropFirst())))
    guard let sign = inside.first else { return .option(.none, label: label) }
    let isMark = inside.count == 1 && SheetSigns.marks.contains(sign)
    return .option(isMark ? .marked : .unknown, label: label)
  }
}
