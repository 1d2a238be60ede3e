import AloudModel

/// The languages of a form: `label::English (en)` is English, and a plain `label` is the default.
struct FormLanguages: Hashable {
  let standard: Language

  /// - Parameter setting: `default_language` of the settings; English where there is none.
  init(setting: String?) {
    standard = setting.flatMap(Self.read) ?? .english
  }

  /// Nothing for other columns, and for languages without a code.
  func language(of column: String, base: String) -> Language? {
    let name = FormHead.name(column)
    if name == base { return standard }
    guard Self.isTranslation(column, of: base) else { return nil }
    return Self.read(String(column.drop { $0 != ":" }.drop { $0 == ":" }))
  }

  /// Whether a column names a language, known or not.
  static func isTranslation(_ column: String, of base: String) -> Bool {
    FormHead.name(column).hasPrefix("\(base):")
  }

  /// The code in round brackets, or the whole text where it is one.
  static func read(_ name: String) -> Language? {
    let text = DefinitionReader.trimmed(name)
    guard let open = text.lastIndex(of: "("), text.hasSuffix(")") else {
      return Language(text)
    }
    return Language(String(text[text.index(after: open)...].dropLast()))
  }
}
