import AloudDiagnostics

/// What the YAML parser stumbled over, in plain words.
struct YAMLTrouble {
  let problem: String
  let context: String?

  /// - Parameter opened: where the thing began that could not be finished.
  func report(
    at place: SourceLocation, opened: SourceLocation?, in source: SourceText,
    problems: inout DiagnosticCollector
  ) {
    if context?.contains("quoted") != true, let sign = Self.sign(beforeOrAt: place, in: source) {
      problems.report(
        .error, sign.message, at: sign.place,
        help: "write the value out, or put the text in quotation marks")
      return
    }
    let range = source.byteRange(of: SourceRange(start: place, length: 1))
    let byte = source.bytes[range].first
    let isColonInBrackets =
      byte == UInt8(ascii: ":") && problem.contains("expected ','") && opened?.line == place.line
    let words = isColonInBrackets ? Self.colon : explanation(at: byte)
    let related = opened.flatMap { opened in
      opened.line == place.line || context == nil
        ? nil : Diagnostic.Related("begun here", at: SourceRange(start: opened, length: 1))
    }
    problems.report(
      .error, words.message, at: SourceRange(start: place, length: 1), help: words.help,
      related: related)
  }

  private static let colon = (
    message: Diagnostic.Message.yamlSyntax("a colon stands where no value can begin"),
    help: "put the text in quotation marks if the colon is part of it; else check the indentation"
  )

  private static let tab = (
    message: Diagnostic.Message.yamlSyntax("a tab is used to indent"), help: "indent with spaces"
  )

  /// - Parameter byte: what stands at the place of the trouble.
  private func explanation(at byte: UInt8?) -> (message: Diagnostic.Message, help: String) {
    if problem.contains("another document") {
      return (.yamlDocuments, "keep one document: remove the line '---' or '...'")
    }
    if problem.contains("nesting level") {
      return (.yamlTooDeep, "check the brackets and the indentation here")
    }
    if problem.contains("mapping values") { return Self.colon }
    if byte == UInt8(ascii: "\t") { return Self.tab }
    let words = Self.table.first { problem.contains($0.sign) || context?.contains($0.sign) == true }
    guard let words else {
      return (
        .yamlSyntax("this is not valid YAML (\(problem))"), "compare with the lines above it"
      )
    }
    return (.yamlSyntax(words.text), words.help)
  }

  /// The first that fits counts.
  private static let table: [(sign: String, text: String, help: String)] = [
    (
      "scanning a quoted scalar", "a quotation mark is opened and never closed",
      "add the closing quotation mark; write \\\" for one inside the text"
    ),
    (
      "unknown escape character", "this backslash does not stand for a character",
      "write \\\\ for a backslash, or use single quotation marks"
    ),
    (
      "hexdecimal", "this backslash does not stand for a character",
      "write \\\\ for a backslash, or use single quotation marks"
    ),
    (
      "parsing a quoted scalar", "a quoted text is not written as YAML asks",
      "check the backslashes in it"
    ),
    (
      "',' or '}'", "a curly bracket is opened and not closed where it should be",
      "add '}', or a comma between two entries"
    ),
    (
      "',' or ']'", "a square bracket is opened and not closed where it should be",
      "add ']', or a comma between two entries"
    ),
    (
      "could not find expected ':'", "a key is not followed by a colon",
      "write 'key: value', with a blank after the colon"
    ),
    (
      "did not find expected key", "this line is not indented like its neighbours",
      "give entries that belong together the same indentation"
    ),
    (
      "did not find expected '-'", "this line is not indented like the list it belongs to",
      "begin each entry of the list with '- ' in the same column"
    ),
    (
      "cannot start any token", "no text can begin with this character",
      "put the text in quotation marks"
    ),
    (
      "block sequence entries are not allowed", "no list can begin here",
      "begin the list on a line of its own"
    ),
    (
      "mapping keys are not allowed", "no 'key: value' can begin here",
      "begin it on a line of its own"
    ),
    (
      "expected node content", "a value is missing here",
      "write one, or check the brackets and commas before this place"
    ),
    (
      "found unexpected ':'", "a colon stands where no value can begin",
      "put the text in quotation marks if the colon is part of it"
    ),
    (
      "block scalar", "behind '|' or '>' the text begins on the next line",
      "write nothing else on this line"
    ),
    (
      "directive", "lines that begin with '%' are not used in definitions",
      "remove the line, or put the text in quotation marks"
    ),
    (
      "<document start>", "something stands behind the end of the definition",
      "check the brackets and the indentation of the lines before it"
    ),
    (
      "unexpected end of stream", "the file ends in the middle of a text",
      "look for a bracket or a quotation mark that is opened and never closed"
    ),
  ]

  /// An anchor or a tag in front of the trouble, which is then the cause of it.
  ///
  /// - Parameter hidden: the places of those that were taken out already.
  static func sign(
    beforeOrAt place: SourceLocation, in source: SourceText, hidden: Set<SourceLocation> = []
  ) -> (message: Diagnostic.Message, place: SourceRange)? {
    for number in [place.line, place.line - 1] where number >= 1 {
      let line = Array(source.line(number).unicodeScalars)
      for (index, scalar) in line.enumerated() {
        if scalar == "#", index == 0 || line[index - 1] == " " { break }
        guard "&*!".unicodeScalars.contains(scalar) else { continue }
        let isFirst = index == 0 || "[{,:-".unicodeScalars.contains(lastVisible(line[..<index]))
        guard isFirst, index + 1 < line.count, line[index + 1] != " " else { continue }
        let start = SourceLocation(line: number, column: index + 1)
        guard start <= place, !hidden.contains(start) else { continue }
        return (scalar == "!" ? .yamlTag : .yamlAnchor, SourceRange(start: start, length: 1))
      }
    }
    return nil
  }

  private static func lastVisible(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    scalars.last { $0 != " " } ?? ":"
  }
}

extension Diagnostic.Message {
  static func yamlSyntax(_ text: String) -> Self { Self(id: "yaml-syntax", text: text) }

  static let yamlDocuments = Self(
    id: "yaml-documents", text: "a second document begins here; a definition is one document")

  static let yamlAnchor = Self(
    id: "yaml-anchor", text: "anchors and aliases ('&' and '*') are not used in definitions")

  static let yamlTag = Self(id: "yaml-tag", text: "tags ('!') are not used in definitions")

  static let yamlTooDeep = Self(
    id: "yaml-too-deep", text: "there are more levels inside each other than any definition has")

  static let keyNotText = Self(id: "key-not-text", text: "a key must be a plain word")

  static let repeatedKeys = Self(
    id: "duplicate-key", text: "a key is used more than once in one mapping")

  static let emptyFile = Self(id: "empty-file", text: "the file says nothing")
}
