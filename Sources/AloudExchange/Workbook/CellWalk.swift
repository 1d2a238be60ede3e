/// A cell as a sheet writes it down.
struct RawCell {
  /// From the left, from 0.
  let column: Int
  let attributes: [String: String]
  let text: String
  let hasFormula: Bool

  /// What its text is: `n` a number, `s` the place of a text that sheets share, others in the format.
  var kind: String { attributes["t"] ?? "n" }

  /// Whole numbers may be written with a fraction of nothing.
  var number: String { text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
}

/// Walks through the elements of a sheet, cell by cell and row by row; what becomes of them is a subclass's.
class CellWalk {
  private(set) var trouble: TableTrouble?
  private let rows: Int
  private let columns: Int

  private var number = 0
  private var column = -1
  private var attributes: [String: String] = [:]
  private var text: [UInt8] = []
  /// Inside a value, or a text that stands in the cell itself.
  private var isInText = false
  /// Inside the reading aid of a text, which is no part of it.
  private var isInAid = false
  private var hasFormula = false

  /// - Parameters:
  ///   - rows: the last row there may be.
  ///   - columns: the last column there may be.
  init(rows: Int, columns: Int) { (self.rows, self.columns) = (rows, columns) }

  /// Whether the text of a column is wanted.
  func keeps(_ column: Int) -> Bool { true }

  func end(_ cell: RawCell) {}

  func endRow(_ number: Int) -> Flow { .more }

  final func take(_ event: XMLReader.Event) -> Flow {
    switch event {
    case .start("row", let attributes): return beginRow(attributes)
    case .start("c", let attributes): return beginCell(attributes)
    case .start("f", _): hasFormula = true
    case .start("v", _), .start("t", _): isInText = keeps(column) && !isInAid
    case .start("rPh", _): isInAid = true
    case .end("v"), .end("t"): isInText = false
    case .end("rPh"): isInAid = false
    case .end("c"): endCell()
    case .end("row"): return endRow(number)
    case .text(let bytes): return append(bytes)
    case .start, .end: break
    }
    return .more
  }

  private func beginRow(_ attributes: [String: String]) -> Flow {
    let next = attributes["r"].flatMap { Int($0) } ?? number + 1
    guard next > number, next <= rows else {
      trouble = next > number ? .tooManyRows : .workbook(.damaged)
      return .enough
    }
    number = next
    column = -1
    return .more
  }

  private func beginCell(_ attributes: [String: String]) -> Flow {
    column = attributes["r"].flatMap(Self.column) ?? column + 1
    self.attributes = attributes
    text.removeAll(keepingCapacity: true)
    hasFormula = false
    guard column <= columns else {
      trouble = .tooManyColumns(row: number)
      return .enough
    }
    return .more
  }

  private func append(_ bytes: [UInt8]) -> Flow {
    guard isInText else { return .more }
    text += bytes
    guard text.count <= TableLimits.cell else {
      trouble = .cellTooLarge(row: number, column: column + 1)
      return .enough
    }
    return .more
  }

  private func endCell() {
    let text = String(decoding: text, as: UTF8.self)
    end(RawCell(column: column, attributes: attributes, text: text, hasFormula: hasFormula))
  }

  /// `AB12` is column 27, from 0.
  static func column(_ reference: String) -> Int? {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
  }
}
