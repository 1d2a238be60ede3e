import AloudHTTP

/// Bytes that are overwritten where they lie as soon as nobody has this any more, although the form that
/// brought them may refer to them still.
final class HeldBytes: Sendable {
  /// Read only while this is held.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  deinit { bytes.overwriteForAll() }
}
