import AloudMarkup
import AloudModel

/// Tells browsers, and who has a page read aloud, in which language a text is and which way it runs,
/// where a page holds several: sentences of ours that stand in for words we do not have in the
/// survey's language, and texts of the definition that lack a translation.
struct LanguageTags {
  /// The language the survey is asked in.
  let asked: Language
  /// Of our sentences, which is the language of the page.
  let ours: Language

  init(_ survey: Survey, in language: Language) {
    asked = language
    ours = survey.pageLanguage(for: language)
  }

  /// In which language a text of the definition is shown.
  func language(of text: LocalizedText) -> Language {
    text.texts[asked] == nil ? text.texts.keys.min() ?? asked : asked
  }

  /// Attributes of an element that holds a text of the definition, and nothing else.
  func attributes(_ text: LocalizedText) -> HTML { attributes(language(of: text), inside: ours) }

  /// A text of the definition; within a sentence of ours, if nothing else is said.
  func own(_ text: LocalizedText, inside outer: Language? = nil) -> HTML {
    let tags = attributes(language(of: text), inside: outer ?? ours)
    let words = text.text(in: asked)
    return tags.isEmpty ? "\(words)" : "<span\(tags)>\(words)</span>"
  }

  /// A text of ours within one of the definition.
  func ours(_ text: String, inside outer: Language) -> HTML {
    let tags = attributes(ours, inside: outer)
    return tags.isEmpty ? "\(text)" : "<span\(tags)>\(text)</span>"
  }

  /// Nothing where an element around says it already.
  func attributes(_ language: Language, inside outer: Language) -> HTML {
    language == outer ? .empty : " lang=\"\(language.tag)\" dir=\"\(language.direction)\""
  }
}
