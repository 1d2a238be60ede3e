/// One point on P-256 (FIPS 186-4, D.1.2.3), read and written, never multiplied.
struct CurvePoint {
  private let x: FieldElement
  private let y: FieldElement

  /// The forms of SEC 1, 2.3.3.
  enum Form {
    /// `02` or `03`, then x: 33 bytes.
    case compressed
    /// `04`, then x and y: 65 bytes.
    case uncompressed

    var byteCount: Int {
      switch self {
      case .compressed: 33
      case .uncompressed: 65
      }
    }
  }

  /// Reads a compressed or uncompressed point; nil when the bytes name no point on the curve.
  init?(encoded: [UInt8]) {
    guard let first = encoded.first, let x = FieldElement(encoded.dropFirst().prefix(32)) else {
      return nil
    }
    let square = Self.right(x)
    switch (encoded.count, first) {
    case (33, 2), (33, 3):
      let root = square.squareRoot
      guard root.squared == square else { return nil }
      if root.isZero, first == 3 { return nil }
      (self.x, y) = (x, root.isOdd == (first == 3) ? root : root.negated)
    case (65, 4):
      guard let y = FieldElement(encoded.suffix(32)), y.squared == square else { return nil }
      (self.x, self.y) = (x, y)
    case _: return nil
    }
  }

  func encoded(_ form: Form) -> [UInt8] {
    switch form {
    case .compressed: [y.isOdd ? 3 : 2] + x.bytes
    case .uncompressed: [4] + x.bytes + y.bytes
    }
  }

  /// x³ - 3x + b.
  private static func right(_ x: FieldElement) -> FieldElement {
    let cube = x.squared.times(x)
    let triple = x.plus(x).plus(x)
    return cube.plus(triple.negated).plus(.b)
  }
}
