import AloudBallots
package import AloudModel

/// Which pages staff were promised: `pages.json`, whose six words stand on poster and agreement.
///
/// A page holds the fingerprint of its manifest, so that the hash of a page can stand in no manifest.
package struct PageList: Hashable, Sendable {
  let version: Int
  package let manifest: Fingerprint
  /// In which the six words stand on paper.
  package let language: Language
  package let pages: [PublishedPage]

  static let currentVersion = 1
  package static let name = "pages.json"

  init(manifest: Manifest, pages: [PublishedPage]) {
    version = Self.currentVersion
    self.manifest = manifest.fingerprint
    language = manifest.survey.wordLanguage
    self.pages = pages
  }

  package var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }

  /// The six words on paper are of these bytes.
  package var fingerprint: Fingerprint { Fingerprint(of: bytes) }

  package var words: String { fingerprint.words(in: language).joined(separator: " ") }

  /// Reads a list in its one form, which names no page twice.
  package static func read(_ bytes: [UInt8]) throws(CanonicalJSON.Refusal) -> PageList {
    let list = try CanonicalJSON.value(PageList.self, from: bytes)
    guard list.version == currentVersion else { throw .unknownVersion(list.version) }
    guard Set(list.pages.map(\.name)).count == list.pages.count,
      list.pages.allSatisfy({ ($0.policy != nil) == [.web, .station].contains($0.way) })
    else { throw .contradictsItself }
    return list
  }

  /// The pages that lie beside the manifest.
  package var kept: [PublishedPage] { pages.filter(\.way.isKept) }

  /// The page whose bytes these are.
  package func page(of bytes: [UInt8]) -> PublishedPage? {
    let sum = Fingerprint(of: bytes)
    return pages.first { $0.sha256 == sum }
  }

  package func page(_ way: PublishedPage.Way, in language: Language?) -> PublishedPage? {
    pages.first { $0.way == way && $0.language == language }
  }
}

extension PageList: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_pages")
    manifest = try json.value("manifest")
    language = try json.value("words")
    pages = try json.value("pages")
  }

  package var json: JSONTree {
    [
      "aloud_pages": version.json, "manifest": manifest.json, "words": language.json,
      "pages": pages.json,
    ]
  }
}
