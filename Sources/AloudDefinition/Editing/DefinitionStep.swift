package import AloudModel

/// One step on the way to a value of a definition: into a mapping by its key, into a list by its number.
package enum DefinitionStep: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  case key(String)
  case index(Int)

  package init(stringLiteral key: String) { self = .key(key) }

  package init(integerLiteral index: Int) { self = .index(index) }
}

/// A value to be written into a definition, on one line.
package enum DefinitionValue: Hashable, Sendable {
  /// Words of people, between quotation marks.
  case text(String)
  /// A number, an id, a day or another word of the format, as it is.
  case word(String)
  case words([String])
  /// By language, in the order given.
  case texts([LanguageText])
  /// In the order given.
  case mapping([Entry])

  /// A text and the language it is in.
  package struct LanguageText: Hashable, Sendable {
    package let language: Language
    package let text: String

    package init(_ language: Language, _ text: String) {
      (self.language, self.text) = (language, text)
    }
  }

  /// One `key: value`.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: DefinitionValue

    package init(_ key: String, _ value: DefinitionValue) { (self.key, self.value) = (key, value) }
  }

  /// In YAML's flow style.
  var written: String {
    switch self {
    case .text(let text): YAMLQuoting.quoted(text)
    case .word(let word): word
    case .words(let words): "[\(words.joined(separator: ", "))]"
    case .texts(let texts):
      Self.braced(texts.map { "\($0.language.tag): \(YAMLQuoting.quoted($0.text))" })
    case .mapping(let entries): Self.braced(entries.map { "\($0.key): \($0.value.written)" })
    }
  }

  private static func braced(_ entries: [String]) -> String {
    "{\(entries.joined(separator: ", "))}"
  }
}
