import AloudBallots
package import AloudModel

/// One page of a wave as it was published: which it is, and the SHA-256 of its bytes.
package struct PublishedPage: Hashable, Sendable {
  package let way: Way
  /// Nothing, where one file holds every language.
  package let language: Language?
  package let sha256: Fingerprint
  /// The header `Content-Security-Policy` of a page that is served.
  let policy: String?

  /// How a page gets to people.
  package enum Way: String, Hashable, Sendable, CaseIterable {
    /// Served to a person's own browser.
    case web
    /// Served to a computer on which people answer in turn.
    case station
    /// The offline form.
    case file
    /// With which the key holder makes the key; it is the same for every wave.
    case key
    /// With which the key holder counts. Nobody gets it from the school, so that it does not lie beside
    /// the manifest: its hash alone is published.
    case count

    /// Whether the page lies beside the manifest.
    package var isKept: Bool { self != .count }
  }

  init(_ way: Way, _ language: Language?, _ bytes: [UInt8], policy: String? = nil) {
    self.way = way
    self.language = language
    self.policy = policy
    sha256 = Fingerprint(of: bytes)
  }

  /// Under which the page lies beside the manifest.
  package var name: String {
    language.map { "page-\(way.rawValue)-\($0.tag).html" } ?? "page-\(way.rawValue).html"
  }

  package func isOf(_ bytes: [UInt8]) -> Bool { sha256 == Fingerprint(of: bytes) }
}

extension PublishedPage.Way: JSONCoded {}

extension PublishedPage: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    way = try json.value("way")
    language = try json.optional("language")
    sha256 = try json.value("sha256")
    policy = try json.optional("policy")
  }

  package var json: JSONTree {
    [
      "way": way.json, "language": language?.json, "sha256": sha256.json, "policy": policy?.json,
    ]
  }
}
