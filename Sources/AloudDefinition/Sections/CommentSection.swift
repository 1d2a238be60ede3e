import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  mutating func comments(_ field: Field?) -> Section<CommentQuestion> {
    section(field, of: "comment question", .mayBeEmpty) { reader, entry, declarations in
      guard let fields = reader.fields(entry, of: .comment) else { return nil }
      let id = reader.declaredID(fields, in: &declarations)
      let text = fields["text"].flatMap { reader.localizedText($0) }
      guard let id, let text else { return nil }
      return CommentQuestion(id: id, text: text)
    }
  }

  /// Comment questions and the promise about them should both be there, or neither.
  mutating func checkComments(
    _ field: Field?, _ comments: Section<CommentQuestion>, _ promise: Promise?
  ) {
    guard let promise, comments.isWhole, let place = field?.place ?? promisePlaces.comments else {
      return
    }
    switch (promise.comments, comments.things.isEmpty) {
    case (.off, false):
      warning(
        .commentsOff, at: place, help: "write 'comments: themes' in the promise, or remove them")
    case (.themes, true):
      warning(
        .commentsLacking, at: promisePlaces.comments ?? place,
        help: "add a question under 'comments', or write 'comments: off' in the promise")
    case (.off, true), (.themes, false): break
    }
  }
}

extension Diagnostic.Message {
  static let commentsOff = Self(
    id: "comments-off", text: "the comment questions are not asked: the promise says 'off'")

  static let commentsLacking = Self(
    id: "comments-lacking", text: "the promise speaks of comments, and no question asks for one")
}
