/// One problem in a file people write: what, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  /// Whether it stops the file from being used.
  package let severity: Severity
  /// What is wrong.
  package let message: Message
  /// Where.
  package let place: SourceRange
  /// What to do, in the imperative.
  package let help: String?
  /// Where else to look.
  package let related: Related?

  /// A problem found in `place`.
  package init(
    _ severity: Severity, _ message: Message, at place: SourceRange, help: String? = nil,
    related: Related? = nil
  ) {
    self.severity = severity
    self.message = message
    self.place = place
    self.help = help
    self.related = related
  }

  /// Whether the file can be used as it is.
  package enum Severity: String, Sendable {
    /// It cannot.
    case error
    /// It can; this is advice.
    case warning
  }

  /// What is wrong. Each module declares its messages in an extension, next to what they are about.
  package struct Message: Hashable, Sendable {
    /// Stable, in kebab case: what tests, searches and other programs hold on to.
    package let id: String
    /// One sentence without a full stop.
    package let text: String

    /// A sentence and the id it is known by.
    package init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// A second place that explains the first.
  package struct Related: Hashable, Sendable {
    /// Such as "first declared here".
    package let text: String
    /// In the same file.
    package let place: SourceRange

    /// A place and why it is shown.
    package init(_ text: String, at place: SourceRange) {
      self.text = text
      self.place = place
    }
  }
}
