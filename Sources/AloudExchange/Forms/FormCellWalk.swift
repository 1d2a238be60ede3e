/// A cell of a sheet of questions, as it is shown.
struct FormCell: Hashable {
  /// From the left, from 0.
  let column: Int
  let value: Value

  enum Value: Hashable {
    case shared(Int)
    case text(String)
    /// What a spreadsheet shows for it was not typed.
    case doubt(Doubt)
  }

  /// Why nobody can say what a cell was meant to say.
  enum Doubt: Hashable {
    /// A number that is shown as a day: `1-2` becomes one as it is typed.
    case date
    /// `#N/A` and the like.
    case failed(String)
    /// A formula that nothing has worked out.
    case formula
  }
}

/// Makes rows of the elements of a sheet of questions.
final class FormCellWalk: CellWalk {
  private let styles: NumberStyles
  private let body: (_ number: Int, [FormCell]) -> Flow
  private var cells: [FormCell] = []

  init(_ styles: NumberStyles, _ body: @escaping (_ number: Int, [FormCell]) -> Flow) {
    self.styles = styles
    self.body = body
    super.init(rows: FormLimits.rows, columns: .max)
  }

  override func end(_ cell: RawCell) {
    if let value = value(of: cell) { cells.append(FormCell(column: cell.column, value: value)) }
  }

  override func endRow(_ number: Int) -> Flow {
    defer { cells = [] }
    return body(number, cells)
  }

  /// Nothing of an empty cell, and of one far to the right.
  private func value(of cell: RawCell) -> FormCell.Value? {
    guard cell.column < FormLimits.columns else { return nil }
    let (text, kind) = (cell.text, cell.kind)
    guard !text.isEmpty else { return cell.hasFormula && kind != "str" ? .doubt(.formula) : nil }
    switch kind {
    case "s": return Int(text).map { .shared($0) } ?? .text(text)
    case "b": return .text(text == "0" ? "FALSE" : "TRUE")
    case "e": return .doubt(.failed(text))
    case "d": return .doubt(.date)
    case "n": return number(of: cell)
    default: return .text(text)
    }
  }

  private func number(of cell: RawCell) -> FormCell.Value {
    switch styles[cell.attributes["s"].flatMap { Int($0) }] {
    case .date: .doubt(.date)
    case .percent: .text(Self.percent(cell.text) ?? cell.text)
    case .number: .text(cell.number)
    }
  }

  /// `0.5` as `50%`, where that is a whole number.
  private static func percent(_ text: String) -> String? {
    guard let number = Double(text), number.magnitude <= 100 else { return nil }
    let whole = (number * 100).rounded()
    return (number * 100 - whole).magnitude < 1e-9 ? "\(Int(whole))%" : nil
  }
}

/// Sizes above which a form is not what it is said to be.
enum FormLimits {
  static let bytes = 16_000_000
  static let rows = 65_536
  /// A form's columns; what stands further right was not written by a person.
  static let columns = 1_000
  /// Cells up to the last of each row, those between that are empty too.
  static let cells = 2_000_000
  /// Of all cells together.
  static let text = 8_000_000
}
