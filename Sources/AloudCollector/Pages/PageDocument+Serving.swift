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

extension Page {
  /// A page that was published. What of it this version of the program has too is held once for all; what
  /// another version made is held as it is.
  init(published bytes: [UInt8], policy: String) {
    let repeated = [Asset.style, .webScript].compactMap { bytes.firstRange(of: $0.html.text.utf8) }
    self.init(
      bytes: bytes, contentSecurityPolicy: policy,
      common: repeated.sorted { $0.lowerBound < $1.lowerBound })
  }
}
