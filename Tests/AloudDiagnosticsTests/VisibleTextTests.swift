import Testing

@testable import AloudDiagnostics

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain, é, 世界, 😀", "plain, é, 世界, 😀"),
    ("red \u{1B}[31m", "red \\u{1B}[31m"),
    ("\u{202E}desrever", "\\u{202E}desrever"),
    ("a\u{2066}b\u{2069}", "a\\u{2066}b\\u{2069}"),
    ("tab\tfeed\n", "tab\\u{9}feed\\u{A}"),
    ("\u{85}\u{2028}\u{7F}\u{FEFF}\u{200B}", "\\u{85}\\u{2028}\\u{7F}\\u{FEFF}\\u{200B}"),
  ])
  func `what could spoof a terminal is written by its number`(text: String, shown: String) {
    #expect(VisibleText.escaped(text) == shown)
  }

  @Test func `every bidirectional control is hidden`() {
    // Bidi_Control in PropList.txt of Unicode 15.
    let controls: [ClosedRange<UInt32>] = [
      0x061C...0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
    ]
    for value in controls.joined() {
      let scalar = Unicode.Scalar(value)
      #expect(scalar.map(VisibleText.isHidden) == true)
    }
  }

  @Test func `joiners stay, since scripts and emoji need them`() {
    let persian = "می\u{200C}خواهم"
    let family = "👩\u{200D}👧"
    #expect(VisibleText.escaped(persian) == persian)
    #expect(VisibleText.escaped(family) == family)
  }

  @Test(arguments: [("a", 1), ("é", 1), ("世", 2), ("😀", 2), ("ｶ", 1), ("\u{301}", 0)])
  func `width counts the cells of a terminal`(character: String, cells: Int) {
    #expect(character.unicodeScalars.reduce(0) { $0 + VisibleText.width($1) } == cells)
  }

  @Test func `code points are written with at least four digits`() {
    #expect(VisibleText.codePoint("\t") == "U+0009")
    #expect(VisibleText.codePoint("\u{202E}") == "U+202E")
    #expect(VisibleText.codePoint("😀") == "U+1F600")
  }
}
