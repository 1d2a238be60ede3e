import AloudDisclosure
import Testing

@testable import AloudReports

/// Labels come from a definition file, which anybody may have written.
struct HostileLabelTests {
  @Test func `labels are read as words in Markdown`() throws {
    let text = try Sample.hostile.markdown()
    #expect(text.hasPrefix("# \\# \\<script\\>alert(1)\\</script\\>\n"))
    #expect(text.contains("\\[x\\](javascript:alert) \\*School\\*"))
    #expect(text.contains("Read this through our goal: - one  \\#\\# two \\| three."))
    #expect(text.contains("\\`x\\`\\_y\\_"))
    #expect(!text.contains("<b>"))
    #expect(!text.contains("<script>"))
  }

  @Test func `labels break neither tables nor headings`() throws {
    let page = MarkdownReader(try Sample.hostile.markdown())
    let plain = MarkdownReader(try Sample("plain", [.autumn2026]).markdown())
    #expect(page.lines.count == plain.lines.count)
    #expect(
      page.lines.filter { $0.hasPrefix("#") }.count
        == plain.lines.filter { $0.hasPrefix("#") }.count)
    #expect(page.tables.map(\.header.count) == plain.tables.map(\.header.count))
    #expect(page.tables.map(\.rows.count) == plain.tables.map(\.rows.count))
    #expect(page.table(in: "In one minute")?.cell("a|b | c |", "Oct 2026") == "62")
  }

  @Test func `labels run no formula and break no row in CSV`() throws {
    let rows = try Sample.hostile.rows("scales.csv")
    #expect(rows.contains { $0["scale_label"] == "'=cmd|' /C calc'!A0" })
    #expect(rows.contains { $0["scale_label"] == "a|b\n| c |" })
    #expect(rows.contains { $0["group_label"] == "'+1" })
    #expect(rows.count == (try Sample("plain", [.autumn2026]).rows("scales.csv").count))
    let items = try Sample.hostile.rows("items.csv")
    #expect(items.contains { $0["item_text"] == "'@SUM(A1), \"quoted\"\r\n<b>bold</b>" })
    let sentences = try Sample.hostile.rows("changes.csv").map { $0["sentence"] ?? "" }
    #expect(sentences.contains { $0.hasPrefix("'=cmd") })
  }

  @Test func `negative numbers are numbers`() throws {
    let rows = try Sample.two.rows("changes.csv")
    #expect(rows.contains { $0["change"] == "-2" })
    #expect(rows.allSatisfy { Int($0["ci_low"] ?? "") != nil })
  }
}
