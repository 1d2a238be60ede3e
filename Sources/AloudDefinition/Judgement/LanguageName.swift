import AloudModel

/// A language as people write it: a tag in any case, with or without a region, a name, or a name
/// with its tag or a region in round brackets.
enum LanguageName {
  /// Nothing where neither a tag nor a known name is written.
  static func read(_ written: String) -> Language? {
    let text = DefinitionReader.trimmed(written)
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      // What stands in the brackets of a language we know by name is a region: `English (US)`.
      return named(DefinitionReader.trimmed(String(text[..<open])))
        ?? tag(String(text[text.index(after: open)...].dropLast()))
    }
    return named(text) ?? tag(text)
  }

  /// Whether a word is the name or the tag of a language whose name we know.
  static func isKnown(_ written: String) -> Bool {
    guard let language = read(written) else { return false }
    return names.contains { $0.tag == language.tag }
  }

  /// `pt-BR` and `PT_br` are `pt`: texts differ by language, and a region is none.
  static func tag(_ written: String) -> Language? {
    let parts = DefinitionReader.trimmed(written).lowercased()
      .split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, parts.count <= 3,
      parts.dropFirst().allSatisfy({
        (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isLetterOrDigit)
      })
    else { return nil }
    return Language(String(first))
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func named(_ name: String) -> Language? {
    let plain = name.lowercased()
    return names.first { $0.name == plain }.flatMap { Language($0.tag) }
  }

  private static let names: [(name: String, tag: String)] = [
    ("english", "en"), ("inglés", "en"), ("ingles", "en"), ("anglais", "en"), ("spanish", "es"),
    ("español", "es"), ("espanol", "es"), ("castellano", "es"), ("espagnol", "es"),
    ("french", "fr"), ("français", "fr"), ("francais", "fr"), ("francés", "fr"),
    ("portuguese", "pt"), ("português", "pt"), ("portugués", "pt"), ("german", "de"),
    ("deutsch", "de"), ("italian", "it"), ("italiano", "it"), ("arabic", "ar"),
    ("العربية", "ar"), ("عربي", "ar"), ("chinese", "zh"), ("中文", "zh"), ("vietnamese", "vi"),
    ("tiếng việt", "vi"), ("haitian creole", "ht"), ("kreyòl", "ht"), ("kreyol", "ht"),
    ("somali", "so"), ("russian", "ru"), ("русский", "ru"), ("swahili", "sw"),
    ("kiswahili", "sw"), ("hindi", "hi"), ("bengali", "bn"), ("urdu", "ur"), ("korean", "ko"),
    ("japanese", "ja"), ("tagalog", "tl"), ("dutch", "nl"), ("nederlands", "nl"),
    ("polish", "pl"), ("turkish", "tr"), ("nepali", "ne"), ("amharic", "am"),
  ]
}
