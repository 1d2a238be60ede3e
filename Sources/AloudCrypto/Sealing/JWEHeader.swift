/// The protected header of a sealed message: two fixed algorithms and the sender's passing key.
struct JWEHeader {
  let ephemeralKey: PublicKey

  /// What became of header bytes.
  enum Reading {
    case header(JWEHeader)
    case refused(CompactJWE.Refusal)
  }

  /// Bytes of `text`: the same for every key.
  static let byteCount: Int = {
    let coordinate = [UInt8](repeating: 0, count: PublicKey.coordinateByteCount)
    return text(ephemeralKey: PublicKey.jsonWebKey(x: coordinate, y: coordinate)).utf8.count
  }()

  /// The header as we write it.
  var text: String { Self.text(ephemeralKey: ephemeralKey.jsonWebKey) }

  /// Takes the members in any order, and no others.
  static func read(_ bytes: [UInt8]) -> Reading {
    guard let members = JSONObjectScanner.members(of: bytes) else {
      return .refused(.malformedHeader)
    }
    guard members.map({ $0.name }).sorted() == ["alg", "enc", "epk"],
      case .object(let key)? = members.value(of: "epk"),
      key.map({ $0.name }).sorted() == ["crv", "kty", "x", "y"]
    else { return .refused(.foreignHeader) }
    guard members.value(of: "alg") == .string("ECDH-ES"),
      members.value(of: "enc") == .string(CompactJWE.contentEncryption),
      key.value(of: "kty") == .string("EC"), key.value(of: "crv") == .string("P-256")
    else { return .refused(.unsupportedAlgorithm) }
    return read(x: key.value(of: "x"), y: key.value(of: "y"))
  }

  private static func read(x: JSONObjectScanner.Value?, y: JSONObjectScanner.Value?) -> Reading {
    guard case .string(let x)? = x, case .string(let y)? = y else {
      return .refused(.malformedHeader)
    }
    guard let x = Base64URL.decode(x.utf8), let y = Base64URL.decode(y.utf8) else {
      return .refused(.notCanonicalBase64URL)
    }
    guard let key = PublicKey(x: x, y: y) else { return .refused(.pointNotOnCurve) }
    return .header(JWEHeader(ephemeralKey: key))
  }

  private static func text(ephemeralKey: String) -> String {
    #"{"alg":"ECDH-ES","enc":"\#(CompactJWE.contentEncryption)","epk":\#(ephemeralKey)}"#
  }
}
