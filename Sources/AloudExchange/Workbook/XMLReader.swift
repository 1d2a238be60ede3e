import CExpat

/// Walks over an XML text piece by piece, and tells of its elements and what stands in them.
///
/// The only file that sees expat. A text that declares a document type is refused where it does, so that
/// there are no entities but the five of XML; so is one that is nested deeper than any sheet.
final class XMLReader {
  /// What was met.
  enum Event {
    /// An element, by its name without prefix.
    case start(String, attributes: [String: String])
    case end(String)
    case text([UInt8])
  }

  private let parser: XML_Parser
  private var depth = 0
  private var trouble: WorkbookTrouble?
  private var flow = Flow.more
  private var body: (Event) -> Flow = { _ in .more }

  init?() {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        XMLReader.of(data)?.start(XMLReader.text(name), XMLReader.pairs(attributes))
      }, { data, name in XMLReader.of(data)?.end(XMLReader.text(name)) })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text, count > 0 else { return }
      let bytes = UnsafeBufferPointer(start: text, count: Int(count)).map(UInt8.init(bitPattern:))
      XMLReader.of(data)?.tell(.text(bytes))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLReader.of(data)?.stop(.entities)
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads on until the text ends or the receiver has had enough.
  func read(_ bytes: [UInt8], isLast: Bool, _ body: @escaping (Event) -> Flow) throws(TableTrouble)
    -> Flow
  {
    self.body = body
    defer { self.body = { _ in .more } }
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
      }
    }
    if let trouble { throw .workbook(trouble) }
    if flow == .enough { return .enough }
    guard status == XML_STATUS_OK else { throw .workbook(.damaged) }
    return .more
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    depth += 1
    guard depth <= TableLimits.depth else { return stop(.damaged) }
    tell(.start(name, attributes: attributes))
  }

  private func end(_ name: String) {
    depth -= 1
    tell(.end(name))
  }

  private func tell(_ event: Event) {
    guard flow == .more, trouble == nil else { return }
    flow = body(event)
    if flow == .enough { XML_StopParser(parser, 0) }
  }

  private func stop(_ trouble: WorkbookTrouble) {
    self.trouble = trouble
    XML_StopParser(parser, 0)
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A name without its prefix, or a value.
  private static func text(_ name: UnsafePointer<XML_Char>?) -> String {
    let text = name.map { String(cString: $0) } ?? ""
    return text.split(separator: ":").last.map(String.init) ?? ""
  }

  private static func pairs(
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) -> [String: String] {
    guard let attributes else { return [:] }
    var pairs: [String: String] = [:]
    var place = 0
    while let name = attributes[place], let value = attributes[place + 1] {
      pairs[String(cString: name)] = String(cString: value)
      place += 2
    }
    return pairs
  }
}

extension Archive {
  /// Walks over a part that is XML.
  func walk(
    _ name: String, _ body: @escaping (XMLReader.Event) -> Flow
  ) throws(TableTrouble) {
    guard let reader = XMLReader() else { throw .workbook(.damaged) }
    var trouble: TableTrouble?
    var wasCutOff = false
    try read(name) { piece in
      do throws(TableTrouble) {
        let flow = try reader.read(piece, isLast: false, body)
        wasCutOff = flow == .enough
        return flow
      } catch {
        trouble = error
        return .enough
      }
    }
    if let trouble { throw trouble }
    if !wasCutOff { _ = try reader.read([], isLast: true, body) }
  }
}
