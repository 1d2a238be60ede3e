import AloudMarkup
import AloudModel

/// The outermost tags of a page: it holds all it needs, and asks nobody for more.
struct PageDocument {
  let language: Language
  let title: String
  let style: Asset
  let script: Asset

  /// For a server, which sends the policy as a header.
  func served(_ body: HTML) -> Page {
    let policy = ContentSecurityPolicy.served(style: style, script: script)
    return Page(bytes: bytes(body, policy: .empty), contentSecurityPolicy: policy.text)
  }

  /// For a file, which carries its policy.
  func offline(_ body: HTML) -> [UInt8] {
    let policy = ContentSecurityPolicy.offline(style: style, script: script).text
    return bytes(
      body, policy: "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
  }

  private func bytes(_ body: HTML, policy: HTML) -> [UInt8] {
    let html: HTML = """
      <!doctype html>
      <html lang="\(language.tag)" dir="\(language.direction)">
      <head><meta charset="utf-8">
      \(policy)<title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <style>\(style.html)</style></head>
      <body>\(body)<script>\(script.html)</script></body></html>

      """
    return Array(html.text.utf8)
  }
}
