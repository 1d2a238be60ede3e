import AloudDiagnostics
import AloudModel
import Testing

@testable import AloudExchange

struct WorkbookTests {
  @Test(arguments: [true, false])
  func `a workbook of Microsoft Forms is read like its text`(isPacked: Bool) throws {
    var made = MadeWorkbook(ToolFile.microsoftForms.rows, hiddenFirst: true)
    made.isPacked = isPacked
    let taking = try Taking(ByteAccess(made.bytes()))
    #expect(taking.draft.open == 0)
    #expect(taking.answers?.counted == InventedStaff.responses, "\(taking.everything)")
    for canary in InventedStaff.canaries {
      #expect(!taking.everything.lowercased().contains(canary))
    }
  }

  @Test func `an unknown answer is told at its row and column`() throws {
    var rows = ToolFile.microsoftForms.rows
    rows[2][6] = "canary"
    let found = try Taking(ByteAccess(MadeWorkbook(rows).bytes())).refusal?.diagnostics
    #expect(found?.map { [$0.place.start.line, $0.place.start.column] } == [[3, 7]])
  }

  @Test func `whole numbers are options, with or without a fraction of nothing`() throws {
    let made = MadeWorkbook([["code", "x", "n"], ["a", "b", "4"]]).replacing(
      "xl/worksheets/sheet1.xml",
      with:
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>4.0</v></c><c r=\"AB1\"><v>5</v></c></row>"
        + "<row r=\"7\"><c><v>3</v></c></row></sheetData></worksheet>")
    let rows = try AnswerTable(ByteAccess(made.bytes())).head(3)
    #expect(rows.map(\.number) == [1, 7])
    #expect(rows.map(\.cells) == [[0: "4", 27: "5"], [0: "3"]])
  }

  @Test func `entities and document types are refused where they are declared`() {
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>"
    for part in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"] {
      let made = MadeWorkbook(ToolFile.plain.rows).replacing(part, with: bomb)
      #expect(trouble(made.bytes()) == .workbook(.entities), "\(part)")
    }
  }

  @Test func `a part that says it becomes far too large is refused unread`() {
    let made = MadeWorkbook(ToolFile.plain.rows)
    #expect(trouble(made.bytes(claiming: 2_000_000_000)) == .workbook(.bomb))
  }

  @Test func `a part that becomes larger than it says is cut off there`() {
    let zeros = [UInt8](repeating: 0x20, count: 3_000_000)
    var made = MadeWorkbook(ToolFile.plain.rows)
    made.parts = made.parts.map { $0.name == "xl/workbook.xml" ? ($0.name, zeros) : $0 }
    #expect(trouble(made.bytes(claiming: 900_000)) == .workbook(.bomb))
    // And where it tells the truth, three megabytes of blanks in a few kilobytes are one too.
    #expect(trouble(made.bytes()) == .workbook(.bomb))
  }

  @Test(arguments: ["../evil.xml", "/etc/passwd", "xl\\workbook.xml", "xl/workbook.xml"])
  func `names that lead out, or stand twice, are refused`(name: String) {
    var made = MadeWorkbook(ToolFile.plain.rows)
    made.parts.append((name, Array("x".utf8)))
    #expect(trouble(made.bytes()) == .workbook(.names))
  }

  @Test func `a locked workbook, and one without a sheet to be seen, are named`() {
    let made = MadeWorkbook(ToolFile.plain.rows)
    #expect(trouble(made.bytes(flags: 1)) == .workbook(.locked))
    let none = made.replacing("xl/workbook.xml", with: "<workbook/>")
    #expect(trouble(none.bytes()) == .workbook(.noSheet))
  }

  @Test func `wherever a byte is changed or the end is cut, it is read or refused`() {
    let bytes = MadeWorkbook(ToolFile.plain.rows).bytes()
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[place] ^= 0x41
      _ = trouble(changed)
      _ = trouble(Array(bytes[..<place]))
    }
  }

  @Test func `an element in an element in an element ends somewhere`() {
    let deep = String(repeating: "<a>", count: 100_000)
    let made = MadeWorkbook(ToolFile.plain.rows).replacing("xl/worksheets/sheet1.xml", with: deep)
    #expect(trouble(made.bytes()) == .workbook(.damaged))
  }

  private func trouble(_ bytes: [UInt8]) -> TableTrouble? {
    do throws(TableTrouble) {
      try AnswerTable(ByteAccess(bytes)).rows(keeping: .all) { _ in .more }
      return nil
    } catch { return error }
  }
}
