import AloudModel

/// The plaintext of a ballot, as JSON.
struct BallotContent: Codable, Equatable {
  let version: Int
  let manifest: Fingerprint
  /// 16 random bytes in base64url: two ballots with one nonce are copies and count once.
  let nonce: String
  let answers: [Identifier<Item>: Int]
  let groups: [Identifier<Breakdown>: Identifier<Group>]
  let comments: [Identifier<CommentQuestion>: Comment]

  static let currentVersion = 1
  static let nonceByteCount = 16

  enum CodingKeys: String, CodingKey {
    case version = "v"
    case manifest, nonce, answers, groups, comments
  }
}
