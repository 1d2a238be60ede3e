package import AloudDiagnostics

/// Where commands may change a definition file, in bytes of the file as it was handed in, and what
/// they may point at.
struct DefinitionPlaces: Hashable, Sendable {
  let key: Range<Int>?
  let newWave: Insertion?
  let channels: SourceRange?
  let waves: [SourceRange]

  /// A place for a new line, and what it begins and ends with.
  struct Insertion: Hashable, Sendable {
    let offset: Int
    let lineBreak: String
    let indentation: String
  }

  /// - Parameter offset: how many bytes of the file stand before the source.
  init(_ reader: DefinitionReader, in source: SourceText, offset: Int) {
    key = reader.promisePlaces.key.flatMap { Self.scalar($0, in: source, offset: offset) }
    channels = reader.promisePlaces.channels
    waves = reader.waveNodes.map(\.place)
    newWave = reader.waveNodes.last.flatMap {
      Self.insertion(behind: $0.place.start, in: source, offset: offset)
    }
  }

  /// The bytes of a text, where all of it stands on one line.
  private static func scalar(
    _ text: Located<String>, in source: SourceText, offset: Int
  ) -> Range<Int>? {
    let range = source.byteRange(of: text.place)
    let written = String(decoding: source.bytes[range], as: UTF8.self)
    guard [text.value, "\"\(text.value)\"", "'\(text.value)'"].contains(written) else { return nil }
    return range.lowerBound + offset..<range.upperBound + offset
  }

  /// The end of the last line of a list entry, where the list is written with dashes.
  private static func insertion(
    behind start: SourceLocation, in source: SourceText, offset: Int
  ) -> Insertion? {
    let before = String(
      decoding: source.lineBytes(start.line).prefix(start.column - 1), as: UTF8.self)
    let indentation = before.prefix { $0 == " " }
    guard DefinitionReader.trimmed(before) == "-" else { return nil }
    var last = start.line
    for number in stride(from: start.line + 1, through: source.lineCount, by: 1) {
      let line = source.line(number)
      let content = line.drop { $0 == " " }
      if content.isEmpty || content.hasPrefix("#") { continue }
      guard line.count - content.count > indentation.count else { break }
      last = number
    }
    let end = source.byteRange(of: SourceRange.line(last)).lowerBound + source.line(last).utf8.count
    let isCRLF = source.bytes[end...].starts(with: [0x0D, 0x0A])
    return Insertion(
      offset: end + offset, lineBreak: isCRLF ? "\r\n" : "\n", indentation: String(indentation))
  }
}

extension ParsedDefinition {
  /// The value of `promise.channels`.
  package var channelsPlace: SourceRange { places?.channels ?? .line(1) }

  /// A wave by its number in the file, from 0.
  package func wavePlace(_ number: Int) -> SourceRange {
    guard let waves = places?.waves, waves.indices.contains(number) else { return .line(1) }
    return waves[number]
  }

  /// The bytes of the value of `promise.key_holder.key`, quotation marks included, in the file as
  /// it was read; nothing where it is not written on one line.
  package var keyHolderKey: Range<Int>? { places?.key }

  /// The file with another key holder's key, and every other byte as it was.
  ///
  /// Nothing where `keyHolderKey` is nothing. The result is to be read again before it is used.
  ///
  /// - Parameter bytes: the file that was read.
  package func replacingKey(with line: String, in bytes: [UInt8]) -> [UInt8]? {
    guard let range = keyHolderKey, range.upperBound <= bytes.count else { return nil }
    return Array(bytes[..<range.lowerBound]) + Array(line.utf8) + bytes[range.upperBound...]
  }

  /// The file with one more wave behind the last, and every other byte as it was.
  ///
  /// Nothing where the waves are not written as a list with dashes. The result is to be read again
  /// before it is used.
  ///
  /// - Parameters:
  ///   - wave: one line in YAML's flow style, such as `{id: 2026-12-check, opens: 2026-12-01, …}`.
  ///   - bytes: the file that was read.
  package func addingWave(_ wave: String, to bytes: [UInt8]) -> [UInt8]? {
    guard let place = places?.newWave, place.offset <= bytes.count else { return nil }
    let line = place.lineBreak + place.indentation + "- " + wave
    return Array(bytes[..<place.offset]) + Array(line.utf8) + bytes[place.offset...]
  }
}
