import AloudModel

/// The plaintext of a ballot, as JSON.
struct BallotContent: Equatable {
  let version: Int
  let manifest: Fingerprint
  /// 16 random bytes in base64url: two ballots with one nonce are copies and count once.
  let nonce: String
  let answers: [Identifier<Item>: Int]
  let groups: [Identifier<Breakdown>: Identifier<Group>]
  let comments: [Identifier<CommentQuestion>: Comment]

  static let currentVersion = 1
  static let nonceByteCount = 16
}

extension BallotContent: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("v")
    manifest = try json.value("manifest")
    nonce = try json.value("nonce")
    answers = try json.value("answers")
    groups = try json.value("groups")
    comments = try json.value("comments")
  }

  var json: JSONTree {
    [
      "v": version.json, "manifest": manifest.json, "nonce": nonce.json, "answers": answers.json,
      "groups": groups.json, "comments": comments.json,
    ]
  }
}
