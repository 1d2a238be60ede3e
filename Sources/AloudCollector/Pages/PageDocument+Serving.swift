import AloudHTTP
import AloudMarkup
import AloudPapers

extension PageDocument {
  /// For a server, which sends the policy as a header.
  func served(_ body: HTML) -> Page {
    let policy = ContentSecurityPolicy.served(style: style, script: script)
    return Page(bytes: bytes(body, policy: .empty), contentSecurityPolicy: policy.text)
  }
}
