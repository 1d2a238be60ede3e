import AloudBallots
import AloudMarkup
import AloudModel

/// A style or a script of ours, as it stands between its tags: line by line as in its file, but for
/// lines that are comments, and indentation.
struct Asset: Hashable {
  let text: String

  /// Base64 of the SHA-256 by which a policy allows it.
  var digest: String { Fingerprint(of: Array(text.utf8)).base64 }

  /// The text as markup.
  ///
  /// - Precondition: it does not end its own tag.
  var html: HTML {
    precondition(!text.contains("</"), "an asset of ours closes no tag")
    return HTML(stringLiteral: text)
  }

  private init(_ files: [[UInt8]]) {
    text = files.flatMap { $0.split(separator: UInt8(ascii: "\n")) }
      .map { String(decoding: $0.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self) }
      .filter { !$0.hasPrefix("//") }.joined(separator: "\n")
  }

  static let style = Asset([PackageResources.page_css])
  /// Moves through the parts, seals, and posts.
  static let webScript = Asset([
    PackageResources.seal_js, PackageResources.survey_js, PackageResources.web_js,
  ])
  /// The same, but saves a file.
  static let fileScript = Asset([
    PackageResources.seal_js, PackageResources.survey_js, PackageResources.languages_js,
    PackageResources.file_js,
  ])
  /// The same, but stores nothing.
  static let previewScript = Asset([
    PackageResources.survey_js, PackageResources.languages_js, PackageResources.preview_js,
  ])

  static let keyStyle = Asset([PackageResources.page_css, PackageResources.key_css])
  /// Makes a key and draws its card.
  static let keyScript = Asset([
    PackageResources.languages_js, PackageResources.qr_js, PackageResources.key_js,
  ])
}
