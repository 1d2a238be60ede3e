package import AloudMarkup
package import AloudModel

/// Tells browsers, and who has a page read aloud, in which language a text is and which way it runs,
/// where a page holds several: sentences of ours that stand in for words we do not have in the
/// survey's language, and texts of the definition that lack a translation.
package struct LanguageTags {
  /// The language the survey is asked in.
  package let asked: Language
  /// Of our sentences, which is the language of the page.
  package let ours: Language
  /// Texts of the definition that stand within sentences of ours, in another language than they.
  private let foreign: [Foreign]

  private struct Foreign {
    let text: String
    let language: Language
  }

  package init(_ survey: Survey, in language: Language) {
    let ours = survey.pageLanguage(for: language)
    (asked, self.ours) = (language, ours)
    foreign = [survey.promise.keyHolder.role, survey.whereToAnswer, survey.title].compactMap(\.self)
      .map {
        Foreign(text: $0.text(in: language), language: Self.language(of: $0, asked: language))
      }.filter { $0.language != ours }
  }

  /// A sentence of ours, in which what is of another language is marked as that.
  package func sentence(_ text: String) -> HTML {
    let found = foreign.compactMap { other in text.firstRange(of: other.text).map { ($0, other) } }
    guard let (place, other) = found.min(by: { $0.0.lowerBound < $1.0.lowerBound }) else {
      return "\(text)"
    }
    let tags = attributes(other.language, inside: ours)
    let (before, after) = (text[..<place.lowerBound], text[place.upperBound...])
    return "\(String(before))<span\(tags)>\(other.text)</span>\(sentence(String(after)))"
  }

  /// In which language a text of the definition is shown.
  package func language(of text: LocalizedText) -> Language {
    Self.language(of: text, asked: asked)
  }

  private static func language(of text: LocalizedText, asked: Language) -> Language {
    text.texts[asked] == nil ? text.texts.keys.min() ?? asked : asked
  }

  /// Attributes of an element that holds a text of the definition, and nothing else.
  package func attributes(_ text: LocalizedText) -> HTML {
    attributes(language(of: text), inside: ours)
  }

  /// A text of the definition; within a sentence of ours, if nothing else is said.
  package func own(_ text: LocalizedText, inside outer: Language? = nil) -> HTML {
    let tags = attributes(language(of: text), inside: outer ?? ours)
    let words = text.text(in: asked)
    return tags.isEmpty ? "\(words)" : "<span\(tags)>\(words)</span>"
  }

  /// A text of ours within one of the definition.
  package func ours(_ text: String, inside outer: Language) -> HTML {
    let tags = attributes(ours, inside: outer)
    return tags.isEmpty ? "\(text)" : "<span\(tags)>\(text)</span>"
  }

  /// Nothing where an element around says it already.
  package func attributes(_ language: Language, inside outer: Language) -> HTML {
    language == outer ? .empty : " lang=\"\(language.tag)\" dir=\"\(language.direction)\""
  }
}
