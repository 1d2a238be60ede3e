package import AloudModel

/// What the counting page asks of the engine: byte strings in, byte strings out, and nothing kept between
/// two calls.
///
/// The page opens ballots with the browser's own cryptography and decides nothing. Everything that is
/// judged is judged by the code that `aloud count` runs; as a program for browsers it has no libcrypto.
package enum EngineCall: String, CaseIterable, Sendable {
  /// A bundle: whose it is, its words, and its ballots for the page to open.
  case bundle
  /// A bundle and what the page opened: the release, or why there is none.
  case count
  /// A release, with the list of spent slips and a receipt where somebody has them.
  case check
  /// A card as typed, and a public line.
  case card

  /// Answers a call; the first of the byte strings is a JSON object.
  package func answer(to parts: [[UInt8]]) -> [[UInt8]] {
    switch self {
    case .bundle: BundleAnswer.answer(to: parts)
    case .count: CountAnswer.answer(to: parts)
    case .check: CheckAnswer.answer(to: parts)
    case .card: CardAnswer.answer(to: parts)
    }
  }
}

/// Byte strings as one: of each its length in four bytes, most significant first, and then itself.
package enum EngineParts {
  package static func joined(_ parts: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + 4 + $1.count })
    for part in parts {
      let count = UInt32(part.count)
      for shift in [24, 16, 8, 0] as [UInt32] {
        bytes.append(UInt8(truncatingIfNeeded: count >> shift))
      }
      bytes.append(contentsOf: part)
    }
    return bytes
  }

  /// Nothing, where a length says more than there is.
  package static func split(_ bytes: [UInt8]) -> [[UInt8]]? {
    var parts: [[UInt8]] = []
    var place = 0
    while place < bytes.count {
      guard bytes.count - place >= 4 else { return nil }
      let count = bytes[place..<(place + 4)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      place += 4
      guard count <= UInt64(bytes.count - place) else { return nil }
      parts.append(Array(bytes[place..<(place + Int(count))]))
      place += Int(count)
    }
    return parts
  }
}

extension Fingerprint {
  /// The six words in every language of a list, by its tag.
  var wordsByLanguage: JSONTree {
    .object(
      WordedLanguage.allCases.map {
        JSONTree.Member($0.rawValue, words(in: $0.language).joined(separator: " ").json)
      })
  }
}

extension JSONTree {
  /// As the first byte string of an answer.
  var answer: [UInt8] { CanonicalJSON.bytes(of: self, layout: .compact) }

  /// Why there is nothing else; the page has a sentence for each.
  static func refused(_ reason: String, _ numbers: [Member] = []) -> [[UInt8]] {
    [JSONTree.object([Member("refused", reason.json)] + numbers).answer]
  }
}

extension JSONTree: JSONWritable {
  package var json: JSONTree { self }
}
