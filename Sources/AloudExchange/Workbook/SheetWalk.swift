/// One row of a sheet before its shared texts are known.
struct SheetRow {
  let number: Int
  let cells: [Int: SheetCell]
}

/// What a cell of a sheet holds.
enum SheetCell {
  /// The place of a text in the list that all sheets share.
  case shared(Int)
  case text(String)
}

/// Makes rows of the elements of a sheet.
final class SheetWalk {
  private let choice: ColumnChoice
  private let count: Int
  private let body: (SheetRow) -> Flow
  private(set) var trouble: TableTrouble?

  private var number = 0
  private var told = 0
  private var cells: [Int: SheetCell] = [:]
  private var column = -1
  private var kind = ""
  private var text: [UInt8] = []
  /// Inside a value, or a text that stands in the cell itself.
  private var isInText = false
  /// Inside the reading aid of a text, which is no part of it.
  private var isInAid = false

  init(keeping choice: ColumnChoice, atMost count: Int, _ body: @escaping (SheetRow) -> Flow) {
    self.choice = choice
    self.count = count
    self.body = body
  }

  func take(_ event: XMLReader.Event) -> Flow {
    switch event {
    case .start("row", let attributes): return beginRow(attributes)
    case .start("c", let attributes): return beginCell(attributes)
    case .start("v", _), .start("t", _): isInText = choice.keeps(column) && !isInAid
    case .start("rPh", _): isInAid = true
    case .end("v"), .end("t"): isInText = false
    case .end("rPh"): isInAid = false
    case .end("c"): endCell()
    case .end("row"): return endRow()
    case .text(let bytes): return append(bytes)
    case .start, .end: break
    }
    return .more
  }

  private func beginRow(_ attributes: [String: String]) -> Flow {
    let next = attributes["r"].flatMap { Int($0) } ?? number + 1
    guard next > number, next <= TableLimits.rows else {
      trouble = next > number ? .tooManyRows : .workbook(.damaged)
      return .enough
    }
    number = next
    column = -1
    cells = [:]
    return .more
  }

  private func beginCell(_ attributes: [String: String]) -> Flow {
    column = attributes["r"].flatMap(Self.column) ?? column + 1
    kind = attributes["t"] ?? "n"
    text.removeAll(keepingCapacity: true)
    guard column <= TableLimits.columns * 4 else {
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
    guard !text.isEmpty, choice.keeps(column) else { return }
    let text = String(decoding: text, as: UTF8.self)
    if kind == "s" {
      cells[column] = Int(text).map { .shared($0) } ?? .text(text)
    } else {
      // Whole numbers may be written with a fraction of nothing.
      cells[column] = .text(kind == "n" && text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }
  }

  private func endRow() -> Flow {
    told += 1
    guard body(SheetRow(number: number, cells: cells)) == .more else { return .enough }
    return told < count ? .more : .enough
  }

  /// `AB12` is column 27, from 0.
  static func column(_ reference: String) -> Int? {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
  }
}

/// The texts that sheets share, as far as they are needed, each in one line.
final class SharedTexts {
  private let needed: Set<Int>
  private(set) var texts: [Int: String] = [:]
  private var place = -1
  private var text: [UInt8] = []
  private var isInText = false
  private var isInAid = false

  init(_ needed: Set<Int>) { self.needed = needed }

  func take(_ event: XMLReader.Event) -> Flow {
    switch event {
    case .start("si", _):
      place += 1
      text.removeAll(keepingCapacity: true)
    case .start("t", _): isInText = needed.contains(place) && !isInAid
    case .end("t"): isInText = false
    case .start("rPh", _): isInAid = true
    case .end("rPh"): isInAid = false
    case .end("si"):
      if needed.contains(place) {
        texts[place] = CellText.unescaped(String(decoding: text, as: UTF8.self))
      }
    case .text(let bytes):
      if isInText, text.count < TableLimits.cell { text += bytes }
    case .start, .end: break
    }
    return texts.count == needed.count ? .enough : .more
  }
}
