/// The one JSON form of every file Aloud signs by a fingerprint: keys sorted by their bytes, two-space
/// indentation, integers only, a line feed at the end.
///
/// A value says itself how it stands in a tree (`JSONWritable`, `JSONReadable`) and the bytes are made here,
/// so that neither a toolchain nor a library can change a fingerprint.
package enum CanonicalJSON {
  /// Why bytes were not taken as the value they claim to be.
  package enum Refusal: Error, Hashable, Sendable {
    /// Not JSON, not the expected members, or a value outside its range.
    case malformed
    /// The right content in another form: reordered, re-indented, with members added or repeated.
    case notCanonical
    case unknownVersion(Int)
    /// Parts that are derived from each other do not agree.
    case contradictsItself
  }

  /// How the bytes are laid out.
  package enum Layout: Sendable {
    /// For files people may open.
    case indented
    /// For the inside of a ballot, where size counts.
    case compact
  }

  package static func bytes(of value: some JSONWritable, layout: Layout = .indented) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(value.json)
    return writer.finished()
  }

  /// Reads a value and refuses any bytes but the ones `bytes(of:)` makes of it.
  package static func value<Value: JSONReadable & JSONWritable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(Refusal) -> Value {
    let value = try lenientValue(type, from: bytes)
    guard self.bytes(of: value) == bytes else { throw .notCanonical }
    return value
  }

  /// Reads a value that another program may have laid out in its own way; what stands twice counts as it
  /// stands first, and members nobody asks for are passed over.
  package static func lenientValue<Value: JSONReadable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(Refusal) -> Value {
    guard let tree = JSONTree(reading: bytes) else { throw .malformed }
    return try Value(json: tree)
  }
}
