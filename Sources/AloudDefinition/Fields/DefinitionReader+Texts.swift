import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  /// One line of text, without blanks at its ends.
  mutating func text(_ field: Field) -> String? {
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
      if let language, let text { texts[language] = text } else { isWhole = false }
    }
    guard isWhole, hasTranslations(texts, of: field) else { return nil }
    return LocalizedText(texts)
  }

  private mutating func reportNoLanguages(_ field: Field) {
    let help = "write {\(languages.first?.tag ?? "en"): ...}"
    if case .text = field.node.content {
      error(.textWithoutLanguage(field.name), at: field.place, help: help)
    } else {
      reportType(field, expected: "a text for each language", help: help)
    }
  }

  private mutating func language(_ entry: YAMLEntry, of owner: String) -> Language? {
    guard let language = Language(entry.key) else {
      error(
        .invalidLanguage(entry.key), at: entry.keyPlace,
        help: "use the two or three letters of a language, such as en or es")
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

  static func trimmed(_ text: String) -> String {
    guard text.utf8.first.map(isBlank) == true || text.utf8.last.map(isBlank) == true else {
      return text
    }
    let start = text.utf8.drop(while: isBlank)
    let blanksBehind = start.reversed().prefix(while: isBlank).count
    return String(Substring(start.dropLast(blanksBehind)))
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
