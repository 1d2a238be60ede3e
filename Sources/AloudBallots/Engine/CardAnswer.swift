import AloudCrypto
import AloudModel

/// A card as it was typed so far, and the public line it should open.
enum CardAnswer {
  static func answer(to parts: [[UInt8]]) -> [[UInt8]] {
    guard parts.count == 2 else { return JSONTree.refused("malformed") }
    let card = String(decoding: parts[0], as: UTF8.self)
    let line = PublicKey.summary(ofLine: String(decoding: parts[1], as: UTF8.self))
    switch KeyCard.read(card) {
    case .number(let number):
      let right: JSONTree = ["card": "right".json, "key": line]
      return [right.answer, Array(Base64URL.encode(number).utf8)]
    case .mistyped(let mistake):
      return [
        (["card": reason(mistake).json, "group": group(mistake, card)?.json, "key": line]
          as JSONTree).answer
      ]
    }
  }

  private static func reason(_ mistake: TypingMistake) -> String {
    switch mistake {
    case .wrongLength(let found, let expected): found < expected ? "short" : "long"
    case .unknownSymbol: "symbol"
    case .badChecksum: "wrong"
    }
  }

  /// The group that is wrong, or the number of whole ones so far.
  private static func group(_ mistake: TypingMistake, _ card: String) -> Int? {
    switch mistake {
    case .wrongLength(let found, _): found / KeyCard.groupLength
    case .unknownSymbol(let position): (position - 1) / KeyCard.groupLength + 1
    case .badChecksum: KeyCard.likelyWrongGroup(of: card)
    }
  }
}
