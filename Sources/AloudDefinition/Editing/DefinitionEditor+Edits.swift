import AloudDiagnostics
import AloudModel

extension DefinitionEditor {
  /// The file with a value set: another in the place of the old, or a new entry at the end of its
  /// mapping. Nothing, where the place cannot be told for certain.
  ///
  /// - Parameter sibling: the key behind which a new entry stands, where it is there.
  package func setting(
    _ path: [DefinitionStep], to value: DefinitionValue, behind sibling: String? = nil
  ) -> [UInt8]? {
    guard node(at: path) != nil else { return adding(path, value, behind: sibling) }
    let edited = extent(of: path).flatMap { replacing($0, with: spaced(value.written, at: $0)) }
    guard let result = edited ?? settingLines(path, value) else { return nil }
    return Self.holds(value, at: path, in: result) ? result : nil
  }

  /// `key:` with nothing behind it needs a blank before the value.
  private func spaced(_ written: String, at range: Range<Int>) -> String {
    guard range.isEmpty, range.lowerBound > 0, source.bytes[range.lowerBound - 1] == 0x3A else {
      return written
    }
    return " \(written)"
  }

  /// For a value on lines of its own: they go, and it stands behind its key.
  private func settingLines(_ path: [DefinitionStep], _ value: DefinitionValue) -> [UInt8]? {
    guard case .key(let key)? = path.last, let lines = lineExtent(of: path),
      case .mapping(let entries)? = node(at: Array(path.dropLast()))?.content,
      let entry = entries.first(where: { $0.key == key })
    else { return nil }
    let start = source.byteRange(of: entry.keyPlace).upperBound
    guard start < source.bytes.count, source.bytes[start] == 0x3A else { return nil }
    let first = source.line(lines.lowerBound)
    let comment = first.firstRange(of: " #").map { first[$0.lowerBound...] } ?? ""
    let end = offset(ofLine: lines.upperBound)
    let isLast = lines.upperBound > source.lineCount
    return replacing(start..<end, with: ": \(value.written)\(comment)\(isLast ? "" : "\n")")
  }

  private func adding(
    _ path: [DefinitionStep], _ value: DefinitionValue, behind sibling: String?
  ) -> [UInt8]? {
    guard case .key(let key)? = path.last else { return nil }
    let parent = Array(path.dropLast())
    guard case .mapping(let entries)? = node(at: parent)?.content,
      let last = entries.first(where: { $0.key == sibling }) ?? entries.last
    else { return nil }
    let entry = "\(key): \(value.written)"
    let result: [UInt8]?
    if let range = extent(of: parent) {
      result = replacing(range.upperBound - 1..<range.upperBound - 1, with: ", \(entry)")
    } else if let lines = lineExtent(of: parent + [.key(last.key)]) {
      let place = offset(ofLine: lines.upperBound)
      let depth = String(repeating: " ", count: last.keyPlace.start.column - 1)
      let opening = place > 0 && source.bytes[place - 1] != 0x0A ? "\n" : ""
      result = replacing(place..<place, with: "\(opening)\(depth)\(entry)\n")
    } else {
      result = nil
    }
    return result.flatMap { Self.holds(value, at: path, in: $0) ? $0 : nil }
  }

  /// The file without an entry of a list or of a mapping; nothing where it is the last of its kind.
  package func removing(_ path: [DefinitionStep]) -> [UInt8]? {
    guard let step = path.last, let parent = node(at: Array(path.dropLast())) else { return nil }
    let before = Self.size(of: parent)
    guard before > 1 else { return nil }
    let result = lineRange(of: path).flatMap { replacing($0, with: "") } ?? removingInFlow(path)
    guard let result, let read = DefinitionEditor(result),
      read.node(at: Array(path.dropLast())).map(Self.size) == before - 1
    else { return nil }
    return step.isKey && read.node(at: path) != nil ? nil : result
  }

