import AloudModel

/// The languages of a form: `label::English (en)` is English, and a plain `label` is the default.
struct FormLanguages: Hashable {
  let standard: Language
  /// Whether nothing in the form says that the plain labels are in that language.
  let isGuessed: Bool

  /// - Parameters:
  ///   - setting: `default_language` of the settings.
  ///   - head: of the survey sheet. Without a setting a plain label is taken for English; where
  ///     there is none, the first language named comes first.
  init(setting: String?, head: FormHead) {
    if let setting, let language = LanguageName.read(setting) {
      standard = language
      isGuessed = false
      return
    }
    let named = head.names.lazy.compactMap { Self.named($0, base: "label") }.first
    let hasPlain = head.names.contains("label")
    standard = hasPlain ? .english : named ?? .english
    isGuessed = hasPlain || named == nil
  }

  /// Nothing for other columns, and for languages we cannot name.
  ///
  /// - Parameter column: by the name it is known by.
  func language(of column: String, base: String) -> Language? {
    column == base ? standard : Self.named(column, base: base)
  }

  private static func named(_ column: String, base: String) -> Language? {
    guard isTranslation(column, of: base) else { return nil }
    let name = String(column.drop { $0 != ":" }.drop { $0 == ":" })
    return LanguageName.read(name.replacing("_", with: " "))
      ?? LanguageName.read(name)
  }

  /// Whether a column names a language, known or not.
  static func isTranslation(_ column: String, of base: String) -> Bool {
    column.hasPrefix("\(base):")
  }
}
