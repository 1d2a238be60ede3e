package import AloudCounting
import AloudCrypto
package import AloudModel

extension Receipt {
  /// The symbols of SHA-256(`aloud-receipt|`, the manifest's fingerprint, `|`, the entry of the spent
  /// code).
  package init(manifest: Fingerprint, spent: EntryID) {
    let bar = UInt8(ascii: "|")
    let message = Array("aloud-receipt|".utf8) + manifest.bytes + [bar] + spent.bytes
    self.init(ofDigest: SHA256.hash(message))
  }
}
