/// Writes a workbook that holds texts alone (ECMA-376), each in its cell; same sheets, same bytes.
struct WorkbookWriter {
  let sheets: [(name: String, rows: [[String]])]

  var bytes: [UInt8] {
    var archive = ArchiveWriter()
    archive.add("[Content_Types].xml", Self.head + contentTypes)
    archive.add(
      "_rels/.rels", Self.head + Self.links([("rId1", "officeDocument", "xl/workbook.xml")]))
    archive.add("xl/workbook.xml", Self.head + workbook)
    archive.add("xl/_rels/workbook.xml.rels", Self.head + Self.links(sheetLinks))
    for (place, sheet) in sheets.enumerated() {
      archive.add("xl/worksheets/sheet\(place + 1).xml", Self.head + Self.sheet(sheet.rows))
    }
    return archive.bytes
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  private var contentTypes: String {
    let parts = sheets.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\""
        + " ContentType=\"\(Self.types).worksheet+xml\"/>"
    }.joined()
    return "<Types xmlns=\"\(Self.packages)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(Self.types).sheet.main+xml\"/>"
      + "\(parts)</Types>"
  }

  private var workbook: String {
    let names = sheets.enumerated().map {
      "<sheet name=\"\(Self.escaped($1.name))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>"
    }.joined()
    return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">"
      + "<sheets>\(names)</sheets></workbook>"
  }

  private var sheetLinks: [(id: String, kind: String, target: String)] {
    sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
  }

  private static func links(_ links: [(id: String, kind: String, target: String)]) -> String {
    let all = links.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }.joined()
    return "<Relationships xmlns=\"\(packages)/relationships\">\(all)</Relationships>"
  }

  private static func sheet(_ rows: [[String]]) -> String {
    let written = rows.enumerated().map { row, texts in
      let cells = texts.enumerated().filter { !$0.element.isEmpty }.map { column, text in
        "<c r=\"\(letters(column))\(row + 1)\" t=\"inlineStr\"><is>"
          + "<t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
      }
      return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
    }
    return "<worksheet xmlns=\"\(main)\"><sheetData>\(written.joined())</sheetData></worksheet>"
  }

  /// The column from the left, from 0: `A`, `Z`, `AA`.
  private static func letters(_ column: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(65 + column % 26))))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
