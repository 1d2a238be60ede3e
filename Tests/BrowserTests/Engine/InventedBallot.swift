import AloudCrypto
import AloudModel
import AloudTestSupport

@testable import AloudBallots

/// What somebody put into a box: an answer, or what a program of their own made.
enum InventedBallot: CaseIterable {
  case honest
  /// Blanks where ours writes none.
  case loose
  case foreign
  case toAnotherKey
  case copiedNonce
  case outOfRange
  case unknownItem
  case unknownGroup
  case unaskedComment
  case laterVersion
  /// 1 in the low half of 64 bits.
  case versionBeyond32Bits
  case numberBeyond64Bits
  case fraction
  case twice
  case notUTF8
  case deep
  case shortNonce
  case unpadded

  /// Whether it is counted, or else another with its nonce: 1.0 is 1, and of two the last holds.
  var isValid: Bool { [.honest, .loose, .copiedNonce, .fraction, .twice].contains(self) }

  /// The text that is sealed.
  func plaintext(
    of response: Response, under manifest: Manifest, nonce: [UInt8], before: [UInt8]
  ) -> [UInt8] {
    let nonce = self == .copiedNonce ? before : self == .shortNonce ? [7] : nonce
    let content = BallotContent(
      version: self == .laterVersion ? 2 : 1, manifest: manifest.fingerprint,
      nonce: Base64URL.encode(nonce), answers: answers(response, manifest),
      groups: groups(response), comments: comments(response))
    var bytes = changed(CanonicalJSON.bytes(of: content, layout: .compact))
    let size = BallotSize(for: manifest).plaintext
    guard self != .unpadded else { return bytes }
    if self == .deep { bytes = [UInt8](repeating: UInt8(ascii: "["), count: size) }
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: max(size - bytes.count, 0))
    return bytes
  }

  private func answers(_ response: Response, _ manifest: Manifest) -> [Identifier<Item>: Int] {
    var answers = response.answers
    if self == .outOfRange { answers[manifest.scales[0].items[0].id] = 1_000 }
    if self == .unknownItem { answers[Identifier("nobody-asked")!] = 1 }
    return answers
  }

  private func groups(_ response: Response) -> [Identifier<Breakdown>: Identifier<Group>] {
    var groups = response.groups
    if self == .unknownGroup { groups[Identifier("b0")!] = Identifier("nobody")! }
    return groups
  }

  private func comments(_ response: Response) -> [Identifier<CommentQuestion>: Comment] {
    var comments = response.comments
    if self == .unaskedComment {
      comments[Identifier("nobody-asked")!] = Comment(text: "x", quote: true)
    }
    return comments
  }

  private func changed(_ bytes: [UInt8]) -> [UInt8] {
    let version = Array(#""v":1}"#.utf8)
    func ending(_ text: String) -> [UInt8] { bytes.dropLast(version.count) + Array(text.utf8) }
    return switch self {
    case .loose: ending("\"v\" :\n 1 }")
    case .versionBeyond32Bits: ending(#""v":4294967297}"#)
    case .numberBeyond64Bits: ending(#""v":18446744073709551617}"#)
    case .fraction: ending(#""v":1.0}"#)
    case .twice: ending(#""v":1,"v":1}"#)
    case .notUTF8: ending("\"v\":1,\"x\":\"") + [0xC0, 0x80] + Array("\"}".utf8)
    case .honest, .foreign, .toAnotherKey, .copiedNonce, .outOfRange, .unknownItem, .unknownGroup,
      .unaskedComment, .laterVersion, .deep, .shortNonce, .unpadded:
      bytes
    }
  }
}
