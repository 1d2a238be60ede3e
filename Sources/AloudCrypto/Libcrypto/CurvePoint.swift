import COpenSSL

/// Owns one point on P-256 (FIPS 186-4, D.1.2.3).
///
/// A point that is not on the curve cannot be made. The cofactor is 1, so that every point except
/// infinity has the full order.
@safe final class CurvePoint {
  private var group: OpaquePointer { unsafe Self.curve }
  private let point: OpaquePointer

  /// libcrypto's tables for the curve: made once, never changed and never freed.
  private nonisolated(unsafe) static let curve: OpaquePointer = {
    let made = unsafe EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1)
    guard let made = unsafe made else { preconditionFailure("libcrypto lacks P-256") }
    return unsafe made
  }()

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

    fileprivate var conversion: point_conversion_form_t {
      switch self {
      case .compressed: POINT_CONVERSION_COMPRESSED
      case .uncompressed: POINT_CONVERSION_UNCOMPRESSED
      }
    }
  }

  /// The point at infinity, to be overwritten.
  private init() {
    let made = unsafe EC_POINT_new(Self.curve)
    guard let made = unsafe made else { preconditionFailure("no memory for a point") }
    unsafe point = made
  }

  /// Reads a compressed or uncompressed point; nil when the bytes name no point on the curve.
  convenience init?(encoded: [UInt8]) {
    switch (encoded.count, encoded.first) {
    case (33, 2), (33, 3), (65, 4): break
    case _: return nil
    }
    self.init()
    let status = unsafe EC_POINT_oct2point(group, point, encoded, encoded.count, nil)
    guard status == 1 else {
      ERR_clear_error()
      return nil
    }
  }

  /// The base point taken `scalar` times: the public half of a key.
  convenience init(baseTimes scalar: SecretBytes) {
    self.init()
    let status = unsafe BigNumber(scalar).withPointer { number in
      unsafe EC_POINT_mul(group, point, number, nil, nil, nil)
    }
    precondition(status == 1, "libcrypto could not multiply the base point")
  }

  deinit { unsafe EC_POINT_clear_free(point) }

  /// Moves this point to `scalar` times itself.
  func multiply(by scalar: SecretBytes) {
    let status = unsafe BigNumber(scalar).withPointer { number in
      unsafe EC_POINT_mul(group, point, nil, point, number, nil)
    }
    precondition(status == 1, "libcrypto could not multiply a point")
  }

  /// The point as bytes; the caller wipes them if they are secret.
  func encoded(_ form: Form) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: form.byteCount)
    let written = unsafe EC_POINT_point2oct(
      group, point, form.conversion, &bytes, bytes.count, nil)
    precondition(written == bytes.count, "the point at infinity is no key")
    return bytes
  }
}
