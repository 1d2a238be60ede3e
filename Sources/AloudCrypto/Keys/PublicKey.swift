/// The public half of a key: a point on P-256 that was checked when it was made.
package struct PublicKey: Hashable, Sendable {
  /// `02` or `03`, then x: 33 bytes (SEC 1, 2.3.3). Names the point completely.
  package let compressed: [UInt8]
  /// The first coordinate, most significant byte first: 32 bytes.
  package let x: [UInt8]
  /// The second coordinate, most significant byte first: 32 bytes.
  package let y: [UInt8]

  /// Bytes of a coordinate.
  static let coordinateByteCount = 32

  init(_ point: CurvePoint) {
    let coordinates = point.encoded(.uncompressed).dropFirst()
    compressed = point.encoded(.compressed)
    x = Array(coordinates.prefix(Self.coordinateByteCount))
    y = Array(coordinates.suffix(Self.coordinateByteCount))
  }

  /// Nil unless the 33 bytes name a point on the curve.
  package init?(compressed: [UInt8]) {
    guard compressed.count == CurvePoint.Form.compressed.byteCount,
      let point = CurvePoint(encoded: compressed)
    else { return nil }
    self.init(point)
  }

  /// Nil unless both coordinates have 32 bytes and name a point on the curve.
  package init?(x: [UInt8], y: [UInt8]) {
    guard x.count == Self.coordinateByteCount, y.count == Self.coordinateByteCount,
      let point = CurvePoint(encoded: [4] + x + y)
    else { return nil }
    self.init(point)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.compressed == right.compressed
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(compressed) }

  /// libcrypto's own form of the point.
  var point: CurvePoint {
    guard let point = CurvePoint(encoded: compressed) else {
      preconditionFailure("a public key was checked when it was made")
    }
    return point
  }
}
