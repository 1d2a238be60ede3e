/// A whole HTML document, and the policy under which a browser may show it.
package struct Page: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The value of the header `Content-Security-Policy`.
  package let contentSecurityPolicy: String

  package init(bytes: [UInt8], contentSecurityPolicy: String) {
    self.bytes = bytes
    self.contentSecurityPolicy = contentSecurityPolicy
  }
}
