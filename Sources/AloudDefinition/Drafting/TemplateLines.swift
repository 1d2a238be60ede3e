import AloudModel

/// A template as lines, changed in places so that comments and layout stay.
///
/// A block is a top-level key with the indented lines below it. Only files shipped with the program
/// are changed so; that every place is there is a test's to hold.
struct TemplateLines {
  private(set) var lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// The lines of a block, without blank lines behind it.
  func block(_ key: String) -> Range<Int>? {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else { return nil }
    let end =
      lines[(start + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix(" ") } ?? lines.endIndex
    let filled = lines[start..<end].lastIndex { !$0.isEmpty } ?? start
    return start..<filled + 1
  }

  /// What stands behind the key on its own line, and the comment behind that.
  func value(_ key: String) -> String? {
    guard let range = block(key) else { return nil }
    let rest = lines[range.lowerBound].dropFirst(key.count + 1)
    return String(rest.drop { $0 == " " }.prefix { $0 != " " })
  }

  mutating func replace(_ key: String, with new: [String]) {
    guard let range = block(key) else { return }
    lines.replaceSubrange(range, with: new)
  }

  /// Replaces the value on the key's own line; a comment behind it stays.
  mutating func setValue(_ key: String, to value: String) {
    guard let range = block(key) else { return }
    let line = lines[range.lowerBound]
    lines[range.lowerBound] = "\(key): \(value)" + Self.comment(of: line)
  }

  /// Replaces the lines below a key; the key's own line stays.
  mutating func setBlock(_ key: String, to new: [String]) {
    guard let range = block(key) else { return }
    lines.replaceSubrange(range.lowerBound + 1..<range.upperBound, with: new)
  }

  /// Replaces words wherever they stand in a block.
  mutating func exchange(_ old: String, for new: String, in key: String) {
    guard let range = block(key) else { return }
    for number in range { lines[number] = lines[number].replacing(old, with: new) }
  }

  /// Replaces a scalar inside a block, written as `name: value` in either of YAML's styles.
  mutating func setScalar(_ name: String, in key: String, to value: String) {
    guard let range = block(key) else { return }
    for number in range {
      let line = lines[number]
      guard
        let found = [" \(name): ", "{\(name): "].lazy.compactMap({ line.firstRange(of: $0) })
          .first
      else { continue }
      let rest = line[found.upperBound...].prefix { !",}".contains($0) }
      lines[number] = line.replacingCharacters(rest.startIndex..<rest.endIndex, with: value)
      return
    }
  }

  /// Replaces what stands behind `name:` up to the end of a line inside a block.
  mutating func setLine(_ name: String, in key: String, to value: String) {
    guard let range = block(key),
      let number = range.first(where: { lines[$0].drop { $0 == " " }.hasPrefix("\(name):") })
    else { return }
    let indentation = lines[number].prefix { $0 == " " }
    lines[number] = "\(indentation)\(name): \(value)" + Self.comment(of: lines[number])
  }

  /// Puts lines and a blank one before a block.
  mutating func insert(_ new: [String], before key: String) {
    guard let range = block(key) else { return }
    lines.insert(contentsOf: new + [""], at: range.lowerBound)
  }

  /// Removes comment lines from the first that begins so up to the next line that is no comment,
  /// and the blank line behind them.
  mutating func removeComment(from prefix: String) {
    guard let start = lines.firstIndex(where: { $0.hasPrefix(prefix) }) else { return }
    var end = lines[start...].firstIndex { !$0.hasPrefix("#") } ?? lines.endIndex
    if end < lines.endIndex, lines[end].isEmpty { end += 1 }
    lines.removeSubrange(start..<end)
  }

  /// Removes comment lines from the first that begins so up to the next empty one, and that.
  mutating func removeParagraph(from prefix: String) {
    guard let start = lines.firstIndex(where: { $0.hasPrefix(prefix) }),
      let end = lines[start...].firstIndex(of: "#")
    else { return }
    lines.removeSubrange(start...end)
  }

  /// Changes every line that is no comment; nothing removes the line.
  mutating func mapContent(_ change: (String) -> String?) {
    lines = lines.compactMap { $0.hasPrefix("#") ? $0 : change($0) }
  }

  private static func comment(of line: String) -> String {
    line.firstRange(of: " #").map { String(line[$0.lowerBound...]) } ?? ""
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<Index>? { ranges(of: text).first }

  fileprivate func replacingCharacters(_ range: Range<Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