  /// An entry between commas, with the comma before or behind it.
  private func removingInFlow(_ path: [DefinitionStep]) -> [UInt8]? {
    guard case .key(let key)? = path.last, let value = extent(of: path),
      case .mapping(let entries)? = node(at: Array(path.dropLast()))?.content,
      let place = entries.firstIndex(where: { $0.key == key })
    else { return nil }
    let start = source.byteRange(of: entries[place].keyPlace).lowerBound
    if place + 1 < entries.count {
      let next = source.byteRange(of: entries[place + 1].keyPlace).lowerBound
      return replacing(start..<next, with: "")
    }
    guard let comma = source.bytes[..<start].lastIndex(of: 0x2C) else { return nil }
    return replacing(comma..<value.upperBound, with: "")
  }

  /// The file with an entry of a list one place earlier or later.
  package func moving(_ path: [DefinitionStep], by distance: Int) -> [UInt8]? {
    guard case .index(let index)? = path.last, abs(distance) == 1 else { return nil }
    let list = Array(path.dropLast())
    let (upper, lower) = (min(index, index + distance), max(index, index + distance))
    guard let first = lineRange(of: list + [.index(upper)]),
      let second = lineRange(of: list + [.index(lower)]), first.upperBound <= second.lowerBound
    else { return nil }
    let between = first.upperBound..<second.lowerBound
    let text = [second, between, first].map { ended(source.bytes[$0], before: $0 == first) }
    return replacing(
      first.lowerBound..<second.upperBound, with: text.joined())
  }

  private func ended(_ bytes: ArraySlice<UInt8>, before isLast: Bool) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return isLast || bytes.isEmpty || bytes.last == 0x0A ? text : text + "\n"
  }

  /// The file with one more entry at the end of a list.
  package func appending(_ value: DefinitionValue, to path: [DefinitionStep]) -> [UInt8]? {
    let count = count(at: path)
    guard count > 0, let last = node(at: path + [.index(count - 1)]) else { return nil }
    let result: [UInt8]?
    if let range = extent(of: path) {
      result = replacing(
        range.upperBound - 1..<range.upperBound - 1, with: ", \(value.written)")
    } else if let lines = lineExtent(of: path + [.index(count - 1)]) {
      let depth = prefix(of: last.place.start).prefix { $0 == " " }
      let place = offset(ofLine: lines.upperBound)
      let opening = place > 0 && source.bytes[place - 1] != 0x0A ? "\n" : ""
      result = replacing(place..<place, with: "\(opening)\(depth)- \(value.written)\n")
    } else {
      result = nil
    }
    guard let result, DefinitionEditor(result)?.count(at: path) == count + 1 else { return nil }
    return result
  }

  /// The bytes of an entry's lines, with the comment lines right above that are as deep as it is.
  private func lineRange(of path: [DefinitionStep]) -> Range<Int>? {
    guard let lines = lineExtent(of: path) else { return nil }
    // Keys that share a line with the dash of their list entry cannot go by lines.
    let first = source.line(lines.lowerBound)
    if path.last?.isKey == true, first.drop(while: { $0 == " " }).hasPrefix("-") { return nil }
    let depth = first.prefix { $0 == " " }.count
    var start = lines.lowerBound
    while start > 1 {
      let above = source.line(start - 1)
      let content = above.drop { $0 == " " }
      guard content.hasPrefix("#"), above.count - content.count == depth, depth > 0 else { break }
      start -= 1
    }
    return offset(ofLine: start)..<offset(ofLine: lines.upperBound)
  }

  private static func size(of node: YAMLNode) -> Int {
    switch node.content {
    case .list(let nodes): nodes.count
    case .mapping(let entries): entries.count
    case .text, .refused: 0
    }
  }

  /// Whether what is read at a place is what was to be written there.
  private static func holds(
    _ value: DefinitionValue, at path: [DefinitionStep], in bytes: [UInt8]
  ) -> Bool {
    guard let read = DefinitionEditor(bytes) else { return false }
    return switch value {
    case .text(let text): read.text(at: path) == text
    case .word(let word): read.text(at: path) == word
    case .words(let words):
      words.indices.map { read.text(at: path + [.index($0)]) } == words
        && read.count(at: path) == words.count
    case .texts(let texts):
      texts.allSatisfy { read.text(at: path + [.key($0.language.tag)]) == $0.text }
    case .mapping(let entries): read.keys(at: path) == entries.map(\.key)
    }
  }
}
