import Testing

/// Something that goes wrong at one moment, and what the program says to it.
struct Mishap: Sendable, CustomTestStringConvertible {
  let what: String
  let moment: Moment
  let status: Int32
  /// The whole first line that begins with `error: `.
  let error: String
  /// Whether the problems of a text or a warning stand above the error.
  let talksFirst: Bool
  /// Does what goes wrong, and afterwards puts right what people would put right.
  let run: @Sendable (School) throws -> Run

  init(
    _ what: String, _ moment: Moment, _ status: Int32, _ error: String,
    talksFirst: Bool = false, _ run: @escaping @Sendable (School) throws -> Run
  ) {
    self.what = what
    self.moment = moment
    self.status = status
    self.error = "error: " + error
    self.talksFirst = talksFirst
    self.run = run
  }

  var testDescription: String { what }
}

extension School {
  /// Runs while a file is changed, and puts it back.
  func changing(
    _ path: String, _ change: ([UInt8]) -> [UInt8], _ run: () throws -> Run
  ) throws -> Run {
    let before = try FileTree.bytes(path)
    let after = change(before)
    try #require(before != after, "a change that changes nothing proves nothing")
    try FileTree.write(after, to: path)
    let result = try run()
    try FileTree.write(before, to: path)
    return result
  }

  /// Runs while a piece of text in a file reads otherwise.
  func changing(
    _ path: String, _ text: String, to other: String, _ run: () throws -> Run
  ) throws -> Run {
    try changing(
      path, { Array($0.text.replacing(text, with: other, maxReplacements: 1).utf8) }, run)
  }
}

extension [UInt8] {
  var text: String { String(decoding: self, as: UTF8.self) }
}
