package import AloudDiagnostics

/// Lets bytes in as text: bounded, valid UTF-8, with nothing in it that cannot be seen.
struct SourceGate {
  let name: String
  let mostBytes: Int

  /// How many bytes at the start are a byte-order mark.
  static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The text without its byte-order mark; where `problems` has errors behind it, of use for
  /// showing them only.
  func decode(_ bytes: [UInt8], problems: inout DiagnosticCollector) -> SourceText {
    guard bytes.count <= mostBytes else {
      problems.report(
        .error, .fileTooLarge(mostBytes: mostBytes), at: SourceRange(start: .start, length: 0),
        help: "check that this is the file you meant")
      return .withheld(name: name)
    }
    if let kind = Self.container(bytes) {
      problems.report(
        .error, .notText(kind), at: SourceRange(start: .start, length: 0), help: Self.textHelp)
      return .withheld(name: name)
    }
    let content = Array(bytes.dropFirst(Self.markLength(bytes)))
    let source = SourceText(name: name, text: String(decoding: content, as: UTF8.self))
    guard let offset = Self.firstInvalidByte(in: content) else { return source }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    problems.report(
      .error, isUTF16 ? .utf16File : .invalidUTF8,
      at: SourceRange(start: source.location(ofByte: offset), length: 0),
      help: "save the file as UTF-8 (in a text editor: Save as, Encoding, UTF-8)")
    return source
  }

  /// Reports the characters that cannot be seen, wherever they stand, comments included.
  ///
  /// Of a file full of them, the first hundred: it is another kind of file.
  static func refuseHiddenCharacters(in source: SourceText, problems: inout DiagnosticCollector) {
    for number in 1...source.lineCount {
      guard problems.diagnostics.count < mostHiddenCharacters else { return }
      guard source.lineBytes(number).contains(where: canHide) else { continue }
      let hidden = source.line(number).unicodeScalars.enumerated().lazy.filter {
        $0.element != "\t" && VisibleText.isHidden($0.element)
      }
      for (index, scalar) in hidden.prefix(mostHiddenCharacters) {
        let start = SourceLocation(line: number, column: index + 1)
        problems.report(
          .error, .hiddenCharacter(scalar), at: SourceRange(start: start, length: 1),
          help: "delete it; if you cannot see it, type the words around it anew")
      }
    }
  }

  /// Whether a byte can be part of a character that cannot be seen.
  static func canHide(_ byte: UInt8) -> Bool { !(0x20..<0x7F).contains(byte) }

  /// What a file is that is no text, told by its first bytes.
  private static func container(_ bytes: [UInt8]) -> String? {
    let known: [(start: [UInt8], kind: String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "a workbook or another packed file (.xlsx, .ods, .docx)"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old workbook (.xls)"),
      (Array("%PDF".utf8), "a PDF"),
    ]
    return known.first { bytes.starts(with: $0.start) }?.kind
  }

  private static let textHelp =
    "workbooks are not read yet: save each sheet as \"CSV UTF-8\", and name that file instead"

  private static let mostHiddenCharacters = 100

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

extension Diagnostic.Message {
  static func fileTooLarge(mostBytes: Int) -> Self {
    Self(id: "file-too-large", text: "the file is larger than \(mostBytes / 1000) kB")
  }

  static func notText(_ kind: String) -> Self {
    Self(id: "not-text", text: "the file is \(kind), not text")
  }

  static let invalidUTF8 = Self(id: "invalid-utf8", text: "the file is not valid UTF-8 here")

  static let utf16File = Self(
    id: "invalid-utf8", text: "the file is saved as UTF-16 (\"Unicode\"), not as UTF-8")

  /// A character that nobody sees stands in a text.
  package static func hiddenCharacter(_ scalar: Unicode.Scalar) -> Self {
    Self(
      id: "hidden-character",
      text: "there is a character here that cannot be seen, \(VisibleText.codePoint(scalar))")
  }
}
