import CZlib

/// Writes workbooks as spreadsheet programs do, sound and broken ones.
struct MadeWorkbook {
  var parts: [(name: String, content: [UInt8])] = []
  var isPacked = true

  init(parts: [(name: String, content: [UInt8])]) { self.parts = parts }

  /// A sheet with shared texts.
  init(_ rows: [[String]], hiddenFirst: Bool = false) {
    var places: [String: Int] = [:]
    var shared: [String] = []
    let cells = rows.enumerated().map { row, texts in
      "<row r=\"\(row + 1)\">"
        + texts.enumerated().filter { !$0.element.isEmpty }.map { column, text in
          let reference = "\(Self.letters(column))\(row + 1)"
          if Int(text) != nil { return "<c r=\"\(reference)\"><v>\(text)</v></c>" }
          if column == 1 {
            return "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\(Self.escaped(text))</t></is></c>"
          }
          if places[text] == nil {
            places[text] = shared.count
            shared.append(text)
          }
          return "<c r=\"\(reference)\" t=\"s\" s=\"1\"><v>\(places[text] ?? 0)</v></c>"
        }.joined() + "</row>"
    }.joined()
    let texts = shared.map { text in
      "<si><r><t xml:space=\"preserve\">\(Self.escaped(text))</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si>"
    }.joined()
    let other =
      hiddenFirst ? "<sheet name=\"old\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>" : ""
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://r\"><sheets>\(other)<sheet name=\"Form1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
          + "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<x:sst xmlns:x=\"http://m\">\(texts)</x:sst>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(cells)</sheetData></worksheet>"),
    ].map { ($0.0, Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\($0.1)".utf8)) }
  }

  func replacing(_ name: String, with content: String) -> MadeWorkbook {
    var other = self
    other.parts = parts.map { $0.name == name ? (name, Array(content.utf8)) : $0 }
    return other
  }

  /// - Parameter claimed: what the directory says of the unpacked size of each part, where it lies.
  func bytes(claiming claimed: Int? = nil, flags: UInt16 = 0) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let packed = isPacked ? Self.packed(content) : content
      let sum = UInt32(crc32(0, content, uInt(content.count)))
      let common =
        Self.little(20, 2) + Self.little(Int(flags), 2) + Self.little(isPacked ? 8 : 0, 2)
        + Self.little(0, 4) + Self.little(Int(sum), 4) + Self.little(packed.count, 4)
        + Self.little(claimed ?? content.count, 4) + Self.little(name.utf8.count, 2)
        + Self.little(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + Self.little(20, 2) + common + Self.little(0, 2) + Self.little(0, 2)
        + Self.little(0, 2) + Self.little(0, 4) + Self.little(file.count, 4) + Array(name.utf8)
      file += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + packed
    }
    return file + directory + [0x50, 0x4B, 5, 6] + Self.little(0, 4)
      + Self.little(parts.count, 2) + Self.little(parts.count, 2) + Self.little(directory.count, 4)
      + Self.little(file.count, 4) + Self.little(0, 2)
  }

  private static func packed(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var (input, output) = (content, [UInt8](repeating: 0, count: content.count + 1_024))
    let made = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(target.count)
        deflate(&stream, Z_FINISH)
        return target.count - Int(stream.avail_out)
      }
    }
    return Array(output[..<made])
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func letters(_ column: Int) -> String {
    column < 26
      ? String(UnicodeScalar(UInt8(65 + column))) : letters(column / 26 - 1) + letters(column % 26)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
