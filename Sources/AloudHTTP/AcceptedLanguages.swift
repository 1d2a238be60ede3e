package import AloudModel

/// The languages a browser asks for (`Accept-Language`, RFC 9110, 12.5.4), best first.
package struct AcceptedLanguages {
  private let tags: [Language]

  /// What cannot be read is passed over: somebody gets the survey's first language then.
  package init(_ header: String) {
    let ranges = header.prefix(200).split(separator: ",").enumerated().compactMap { place, text in
      Self.range(text, place)
    }
    tags = ranges.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }.map(\.language)
  }

  package func first(among offered: [Language]) -> Language? { tags.first(where: offered.contains) }

  private struct Range {
    let language: Language
    /// In thousandths.
    let weight: Int
    let place: Int
  }

  private static func range(_ text: Substring, _ place: Int) -> Range? {
    let parts = text.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
    guard let tag = parts.first, let language = Language(String(tag.prefix { $0 != "-" })),
      let weight = parts.count > 1 ? self.weight(parts[1]) : 1_000, weight > 0
    else { return nil }
    return Range(language: language, weight: weight, place: place)
  }

  /// `q=0.8` as 800.
  private static func weight(_ text: String) -> Int? {
    guard text.hasPrefix("q=") else { return nil }
    let digits = text.dropFirst(2).filter { $0 != "." }.prefix(4)
    return Int(digits + String(repeating: "0", count: 4 - digits.count))
  }
}
