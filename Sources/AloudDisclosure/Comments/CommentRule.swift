package import AloudModel

/// R8: whether the key holder gets to read what people wrote on a question.
///
/// Only where the promise says `themes`, thirty or more were invited, ten or more ballots were counted
/// (more where more were promised), and five or more people wrote something on that question.
package struct CommentRule: Sendable {
  package static let fewestInvited = Survey.fewestInvitedForComments
  package static let fewestComments = 5

  private let manifest: Manifest

  package init(manifest: Manifest) { self.manifest = manifest }

  /// One pile for each question that has enough, in the order declared.
  package func piles(_ responses: [Response]) -> [CommentPile] {
    let promise = manifest.survey.promise
    guard promise.comments == .themes, manifest.wave.invited >= Self.fewestInvited,
      responses.count >= promise.minimumResponses
    else { return [] }
    return manifest.survey.comments.compactMap { question in
      let comments = responses.compactMap { $0.comments[question.id] }.filter { $0.saysSomething }
      guard comments.count >= Self.fewestComments else { return nil }
      return CommentPile(question: question, comments: comments)
    }
  }
}

/// What people wrote on one question, in an order that depends on the texts alone.
package struct CommentPile: Hashable, Sendable {
  package let question: CommentQuestion
  package let comments: [Comment]

  init(question: CommentQuestion, comments: [Comment]) {
    self.question = question
    self.comments = comments.sorted {
      ($0.text, $0.quote ? 1 : 0) < ($1.text, $1.quote ? 1 : 0)
    }
  }
}

extension Comment {
  fileprivate var saysSomething: Bool { text.contains { !$0.isWhitespace } }
}
