import AloudHTTP
import AloudMarkup
import AloudPapers

extension PageDocument {
  /// For a server, which sends the policy as a header.
  func served(_ body: HTML) -> Page {
    let policy = ContentSecurityPolicy.served(style: style, script: script)
    let pieces = pieces(body, policy: .empty)
    let ends = pieces.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    return Page(
      bytes: pieces.flatMap(\.self), contentSecurityPolicy: policy.text,
      common: [ends[1]..<ends[2], ends[3]..<ends[4]])
  }
}
