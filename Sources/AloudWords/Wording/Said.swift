/// What is said of something that was not done: what is wrong, and what to do about it.
package struct Said: Hashable, Sendable {
  package let message: String
  package let help: String

  package init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }
}
