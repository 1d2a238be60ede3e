package import AloudMarkup
package import AloudModel

/// The outermost tags of a page: it holds all it needs, and asks nobody for more.
package struct PageDocument {
  package let language: Language
  package let title: String
  package let style: Asset
  package let script: Asset

  package init(language: Language, title: String, style: Asset, script: Asset) {
    self.language = language
    self.title = title
    self.style = style
    self.script = script
  }

  /// For a file, which carries its policy.
  package func offline(_ body: HTML) -> [UInt8] {
    let policy = ContentSecurityPolicy.offline(style: style, script: script).text
    return bytes(
      body, policy: "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
  }

  /// With the policy in the document itself, or nothing where it is told beside it.
  package func bytes(_ body: HTML, policy: HTML) -> [UInt8] {
    pieces(body, policy: policy).flatMap(\.self)
  }

  /// What comes before the style, the style, what comes before the script, the script, and the end.
  package func pieces(_ body: HTML, policy: HTML) -> [[UInt8]] {
    let head: HTML = """
      <!doctype html>
      <html lang="\(language.tag)" dir="\(language.direction)">
      <head><meta charset="utf-8">
      \(policy)<title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <style>
      """
    let main: HTML = "</style></head>\n<body>\(body)<script>"
    let parts = [head, style.html, main, script.html, "</script></body></html>\n"]
    return parts.map { Array($0.text.utf8) }
  }
}
