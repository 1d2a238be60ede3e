import AloudBallots
package import AloudMarkup
import AloudModel

/// A style or a script of ours, as it stands between its tags: a script line by line as in its file, but
/// for lines that are comments, and indentation; a style without blanks that say nothing.
package struct Asset: Hashable, Sendable {
  package let text: String

  /// Base64 of the SHA-256 by which a policy allows it.
  package var digest: String { Fingerprint(of: Array(text.utf8)).base64 }

  /// The text as markup.
  ///
  /// - Precondition: it does not end its own tag.
  package var html: HTML {
    precondition(!closesATag, "an asset of ours closes no tag")
    return HTML(stringLiteral: text)
  }

  package init(script files: [[UInt8]]) { text = Self.lines(of: files) }

  private init(style files: [[UInt8]]) { text = Self.packed(Self.lines(of: files)) }

  private var closesATag: Bool {
    var before: UInt8 = 0
    for sign in text.utf8 {
      if before == UInt8(ascii: "<"), sign == UInt8(ascii: "/") { return true }
      before = sign
    }
    return false
  }

  private static func lines(of files: [[UInt8]]) -> String {
    let lines = files.flatMap { $0.split(separator: UInt8(ascii: "\n")) }
      .map { $0.drop { $0 == UInt8(ascii: " ") } }.filter { !$0.starts(with: "//".utf8) }
    return String(decoding: Array(lines.joined(separator: "\n".utf8)), as: UTF8.self)
  }

  /// Without the blanks beside braces and semicolons, and behind colons and commas; what stands between
  /// quotes stays.
  private static func packed(_ style: String) -> String {
    var (packed, isQuoted, isBlank): ([UInt8], Bool, Bool) = ([], false, false)
    packed.reserveCapacity(style.utf8.count)
    for sign in style.utf8 {
      if !isQuoted && (sign == UInt8(ascii: " ") || sign == UInt8(ascii: "\n")) {
        isBlank = true
        continue
      }
      let saysNothing =
        packed.last.map(silentBehind.contains) ?? true || silentBefore.contains(sign)
      if isBlank && !saysNothing { packed.append(UInt8(ascii: " ")) }
      isBlank = false
      if sign == UInt8(ascii: "\"") { isQuoted.toggle() }
      // The last semicolon of a block says nothing either.
      if sign == UInt8(ascii: "}"), packed.last == UInt8(ascii: ";") { packed.removeLast() }
      packed.append(sign)
    }
    return String(decoding: packed, as: UTF8.self)
  }

  /// Signs behind which, or before which, a blank says nothing.
  private static let silentBehind = Array("{};:,".utf8)
  private static let silentBefore = Array("{};".utf8)

  /// What every page of ours looks like.
  package static let style = Asset(style: [PackageResources.page_css])

  /// The same with what only some pages have.
  package static func style(adding file: [UInt8]) -> Asset {
    Asset(style: [PackageResources.page_css, file])
  }

  /// Shows one language of those that a file holds.
  package static let languages = PackageResources.languages_js

  static let keyStyle = Asset(style: [PackageResources.page_css, PackageResources.key_css])
  /// Makes a key and draws its card.
  static let keyScript = Asset(script: [
    PackageResources.languages_js, PackageResources.qr_js, PackageResources.key_js,
  ])

  static let countStyle = Asset(style: [PackageResources.page_css, PackageResources.count_css])
  /// Opens ballots and shows what the engine says.
  static let countScript = Asset(script: [
    PackageResources.languages_js, PackageResources.count_js,
  ])
}
