import AloudDiagnostics

/// A text in which the signs of anchors, aliases and tags are replaced, so that the parser takes
/// them for letters: nothing in a file can make it build a tree larger than the file.
///
/// The stand-ins are noncharacters, which the gate lets nobody write. Every replacement is one
/// character for one character: places stay what they are.
struct YAMLMask {
  private static let characters = (UInt16(0xFDD0)...0xFDEF).compactMap(Unicode.Scalar.init)
  private static let standIns: [(sign: UInt8, character: Unicode.Scalar)] = Array(
    zip("*&!".utf8, characters))
  private static let keyMarks = characters.dropFirst(3)

  private(set) var text: String
  private var firstLetters: [SourceLocation: Unicode.Scalar] = [:]
  /// Where anchors and tags were taken out.
  private(set) var hiddenSigns: Set<SourceLocation> = []
  /// Whether any character was replaced.
  private var holdsStandIns: Bool

  init(_ original: [UInt8]) {
    holdsStandIns = original.contains(where: Self.isSign)
    var masked = holdsStandIns ? Self.masked(original) : original
    // A short string lives inside its variable, and the parser keeps a pointer to it.
    if masked.count < 32 { masked += Array(repeating: UInt8(ascii: "\n"), count: 32) }
    text = String(decoding: masked, as: UTF8.self)
  }

  private static func masked(_ original: [UInt8]) -> [UInt8] {
    original.reduce(into: []) { masked, byte in
      if isSign(byte), let standIn = standIns.first(where: { $0.sign == byte }) {
        masked += Array(String(standIn.character).utf8)
      } else {
        masked.append(byte)
      }
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!")
  }

  /// The sign a text begins with, where the parser would have seen an anchor, an alias or a tag.
  func leadingSign(of plain: String) -> Character? {
    guard holdsStandIns, let first = plain.unicodeScalars.first,
      let standIn = Self.standIns.first(where: { $0.character == first })
    else { return nil }
    return Character(Unicode.Scalar(standIn.sign))
  }

  /// A text as its writer typed it.
  func original(of text: String, at place: SourceLocation) -> String {
    guard holdsStandIns, text.utf8.contains(0xEF) else { return text }
    let scalars = text.unicodeScalars.enumerated().map { index, scalar in
      if index == 0, let first = firstLetters[place] { return first }
      return Self.standIns.first { $0.character == scalar }.map { Unicode.Scalar($0.sign) }
        ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Makes a repeated key unlike its twin, so that the rest of the file can be read.
  ///
  /// Returns whether that could be done.
  mutating func hideKey(at place: SourceLocation) -> Bool {
    let source = SourceText(name: "", text: text)
    let offset = source.byteRange(of: SourceRange(start: place, length: 1)).lowerBound
    guard offset < source.bytes.count, firstLetters[place] == nil else { return false }
    let opening = source.bytes[offset]
    let isQuoted = opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'")
    let letter = isQuoted ? offset + 1 : offset
    guard letter < source.bytes.count, Self.isLetter(source.bytes[letter]) else { return false }
    let mark = Self.keyMarks[3 + firstLetters.count % Self.keyMarks.count]
    firstLetters[place] = Unicode.Scalar(source.bytes[letter])
    holdsStandIns = true
    text = String(
      decoding: source.bytes[..<letter] + Array(String(mark).utf8) + source.bytes[(letter + 1)...],
      as: UTF8.self)
    return true
  }

  /// Puts blanks in the place of a sign and the name behind it; returns how many characters that were.
  mutating func hideSign(at place: SourceLocation) -> Int {
    hiddenSigns.insert(place)
    let source = SourceText(name: "", text: text)
    let start = source.byteRange(of: SourceRange(start: place, length: 1)).lowerBound
    let word = source.bytes[start...].prefix { !Self.endsSign.contains($0) }
    let count = word.count { $0 & 0xC0 != 0x80 }
    let blanks = Array(repeating: UInt8(ascii: " "), count: count)
    text = String(
      decoding: source.bytes[..<start] + blanks + source.bytes[word.endIndex...], as: UTF8.self)
    return count
  }

  private static let endsSign = Array(" \n\r,[]{}\"'".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
