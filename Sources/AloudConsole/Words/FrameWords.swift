/// What stands around every page of the desk.
struct FrameWords: Sendable {
  let name: String
  let desk: String
  let skip: String
  let languages: String
  let close: String
  let closed: String
  let closedNote: String
  let trail: String
  /// What stands before the command.
  let command: String
  /// Of text, and of files, that are more than a page takes.
  let tooLong: String
  let tooLongNote: String
  let tooLarge: String
  let tooLargeNote: @Sendable (_ megabytes: Int) -> String
  let tooLargeHelp: String
  /// Of what is no form of the desk.
  let unread: String
  let unreadNote: String
  let unreadHelp: String
  /// Leads back to the page that it was sent from.
  let pageAgain: String
  let nothingHere: String
  /// At the head of a list of mistakes.
  let problem: String
  /// Before the title of a page with mistakes.
  let error: String
  let save: String
  let goOn: String
  let back: String
  let optional: String
}
