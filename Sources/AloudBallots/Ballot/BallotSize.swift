import AloudCrypto
package import AloudModel

/// The one length that every ballot of a wave has, from no answers to the longest legal ones.
package struct BallotSize: Hashable, Sendable {
  /// Bytes of the padded plaintext.
  let plaintext: Int

  /// UTF-8 bytes that one comment may take, as JSON text.
  package static let longestComment = 2_000
  private static let step = 256

  package init(for manifest: Manifest) {
    let longest = Self.longestContent(for: manifest)
    plaintext = (longest + Self.step - 1) / Self.step * Self.step
  }

  /// Characters of the sealed text.
  package var sealed: Int { CompactJWE.sealedLength(plaintextLength: plaintext) }

  private static func longestContent(for manifest: Manifest) -> Int {
    let survey = manifest.survey
    let answers = manifest.scales.flatMap { scale in
      scale.items.map { ($0.id, survey.responses(to: $0, in: scale).longestValue) }
    }
    let groups = survey.breakdowns.map { breakdown in
      (
        breakdown.id,
        breakdown.groups.map { $0.id }.max { $0.text.utf8.count < $1.text.utf8.count }!
      )
    }
    let content = BallotContent(
      version: BallotContent.currentVersion,
      manifest: Fingerprint([UInt8](repeating: 0, count: 32))!,
      nonce: Base64URL.encode([UInt8](repeating: 0, count: BallotContent.nonceByteCount)),
      answers: Dictionary(uniqueKeysWithValues: answers),
      groups: Dictionary(uniqueKeysWithValues: groups),
      comments: Dictionary(
        uniqueKeysWithValues: survey.commentsAsked.map { ($0.id, Comment.longest) }))
    return CanonicalJSON.bytes(of: content, layout: .compact).count
  }
}

extension ResponseScale {
  fileprivate var longestValue: Int {
    abs(lowest) > abs(highest) || lowest < 0 ? lowest : highest
  }
}

extension Comment {
  fileprivate static var longest: Comment {
    Comment(text: String(repeating: "x", count: BallotSize.longestComment), quote: false)
  }
}

extension Survey {
  /// The comment questions this survey asks: none unless the promise allows comments.
  package var commentsAsked: [CommentQuestion] {
    switch promise.comments {
    case .off: []
    case .themes: comments
    }
  }
}
