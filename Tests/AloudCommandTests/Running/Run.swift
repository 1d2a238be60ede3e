/// What a program did.
struct Run: Sendable {
  /// The exit status, or the signal that ended it.
  let status: Int32
  let wasKilled: Bool
  let output: [UInt8]
  let talk: [UInt8]

  var outputText: String { String(decoding: output, as: UTF8.self) }
  var talkText: String { String(decoding: talk, as: UTF8.self) }

  var outputLines: [String] { outputText.split(separator: "\n").map(String.init) }
  var talkLines: [String] { talkText.split(separator: "\n").map(String.init) }

  /// The line by which a failed command says why.
  var error: String? { talkLines.first { $0.hasPrefix("error: ") } }

  /// Whether it failed as every command fails: one error, and one line on what to do.
  var failedWithOneMessage: Bool {
    !wasKilled && talkLines.filter { $0.hasPrefix("error: ") }.count == 1
      && talkLines.last?.hasPrefix("help: ") == true
  }

  /// What follows a word at the beginning of a line, such as `Public line`.
  func value(after label: String) -> String? {
    outputLines.first { $0.hasPrefix(label) }.map { line in
      String(line.dropFirst(label.count).drop { $0 == " " })
    }
  }
}
