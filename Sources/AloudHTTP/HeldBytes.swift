/// Bytes that are overwritten where they lie as soon as nobody has this any more.
package final class HeldBytes: Sendable {
  /// Read only while this is held: a copy that is kept longer is made of other bytes.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  deinit { bytes.overwriteForAll() }
}
