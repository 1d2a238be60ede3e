import AloudDefinition
import AloudExchange

/// Files around bytes that somebody invented.
enum LawFile {
  /// A workbook of answers around a sheet and its shared texts, with a record separator (0x1E) between.
  static func workbook(_ bytes: [UInt8]) -> [UInt8] {
    let parts = parts(bytes)
    return book([("Form1", parts[0])], texts: parts.count > 1 ? parts[1] : [])
  }

  /// Another tool's questions: as they are, or, where they begin as XML, a workbook around the three
  /// sheets of a form, in the order survey, choices, settings, and their shared texts.
  static func structure(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.first == UInt8(ascii: "<") else { return bytes }
    let parts = parts(bytes)
    let sheets = zip(["survey", "choices", "settings"], parts).map { ($0, $1) }
    return book(sheets, texts: parts.count > 3 ? parts[3] : [])
  }

  static func read(_ bytes: [UInt8], _ unfit: XLSForm.Unfit) -> ParsedForm {
    var wishes = XLSForm.Wishes()
    wishes.unfit = unfit
    return OtherForm(XLSForm.File(name: "form", bytes: structure(bytes))).read(wishes)
  }

  private static func parts(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x1E, maxSplits: 3, omittingEmptySubsequences: false).map(Array.init)
  }

  private static func book(_ sheets: [(name: String, content: [UInt8])], texts: [UInt8]) -> [UInt8]
  {
    let names = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0 + 1)\"/>"
    }
    let links = sheets.indices.map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"x/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    let book = MadeWorkbook(
      parts: [
        (
          "xl/workbook.xml",
          Array("<workbook xmlns:r=\"http://r\"><sheets>\(names.joined())</sheets></workbook>".utf8)
        ),
        (
          "xl/_rels/workbook.xml.rels",
          Array(
            ("<Relationships>\(links.joined())"
              + "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
              + "</Relationships>").utf8)
        ),
        ("xl/sharedStrings.xml", texts.isEmpty ? Array("<sst/>".utf8) : texts),
      ] + sheets.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", $1.content) })
    return book.bytes()
  }
}
