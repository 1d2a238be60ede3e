import Testing

@testable import AloudDefinition

@Suite struct ScalarExtentTests {
  @Test(arguments: [
    ("abc", "abc", 3), ("abc, d", "abc", 3), ("día: x", "día", 3), ("世界 😀, x", "世界 😀", 4),
    ("", "", 0), ("é goes on \t", "é goes on below", 9), ("\t ", "x", 0),
  ])
  func `a plain text is as long as it is written, or reaches to the end of its line`(
    line: String, value: String, length: Int
  ) {
    #expect(extent(of: line).length(of: value, style: .plain) == length)
  }

  @Test(arguments: [
    ("'a'", 3), ("'é世', x", 4), ("'it''s', x", 7), (#""a", x"#, 3), (#""é\"b" x"#, 6),
    (#""a\\" x"#, 5), (#"'a\' x"#, 4), ("'é goes on  ", 10), (#""a\"#, 3), ("'", 1), ("", 0),
    ("'''' x", 4), (#""\é" x"#, 4),
  ])
  func `a quoted text reaches to its second mark, or to the end of its line`(
    line: String, length: Int
  ) {
    #expect(extent(of: line).length(of: "other", style: .quoted) == length)
  }

  @Test(arguments: ["|", ">-", "| # é"])
  func `a text below its key is marked by one sign`(line: String) {
    #expect(extent(of: line).length(of: "other", style: .block) == 1)
  }

  private func extent(of line: String) -> ScalarExtent { ScalarExtent(rest: Array(line.utf8)[...]) }
}
