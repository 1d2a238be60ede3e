import AloudBallots

/// What a browser may do with a page: run our one script, apply our one style, nothing else.
package struct ContentSecurityPolicy: Hashable {
  package let directives: [String]

  /// For a page of the server, where it is a header.
  package static func served(style: Asset, script: Asset) -> Self {
    Self(
      directives: inline(style, script) + [
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
      ])
  }

  /// For a file, where it stands in the page itself; a page cannot forbid frames there.
  package static func offline(style: Asset, script: Asset) -> Self {
    Self(directives: inline(style, script) + ["form-action 'none'", "base-uri 'none'"])
  }

  /// For a file that carries the engine: it may also compile that, in a worker of its own making.
  package static func counting(style: Asset, script: Asset) -> Self {
    Self(
      directives: [
        "default-src 'none'", "script-src 'sha256-\(script.digest)' 'wasm-unsafe-eval'",
        "style-src 'sha256-\(style.digest)'", "worker-src blob:", "form-action 'none'",
        "base-uri 'none'",
      ])
  }

  package var text: String { directives.joined(separator: "; ") }

  private static func inline(_ style: Asset, _ script: Asset) -> [String] {
    [
      "default-src 'none'", "script-src 'sha256-\(script.digest)'",
      "style-src 'sha256-\(style.digest)'",
    ]
  }
}
