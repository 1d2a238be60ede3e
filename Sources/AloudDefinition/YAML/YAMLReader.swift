import AloudDiagnostics
import Yams

/// Reads one YAML document into a tree that holds every text as it was written.
///
/// `No`, `on`, `1_000` and dates stay the texts they are. Anchors, aliases, tags and second
/// documents are refused with their places.
struct YAMLReader {
  private let source: SourceText
  private var mask: YAMLMask
  private var problems = DiagnosticCollector()
  private var isTooDeep = false
  /// An anchor or a tag before a value, which the parser took for a part of it.
  private var covering: (message: Diagnostic.Message, place: SourceLocation)?
  /// How many of them were taken out.
  private var uncovered = 0
  /// The place looked at last: texts follow each other, and some files are one line.
  private var last: (offset: Int, place: SourceLocation) = (0, .start)

  private static let mostDepth = 12
  /// The file is parsed anew for each, so that large files have fewer.
  private var mostRepeatedKeys: Int { min(20, 4_000_000 / max(1, source.bytes.count)) }

  /// Texts stay texts: the tables that make dates and numbers of them are not even built.
  private static var makesNoValues: Constructor { Constructor([:], [:], [:]) }

  /// The tree, or nothing where the file is not of this kind of YAML; the collector then knows why.
  static func read(_ source: SourceText, problems: inout DiagnosticCollector) -> YAMLNode? {
    var reader = YAMLReader(source: source)
    reader.problems = problems
    defer { problems = reader.problems }
    while let root = reader.compose() {
      let before = reader.problems
      let tree = reader.node(root, depth: 0)
      guard reader.mayReadAgain, let sign = reader.covering else {
        return reader.isTooDeep ? nil : tree
      }
      reader.problems = before
      reader.covering = nil
      reader.isTooDeep = false
      reader.uncover(sign)
    }
    return nil
  }

  /// Reports an anchor or a tag and takes it out, so that what it stood before is read.
  private mutating func uncover(_ sign: (message: Diagnostic.Message, place: SourceLocation)) {
    let length = mask.hideSign(at: sign.place)
    uncovered += 1
    refuse(
      sign.message, at: SourceRange(start: sign.place, length: max(length, 1)),
      help: "write the value out, or put the text in quotation marks")
  }

  /// What Yams 6 calls a key that is no text.
  private static let keyWithoutName = "<uncovertable>"

  private var mayReadAgain: Bool { uncovered < mostRepeatedKeys }

  private init(source: SourceText) {
    self.source = source
    self.mask = YAMLMask(source.bytes)
  }

  private mutating func compose() -> Node? {
    for _ in 0...mostRepeatedKeys {
      do {
        let parser = try Parser(
          yaml: mask.text, resolver: .basic, constructor: Self.makesNoValues, encoding: .utf8)
        if let root = try parser.singleRoot() { return root }
        problems.report(
          .error, .emptyFile, at: SourceRange(start: .start, length: 0),
          help: "begin with a file from Surveys/templates, or run 'aloud new'")
        return nil
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        // Lists and mappings have no order as keys: which of them is named would change from run to run.
        let place = keys.contains(Self.keyWithoutName) ? .start : location(context.mark)
        if !keys.contains(Self.keyWithoutName), mask.hideKey(at: place) { continue }
        reportRepeatedKeys(at: SourceRange(start: place, length: 1))
        return nil
      } catch {
        if let sign = sign(causing: error), mayReadAgain {
          uncover(sign)
          continue
        }
        report(error)
        return nil
      }
    }
    reportRepeatedKeys(at: SourceRange(start: .start, length: 0))
    return nil
  }

  // MARK: - Trees

