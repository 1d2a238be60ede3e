extension PublicKey {
  /// What became of a line that should name a key.
  package enum LineReading: Equatable, Sendable {
    case key(PublicKey)
    case refused(LineRefusal)
  }

  /// Why a line names no key.
  package enum LineRefusal: Equatable, Sendable {
    /// It does not begin with `aloud-key-1-`.
    case notAKeyLine
    /// Something was lost or changed on the way.
    case mistyped(TypingMistake)
    /// The checksum is right and yet no point on the curve is named.
    case notAPoint
  }

  private static let version = "aloud-key-1"
  private static let symbols = CheckedSymbols(
    label: version, byteCount: CurvePoint.Form.compressed.byteCount)

  /// The key in one word of 69 characters for definitions, posters and commands:
  /// `aloud-key-1-`, 53 symbols of the compressed point and four of checksum.
  ///
  /// Lower-case letters, digits and hyphens only: a plain scalar in YAML, a word in a shell.
  package var line: String {
    "\(Self.version)-\(Self.symbols.text(of: compressed).lowercased())"
  }

  /// Reads a line, forgiving white space around it, case and Crockford's look-alikes.
  package static func read(line: String) -> LineReading {
    let start = line.drop(while: { $0.isWhitespace })
    let prefix = start.prefix(version.count + 1)
    guard prefix.lowercased() == version + "-" else { return .refused(.notAKeyLine) }
    switch symbols.read(String(start.dropFirst(prefix.count))) {
    case .mistyped(let mistake): return .refused(.mistyped(mistake))
    case .bytes(let bytes):
      return PublicKey(compressed: bytes).map { .key($0) } ?? .refused(.notAPoint)
    }
  }
}
