import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  /// One line of text, without blanks at its ends.
  package mutating func text(_ field: Field) -> String? {
    guard case .text(let raw, _) = field.node.content else {
      reportType(field, expected: "a text", help: "write one text, without brackets")
      return nil
    }
    let text = Self.trimmed(raw)
    guard !text.isEmpty else {
      error(.emptyValue(field.name), at: field.place, help: "write a text, or remove the key")
      return nil
    }
    guard text.utf8.contains(where: SourceGate.canHide),
      let hidden = text.unicodeScalars.first(where: VisibleText.isHidden)
    else { return text }
    if hidden == "\n" {
      error(
        .lineBreakInText(field.name), at: field.place, help: "write it as one line, or behind '>'")
    } else {
      error(.hiddenCharacter(hidden), at: field.place, help: "write the text without it")
    }
    return nil
  }

  /// A text in every language it was written in; the first language declared is always among them.
  mutating func localizedText(_ field: Field) -> LocalizedText? {
    guard case .mapping(let entries) = field.node.content else {
      reportNoLanguages(field)
      return nil
    }
    var texts: [Language: String] = [:]
    var isWhole = true
    for entry in uniqueEntries(entries, of: field.name) {
      let language = language(entry, of: field.name)
      let text = text(Field(node: entry.value, name: "'\(entry.key)' of \(field.name)"))
      if let text { judgeMarks(text, of: field.name, in: entry) }
      if let language, let text { texts[language] = text } else { isWhole = false }
    }
    guard isWhole, hasTranslations(texts, of: field) else { return nil }
    return LocalizedText(texts)
  }

  /// Signs that staff would read as they stand.
  private mutating func judgeMarks(_ text: String, of owner: String, in entry: YAMLEntry) {
    guard let mark = TextMark.first(in: text) else { return }
    let message = Diagnostic.Message.textMark(mark, of: "'\(entry.key)' of \(owner)")
    if mark == .reference {
      error(message, at: entry.value.place, help: mark.remedy)
    } else {
      warning(message, at: entry.value.place, help: mark.remedy)
    }
  }

  private mutating func reportNoLanguages(_ field: Field) {
    let help = "write {\(languages.first?.tag ?? "en"): ...}"
    if case .text = field.node.content {
      error(.textWithoutLanguage(field.name), at: field.place, help: help)
    } else {
      reportType(field, expected: "a text for each language", help: help)
    }
  }

  /// The tag that was meant, where somebody wrote a region or a name.
  static func languageHelp(_ written: String) -> String {
    guard let meant = LanguageName.read(written) else {
      return "use the two or three letters of a language, such as en or es"
    }
    return "write '\(meant.tag)': small letters, without a region"
  }

  private mutating func language(_ entry: YAMLEntry, of owner: String) -> Language? {
    guard let language = Language(entry.key) else {
      error(
        .invalidLanguage(entry.key), at: entry.keyPlace, help: Self.languageHelp(entry.key))
      return nil
    }
    guard !areLanguagesWhole || languages.contains(language) else {
      error(
        .undeclaredLanguage(entry.key, of: owner), at: entry.keyPlace,
        help: "add '\(entry.key)' to 'languages', or remove the text")
      return nil
    }
    return language
  }

  private mutating func hasTranslations(_ texts: [Language: String], of field: Field) -> Bool {
    for language in languages where texts[language] == nil {
      let message = Diagnostic.Message.missingTranslation(language.tag, of: field.name)
      if language == languages.first {
        error(
          .missingFirstLanguage(language.tag, of: field.name), at: field.place,
          help: "add '\(language.tag): ...'")
        return false
      }
      warning(message, at: field.place, help: "add '\(language.tag): ...'")
    }
    guard texts.isEmpty else { return true }
    error(.emptyValue(field.name), at: field.place, help: "write {en: ...}")
    return false
  }

  /// Without blanks at its ends, those that do not break a line included.
  static func trimmed(_ text: String) -> String {
    let last = text.utf8.last ?? 0
    guard
      text.utf8.first.map({ isBlank($0) || $0 == 0xC2 }) == true || isBlank(last) || last == 0xA0
    else { return text }
    var content = Substring(text).utf8
    while let blanks = leadingBlanks(content) { content = content.dropFirst(blanks) }
    while let blanks = trailingBlanks(content) { content = content.dropLast(blanks) }
    return String(Substring(content))
  }

  /// The bytes of one blank at the beginning, such as the two of one that does not break a line.
  private static func leadingBlanks(_ bytes: Substring.UTF8View) -> Int? {
    guard let first = bytes.first else { return nil }
    if isBlank(first) { return 1 }
    return first == 0xC2 && bytes.dropFirst().first == 0xA0 ? 2 : nil
  }

  private static func trailingBlanks(_ bytes: Substring.UTF8View) -> Int? {
    guard let last = bytes.last else { return nil }
    if isBlank(last) { return 1 }
    return last == 0xA0 && bytes.dropLast().last == 0xC2 ? 2 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension Diagnostic.Message {
  static func emptyValue(_ name: String) -> Self {
    Self(id: "empty-value", text: "\(name) is empty")
  }

  static func lineBreakInText(_ name: String) -> Self {
    Self(id: "line-break-in-text", text: "\(name) goes over more than one line")
  }

  static func textWithoutLanguage(_ name: String) -> Self {
    Self(id: "text-without-language", text: "\(name) does not say which language it is in")
  }

  static func invalidLanguage(_ tag: String) -> Self {
    Self(id: "invalid-language", text: "'\(tag)' is not the tag of a language")
  }

  static func undeclaredLanguage(_ tag: String, of name: String) -> Self {
    Self(
      id: "undeclared-language", text: "\(name) has a text in '\(tag)', which is not declared")
  }

  static func missingFirstLanguage(_ tag: String, of name: String) -> Self {
    Self(
      id: "missing-first-language",
      text: "\(name) has no text in '\(tag)', the first language of the survey")
  }

  static func missingTranslation(_ tag: String, of name: String) -> Self {
    Self(id: "missing-translation", text: "\(name) has no text in '\(tag)'")
  }
}
