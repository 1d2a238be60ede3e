/// A path as it is typed in a shell, so that the command that is named next can be copied.
package struct ShellWord: Hashable, Sendable, CustomStringConvertible {
  let text: String

  package init(_ text: String) { self.text = text }

  /// The text itself where no shell would read it otherwise, else in single quotes.
  package var description: String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { Self.plain.contains($0) }
    return isPlain
      ? text
      : "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }

  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+".utf8)
}