  private mutating func node(_ node: Node, depth: Int) -> YAMLNode {
    let start = location(node.mark)
    let place = SourceRange(start: start, length: 1)
    guard depth <= Self.mostDepth else {
      if !isTooDeep { reportDepth(at: place) }
      isTooDeep = true
      return YAMLNode(content: .refused, place: place)
    }
    switch node {
    case .scalar(let scalar): return text(scalar, at: start)
    case .sequence(let sequence):
      let elements = sequence.map { self.node($0, depth: depth + 1) }
      return YAMLNode(content: .list(elements), place: place)
    case .mapping(let mapping):
      let entries = mapping.compactMap { entry($0.key, $0.value, depth: depth) }
      return YAMLNode(content: .mapping(entries), place: place)
    case .alias:
      refuse(.yamlAnchor, at: place, help: "write the text out")
      return YAMLNode(content: .refused, place: place)
    }
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLEntry? {
    let start = location(key.mark)
    guard case .scalar(let scalar) = key else {
      refuse(
        .keyNotText, at: SourceRange(start: start, length: 1),
        help: "write 'key: value', with one word before the colon")
      return nil
    }
    let name = text(scalar, at: start)
    guard case .text(let key, _) = name.content else { return nil }
    return YAMLEntry(key: key, keyPlace: name.place, value: node(value, depth: depth + 1))
  }

  private mutating func text(_ scalar: Node.Scalar, at start: SourceLocation) -> YAMLNode {
    let value = mask.original(of: scalar.string, at: start)
    let style: YAMLNode.Style
    switch scalar.style {
    case .any, .plain: style = .plain
    case .singleQuoted, .doubleQuoted: style = .quoted
    case .literal, .folded: style = .block
    }
    let extent = ScalarExtent(rest: source.rest(ofLineAt: start, behind: last))
    let place = SourceRange(start: start, length: extent.length(of: value, style: style))
    if style == .plain, let sign = mask.leadingSign(of: scalar.string) {
      let message = sign == "!" ? Diagnostic.Message.yamlTag : .yamlAnchor
      if covering == nil, sign != "*", Self.covers(value) { covering = (message, start) }
      refuse(
        message, at: place,
        help: "put the text in quotation marks if it begins with '\(sign)'")
      return YAMLNode(content: .refused, place: place)
    }
    return YAMLNode(content: .text(value, style), place: place)
  }

  /// Whether behind an anchor or a tag, and a blank, brackets or a quoted text begin.
  private static func covers(_ text: String) -> Bool {
    let rest = text.utf8.drop { $0 != 0x20 }.drop { $0 == 0x20 }
    return rest.first.map { Array("[{\"'".utf8).contains($0) } ?? false
  }

  // MARK: - Failures

  private mutating func refuse(
    _ message: Diagnostic.Message, at place: SourceRange, help: String
  ) {
    guard problems.diagnostics.count < DefinitionReader.mostProblems else { return }
    problems.report(.error, message, at: place, help: help)
  }

  /// The anchor or tag at which the parser stumbled, where it was one.
  private mutating func sign(
    causing error: any Error
  ) -> (message: Diagnostic.Message, place: SourceLocation)? {
    switch error {
    case YamlError.scanner(let context, _, let mark, _),
      YamlError.parser(let context, _, let mark, _),
      YamlError.composer(let context, _, let mark, _):
      guard context?.text.contains("quoted") != true,
        let sign = YAMLTrouble.sign(
          beforeOrAt: location(mark), in: source, hidden: mask.hiddenSigns)
      else { return nil }
      return (sign.message, sign.place.start)
    default: return nil
    }
  }

  private mutating func report(_ error: any Error) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let trouble = YAMLTrouble(problem: problem, context: context?.text)
      trouble.report(
        at: location(mark), opened: context.map { location($0.mark) }, in: source,
        problems: &problems)
    case YamlError.memory: reportDepth(at: SourceRange(start: .start, length: 0))
    default:
      problems.report(
        .error, .yamlSyntax("the file is not YAML"), at: SourceRange(start: .start, length: 0),
        help: "check that this is the file you meant")
    }
  }

  private mutating func reportDepth(at place: SourceRange) {
    problems.report(
      .error, .yamlTooDeep, at: place, help: "check the brackets and the indentation here")
  }

  private mutating func reportRepeatedKeys(at place: SourceRange) {
    problems.report(
      .error, .repeatedKeys, at: place, help: "leave each key once in its mapping")
  }

  /// A place of the file itself: the parser's own may lie behind its end.
  private mutating func location(_ mark: Mark?) -> SourceLocation {
    guard let mark else { return .start }
    guard mark.line <= source.lineCount else { return source.location(ofByte: source.bytes.count) }
    let meant = SourceLocation(line: max(mark.line, 1), column: max(mark.column, 1))
    let offset = source.rest(ofLineAt: meant, behind: last).startIndex
    last = (offset, source.location(ofByte: offset, behind: last))
    return last.place
  }
}
