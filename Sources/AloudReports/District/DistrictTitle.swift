package import AloudModel

/// What a district report is called, and in which language it is written.
package struct DistrictTitle: Hashable, Sendable {
  /// Nothing, where the district has no name here.
  package let name: String?
  /// Nothing for the first language of most schools.
  package let language: Language?

  package init(name: String?, language: Language?) {
    self.name = name
    self.language = language
  }

  /// The languages there are words for.
  package static let languages = WordedLanguage.allCases.map(\.language)
}
