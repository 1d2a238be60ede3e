package import AloudModel

/// Where staff reach the survey on the internet: `https://` and a host, perhaps with a port or a path.
package struct SurveyAddress: Hashable, Sendable {
  /// Without a slash at the end.
  private let text: String

  /// Nothing, when the text is not an address over TLS, or already carries a query or a fragment.
  package init?(_ typed: String) {
    let scheme = "https://"
    guard typed.hasPrefix(scheme) else { return nil }
    var rest = typed.dropFirst(scheme.count)
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    let host = rest.prefix { $0 != "/" }
    guard host.contains("."), rest.utf8.allSatisfy({ Self.plain.contains($0) }) else { return nil }
    text = scheme + rest
  }

  /// The page of a language.
  package func page(in language: Language) -> String { "\(text)/\(language.tag)" }

  /// As it is typed by hand.
  func short(in language: Language) -> String {
    String(page(in: language).dropFirst("https://".count))
  }

  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-_:[]".utf8)
}
