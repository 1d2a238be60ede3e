import AloudDiagnostics

extension DefinitionEditor {
  /// The bytes of a value in the source; nothing where they cannot be told for certain.
  func extent(of path: [DefinitionStep]) -> Range<Int>? {
    guard let node = node(at: path) else { return nil }
    let start = source.byteRange(of: node.place).lowerBound
    switch node.content {
    case .text("", .plain): return start..<start
    case .text(let text, .plain):
      return source.bytes[start...].starts(with: text.utf8)
        ? start..<start + text.utf8.count : nil
    case .text(_, .quoted): return FlowExtent(source.bytes).end(from: start).map { start..<$0 }
    case .text(_, .block), .refused: return nil
    case .list, .mapping:
      guard let first = source.bytes[start...].first, first == 0x7B || first == 0x5B else {
        return nil
      }
      return FlowExtent(source.bytes).end(from: start).map { start..<$0 }
    }
  }

  /// The lines of an entry that begins its own line, from the first to behind the last; comments right
  /// above it are its own.
  func lineExtent(of path: [DefinitionStep]) -> Range<Int>? {
    guard let step = path.last, let parent = node(at: Array(path.dropLast())),
      let start = start(of: step, in: parent)
    else { return nil }
    let before = prefix(of: start)
    guard before.allSatisfy({ $0 == " " || $0 == "-" }) else { return nil }
    let depth = before.prefix { $0 == " " }.count
    var end = start.line + 1
    for number in stride(from: start.line + 1, through: source.lineCount, by: 1) {
      let line = source.line(number)
      let content = line.drop { $0 == " " }
      if content.isEmpty || content.hasPrefix("#") { continue }
      guard goesOn(line.count - content.count, content, below: depth, step, before) else { break }
      end = number + 1
    }
    return start.line..<end
  }

  /// Whether a line belongs to the entry above it: deeper, or a list at the depth of its key.
  private func goesOn(
    _ indentation: Int, _ content: Substring, below depth: Int, _ step: DefinitionStep,
    _ before: String
  ) -> Bool {
    // `- a: 1` has its further keys below `a`, which belong to the list entry, not to `a`.
    let own = before.contains("-") && step.isKey ? before.count : depth
    if indentation > own { return true }
    return step.isKey && indentation == own && content.hasPrefix("- ")
  }

  func prefix(of place: SourceLocation) -> String {
    String(decoding: source.lineBytes(place.line), as: UTF8.self).unicodeScalars
      .prefix(place.column - 1).reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private func start(of step: DefinitionStep, in parent: YAMLNode) -> SourceLocation? {
    switch (step, parent.content) {
    case (.key(let key), .mapping(let entries)):
      entries.first { $0.key == key }?.keyPlace.start
    case (.index(let index), .list(let nodes)):
      nodes.indices.contains(index) ? nodes[index].place.start : nil
    case (.key, .text), (.key, .list), (.key, .refused), (.index, .text), (.index, .mapping),
      (.index, .refused):
      nil
    }
  }

  /// The first byte of a line; the end of the file behind the last.
  func offset(ofLine number: Int) -> Int {
    guard number <= source.lineCount else { return source.bytes.count }
    return source.byteRange(of: .line(number)).lowerBound
  }
}

extension DefinitionStep {
  var isKey: Bool {
    switch self {
    case .key: true
    case .index: false
    }
  }
}

/// Where something in brackets or quotation marks ends.
struct FlowExtent {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Behind the sign that closes what the byte at `start` opens.
  func end(from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case 0x22, 0x27: return quotedEnd(from: start)
    case 0x7B, 0x5B: return bracketedEnd(from: start)
    default: return nil
    }
  }

  private func quotedEnd(from start: Int) -> Int? {
    let quote = bytes[start]
    var place = start + 1
    while place < bytes.count {
      if bytes[place] == 0x5C, quote == 0x22 {
        place += 2
      } else if bytes[place] != quote {
        place += 1
      } else if quote == 0x27, place + 1 < bytes.count, bytes[place + 1] == quote {
        place += 2
      } else {
        return place + 1
      }
    }
    return nil
  }

  private func bracketedEnd(from start: Int) -> Int? {
    var (depth, place, beginsToken) = (0, start, true)
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case 0x22 where beginsToken, 0x27 where beginsToken:
        guard let end = quotedEnd(from: place) else { return nil }
        (place, beginsToken) = (end, false)
        continue
      case 0x7B, 0x5B: (depth, beginsToken) = (depth + 1, true)
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 0 { return place + 1 }
        beginsToken = false
      case 0x23 where place > 0 && [0x20, 0x0A, 0x09].contains(bytes[place - 1]):
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
        continue
      case 0x2C, 0x3A: beginsToken = true
      case 0x20, 0x09, 0x0A, 0x0D: break
      default: beginsToken = false
      }
      place += 1
    }
    return nil
  }
}
