import AloudMarkup
import AloudWaveSupport
import Testing

@testable import AloudPapers

/// The square that a camera reads.
@Suite struct QRCodeTests {
  private static let address = "https://fernhill.example/en#7K3MQ2XD9TBA"

  private func code(_ text: String = address) throws -> QRCode { try #require(QRCode(text)) }

  @Test func `nothing can be said by an empty text, by a zero, or by more than a code holds`() {
    #expect(QRCode("") == nil)
    #expect(QRCode("a\0b") == nil)
    #expect(QRCode(String(repeating: "x", count: 2_331)) != nil)
    #expect(QRCode(String(repeating: "x", count: 2_332)) == nil)
  }

  @Test(arguments: [(14, 21), (26, 25), (42, 29), (62, 33), (84, 37)])
  func `a text has the smallest square that holds it at level M`(length: Int, size: Int) throws {
    // ISO/IEC 18004:2015, table 7: bytes at level M of versions 1 to 5.
    #expect(try code(String(repeating: "x", count: length)).size == size)
    #expect(try code(String(repeating: "x", count: length + 1)).size == size + 4)
  }

  @Test func `three corners have the rings by which a camera finds the square`() throws {
    let code = try code()
    let far = code.size - 7
    for (top, left) in [(0, 0), (0, far), (far, 0)] {
      for row in 0..<7 {
        for column in 0..<7 {
          let ring = max(abs(row - 3), abs(column - 3))
          #expect(code.isDark(row: top + row, column: left + column) == (ring != 2))
        }
      }
    }
  }

  @Test func `around the square everything is light`() throws {
    let code = try code()
    for place in -4..<code.size + 4 {
      for edge in [-1, code.size] {
        #expect(!code.isDark(row: edge, column: place) && !code.isDark(row: place, column: edge))
      }
    }
  }

  @Test func `one symbol more or less is another square`() throws {
    let one = try code()
    #expect(try code("https://fernhill.example/en#7K3MQ2XD9TBB") != one)
    #expect(try code() == one)
  }

  @Test func `the drawing for print has every dark module once, four inside its edge`() throws {
    let code = try code()
    let svg = code.svg(label: "Fernhill's <address>").text
    var drawn: [[Bool]] = Array(
      repeating: Array(repeating: false, count: code.size), count: code.size)
    let path = try #require(svg.split(separator: "path d=\"").last?.prefix { $0 != "\"" })
    for run in path.split(separator: "M") {
      let numbers = run.split { !$0.isNumber }.compactMap { Int($0) }
      try #require(numbers.count == 5 && numbers[3] == 1 && numbers[2] == numbers[4])
      for column in numbers[0]..<numbers[0] + numbers[2] {
        #expect(!drawn[numbers[1] - 4][column - 4])
        drawn[numbers[1] - 4][column - 4] = true
      }
    }
    for row in 0..<code.size {
      for column in 0..<code.size {
        #expect(drawn[row][column] == code.isDark(row: row, column: column))
      }
    }
    #expect(svg.contains("viewBox=\"0 0 \(code.size + 8) \(code.size + 8)\""))
    #expect(svg.contains("aria-label=\"Fernhill&#39;s &lt;address&gt;\""))
  }

  @Test func `the drawing in text says the same modules, two rows a line`() throws {
    let code = try code()
    let lines = code.blocks.split(separator: "\n").map(Array.init)
    #expect(lines.count == (code.size + 5) / 2)
    #expect(Set(lines.map(\.count)) == [code.size + 4])
    for (place, line) in lines.enumerated() {
      for (column, symbol) in line.enumerated() {
        let row = place * 2 - 2
        let isDark = (
          code.isDark(row: row, column: column - 2), code.isDark(row: row + 1, column: column - 2)
        )
        let expected: Character =
          isDark.0 ? (isDark.1 ? " " : "▄") : (isDark.1 ? "▀" : "█")
        #expect(symbol == expected)
      }
    }
  }
}
