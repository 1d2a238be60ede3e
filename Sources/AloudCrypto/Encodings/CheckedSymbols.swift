import AloudModel

/// Crockford symbols of a fixed number of bytes, followed by four symbols that catch slips of the
/// pen: the first 20 bits of SHA-256(label | bytes).
///
/// A wrong text passes with one chance in 2^20; a text for another label is a wrong text.
struct CheckedSymbols {
  let label: String
  let byteCount: Int

  /// What became of a text that somebody typed.
  enum Reading {
    case bytes([UInt8])
    case mistyped(TypingMistake)
  }

  private static let checksumLength = 4

  var length: Int { Crockford32.length(ofByteCount: byteCount) + Self.checksumLength }

  /// Upper-case symbols without separators.
  func text(of bytes: [UInt8]) -> String {
    precondition(bytes.count == byteCount, "another number of bytes than promised")
    return Crockford32.encode(bytes) + Crockford32.text(of: checksum(of: bytes))
  }

  /// Reads as forgivingly as `Crockford32`.
  func read(_ text: String) -> Reading {
    switch Crockford32.read(text) {
    case .unknownSymbol(let position): .mistyped(.unknownSymbol(position: position))
    case .values(let values): read(values)
    }
  }

  private func read(_ values: [UInt8]) -> Reading {
    guard values.count == length else {
      return .mistyped(.wrongLength(found: values.count, expected: length))
    }
    let body = Array(values.dropLast(Self.checksumLength))
    guard
      let bytes = BitRegrouping.bytes(of: body, width: 5),
      ConstantTime.equal(checksum(of: bytes), Array(values.suffix(Self.checksumLength)))
    else { return .mistyped(.badChecksum) }
    return .bytes(bytes)
  }

  private func checksum(of bytes: [UInt8]) -> [UInt8] {
    let digest = SHA256.hash([Array(label.utf8), bytes])
    return Array(BitRegrouping.values(of: digest, width: 5).prefix(Self.checksumLength))
  }
}
