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

/// Makes rows of the elements of a sheet, of the columns that are kept.
final class SheetWalk: CellWalk {
  private let choice: ColumnChoice
  private let count: Int
  private let body: (SheetRow) -> Flow
  private var told = 0
  private var cells: [Int: SheetCell] = [:]

  init(keeping choice: ColumnChoice, atMost count: Int, _ body: @escaping (SheetRow) -> Flow) {
    self.choice = choice
    self.count = count
    self.body = body
    super.init(rows: TableLimits.rows, columns: TableLimits.columns * 4)
  }

  override func keeps(_ column: Int) -> Bool { choice.keeps(column) }

  override func end(_ cell: RawCell) {
    guard !cell.text.isEmpty, choice.keeps(cell.column) else { return }
    cells[cell.column] =
      switch cell.kind {
      case "s": Int(cell.text).map { .shared($0) } ?? .text(cell.text)
      case "n": .text(cell.number)
      case _: .text(cell.text)
      }
  }

  override func endRow(_ number: Int) -> Flow {
    defer { cells = [:] }
    told += 1
    guard body(SheetRow(number: number, cells: cells)) == .more else { return .enough }
    return told < count ? .more : .enough
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
