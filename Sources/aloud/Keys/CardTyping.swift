import AloudCrypto
import AloudModel

/// Reads a key card from a person's hand, row by row, and asks again after a mistake.
///
/// Spaces and line ends are free: it reads until 56 symbols are there. A mistake is named by its
/// group, and that group alone may be typed again.
struct CardTyping {
  private var typed: [Character] = []
  /// The group that is to be typed again; the other 13 are kept.
  private var wrongGroup: Int?

  private static let groupLength = PrivateKey.cardGroupLength
  private static let length = PrivateKey.cardLength
  private static let groups = length / groupLength

  /// The card's text once it is right; nothing when the person gave up.
  static func card() -> String? {
    guard Console.isTerminal else { return nil }
    return HiddenInput.reading { input in
      var typing = CardTyping()
      Console.say("Type the \(groups) groups of the key card. They are not shown.")
      while case .typed(let line) = input.line() {
        switch typing.take(line) {
        case .more(let say): if let say { Console.say(say) }
        case .wrong(let say):
          input.throwAwayTheRest()
          Console.say(say)
        case .card(let card): return card
        }
      }
      return nil
    }
  }

  /// What to do after a line.
  enum Outcome: Equatable {
    /// Go on reading, perhaps after a word.
    case more(String?)
    /// Say it, and ask again.
    case wrong(String)
    case card(String)
  }

  mutating func take(_ line: String) -> Outcome {
    guard !Self.isPrinted(line) else { return .more(nil) }
    let symbols = Self.symbols(line)
    if symbols.isEmpty { return empty() }
    if let group = wrongGroup {
      wrongGroup = nil
      guard symbols.count == Self.groupLength else { return begin(with: symbols) }
      let start = (group - 1) * Self.groupLength
      typed.replaceSubrange(start..<start + Self.groupLength, with: symbols)
      return whole()
    }
    typed += symbols
    return typed.count < Self.length ? .more(progress) : whole()
  }

  private mutating func begin(with symbols: [Character]) -> Outcome {
    typed = symbols
    return typed.count < Self.length ? .more(progress) : whole()
  }

  private var progress: String {
    "\(typed.count) of \(Self.length) symbols read. Go on; Enter alone begins again."
  }

  private mutating func empty() -> Outcome {
    guard wrongGroup == nil, !typed.isEmpty else { return .more(nil) }
    let found = typed.count
    typed = []
    return .wrong(
      "\(found) symbols where \(Self.length) belong. Type all \(Self.groups) groups again.")
  }

  private mutating func whole() -> Outcome {
    let card = String(typed)
    switch PrivateKey.read(card: card) {
    case .key: return .card(card)
    case .refused(.mistyped(let mistake)): return refuse(mistake, card)
    case .refused(.notAKey): return again("This is no key card.")
    }
  }

  private mutating func refuse(_ mistake: TypingMistake, _ card: String) -> Outcome {
    switch mistake {
    case .wrongLength(let found, _):
      return again("\(found) symbols where \(Self.length) belong.")
    case .unknownSymbol(let position) where typed.count == Self.length:
      return again(group: (position - 1) / Self.groupLength + 1, "has a sign that no card has")
    case .unknownSymbol(let position):
      return again("Group \((position - 1) / Self.groupLength + 1) has a sign that no card has.")
    case .badChecksum:
      guard let group = PrivateKey.likelyWrongGroup(ofCard: card) else {
        return again("A symbol is wrong in two groups or more: compare them one by one.")
      }
      return again(group: group, "is wrong")
    }
  }

  private mutating func again(group: Int, _ trouble: String) -> Outcome {
    wrongGroup = group
    return .wrong("Group \(group) \(trouble). Type group \(group) again, or the whole card.")
  }

  private mutating func again(_ trouble: String) -> Outcome {
    typed = []
    return .wrong("\(trouble) Type all \(Self.groups) groups again.")
  }

  /// The other lines that `key new` prints, where somebody pastes them all.
  private static func isPrinted(_ line: String) -> Bool {
    ["KEY CARD", "Public line", "Key words"].contains { line.hasPrefix($0) }
  }

  private static func symbols(_ line: String) -> [Character] {
    line.unicodeScalars.filter { !Crockford32.isSeparator($0) }.map(Character.init)
  }
}
