import AloudCrypto
import AloudModel
import AloudTestSupport

@testable import AloudBallots

func code(_ dice: inout Dice) -> Code { Code(using: &dice) }

func ballot(
  _ response: Response = Response(answers: [:]), under manifest: Manifest = Fernhill.manifest(),
  seed: UInt64 = 7
) -> SealedBallot {
  var dice = Dice(seed: seed)
  return .seal(response, under: manifest, using: &dice)
}

/// A ballot of any plaintext, as a program other than ours might seal it.
func foreignBallot(_ plaintext: [UInt8], key: PublicKey = Fernhill.key().publicKey) -> SealedBallot
{
  var dice = Dice(seed: 8)
  return SealedBallot(CompactJWE.seal(plaintext, to: key, using: &dice))
}

/// A plaintext padded with spaces to the wave's one length, or to another.
func plaintext(
  _ json: String, under manifest: Manifest = Fernhill.manifest(), longer: Int = 0
) -> [UInt8] {
  let length = BallotSize(for: manifest).plaintext + longer
  return Array(json.utf8) + Array(repeating: 0x20, count: length - json.utf8.count)
}

/// Ballot content as written by hand; a legal one unless a member is changed.
func content(
  version: Int = 1, manifest: Manifest = Fernhill.manifest(),
  nonce: String = "AAAAAAAAAAAAAAAAAAAAAA", answers: String = #"{"ask-for-help":4}"#,
  groups: String = "{}", comments: String = "{}"
) -> String {
  let fingerprint = manifest.fingerprint.hex
  return #"{"v":\#(version),"manifest":"\#(fingerprint)","nonce":"\#(nonce)","#
    + #""answers":\#(answers),"groups":\#(groups),"comments":\#(comments)}"#
}

extension SealedBallot.Opening {
  var response: Response? {
    switch self {
    case .opened(let ballot): ballot.response
    case .invalid: nil
    }
  }
}

/// Slips and one ballot for each, with everything that comes of a seed.
struct Slips {
  let codes: [Code]
  let ballots: [SealedBallot]
  let salt = Fernhill.salt()

  init(_ count: Int, seed: UInt64, under manifest: Manifest = Fernhill.manifest()) {
    var dice = Dice(seed: seed)
    codes = (0..<count).map { _ in Code(using: &dice) }
    ballots = (0..<count).map { _ in
      let answers = Fernhill.items.map { ($0, Int.random(in: 1...5, using: &dice)) }
      return .seal(
        Response(answers: Dictionary(uniqueKeysWithValues: answers)), under: manifest,
        using: &dice)
    }
  }

  /// Made once: sealing takes its time.
  private static let all = Slips(50, seed: 1)

  /// The first of the slips that tests share; not more than fifty.
  static func first(_ count: Int) -> Slips { Slips(all, first: count) }

  private init(_ other: Slips, first count: Int) {
    codes = Array(other.codes.prefix(count))
    ballots = Array(other.ballots.prefix(count))
  }

  var entries: Set<EntryID> { Set(codes.map(salt.entry)) }

  func entry(_ place: Int) -> EntryID { salt.entry(of: codes[place]) }

  func deposit(code: Int, ballot: Int) -> Deposit {
    Deposit(code: codes[code], sealed: ballots[ballot], salt: salt)
  }

  var deposits: [Deposit] { codes.indices.map { deposit(code: $0, ballot: $0) } }
}
