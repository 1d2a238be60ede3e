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
final class FormCellWalk {
  private let styles: NumberStyles
  private let body: (_ number: Int, [FormCell]) -> Flow
  private(set) var trouble: TableTrouble?

  private var number = 0
  private var cells: [FormCell] = []
  private var column = -1
  private var attributes: [String: String] = [:]
  private var text: [UInt8] = []
  private var isInText = false
  private var isInAid = false
  private var hasFormula = false

  init(_ styles: NumberStyles, _ body: @escaping (_ number: Int, [FormCell]) -> Flow) {
    self.styles = styles
    self.body = body
  }

  func take(_ event: XMLReader.Event) -> Flow {
    switch event {
    case .start("row", let attributes): return beginRow(attributes)
    case .start("c", let attributes): return beginCell(attributes)
    case .start("f", _): hasFormula = true
    case .start("v", _), .start("t", _): isInText = !isInAid
    case .start("rPh", _): isInAid = true
    case .end("v"), .end("t"): isInText = false
    case .end("rPh"): isInAid = false
    case .end("c"): if let value { cells.append(FormCell(column: column, value: value)) }
    case .end("row"): return body(number, cells)
    case .text(let bytes): return append(bytes)
    case .start, .end: break
    }
    return .more
  }

  private func beginRow(_ attributes: [String: String]) -> Flow {
    let next = attributes["r"].flatMap { Int($0) } ?? number + 1
    guard next > number, next <= FormLimits.rows else {
      trouble = next > number ? .tooManyRows : .workbook(.damaged)
      return .enough
    }
    number = next
    column = -1
    cells = []
    return .more
  }

  private func beginCell(_ attributes: [String: String]) -> Flow {
    column = attributes["r"].flatMap(SheetWalk.column) ?? column + 1
    self.attributes = attributes
    text.removeAll(keepingCapacity: true)
    hasFormula = false
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

  /// Nothing of an empty cell, and of one far to the right.
  private var value: FormCell.Value? {
    guard column < FormLimits.columns else { return nil }
    let text = String(decoding: text, as: UTF8.self)
    let kind = attributes["t"] ?? "n"
    guard !text.isEmpty else { return hasFormula && kind != "str" ? .doubt(.formula) : nil }
    switch kind {
    case "s": return Int(text).map { .shared($0) } ?? .text(text)
    case "b": return .text(text == "0" ? "FALSE" : "TRUE")
    case "e": return .doubt(.failed(text))
    case "d": return .doubt(.date)
    case "n": return number(text)
    default: return .text(text)
    }
  }

  private func number(_ text: String) -> FormCell.Value {
    switch styles[attributes["s"].flatMap { Int($0) }] {
    case .date: .doubt(.date)
    case .percent: .text(Self.percent(text) ?? text)
    // Whole numbers may be written with a fraction of nothing.
    case .number: .text(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
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
