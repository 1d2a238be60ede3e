/// Which cells of a workbook show their number as something else.
struct NumberStyles {
  /// By the style that a cell names.
  private let shown: [Shown]

  enum Shown: Hashable {
    case number
    case percent
    /// A day, a time, or both.
    case date
  }

  /// Nothing where the workbook says nothing about styles: every number is one.
  init(_ archive: Archive, _ path: String?) throws(TableTrouble) {
    guard let path else {
      shown = []
      return
    }
    var formats: [Int: Shown] = [:]
    var shown: [Shown] = []
    var isInCells = false
    try archive.walk(path) { event in
      switch event {
      case .start("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          formats[id] = Self.shown(attributes["formatCode"] ?? "")
        }
      case .start("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes) where isInCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        shown.append(formats[id] ?? Self.known(id))
      case .start, .end, .text: break
      }
      return shown.count < 65_536 ? .more : .enough
    }
    self.shown = shown
  }

  subscript(_ style: Int?) -> Shown {
    style.flatMap { shown.indices.contains($0) ? shown[$0] : nil } ?? .number
  }

  /// The formats that every spreadsheet program has (ECMA-376, 18.8.30).
  private static func known(_ id: Int) -> Shown {
    switch id {
    case 9, 10: .percent
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .number
    }
  }

  /// A format is one of days or times where a letter of those stands outside of quotation marks and
  /// brackets.
  private static func shown(_ format: String) -> Shown {
    var signs: [Character] = []
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for sign in format.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch sign {
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "\\", "_", "*": isEscaped = !isQuoted
      default: if !isQuoted, !isBracketed { signs.append(sign) }
      }
    }
    if String(signs).hasPrefix("general") { return .number }
    if signs.contains(where: { "ymdhs".contains($0) }) { return .date }
    return signs.contains("%") ? .percent : .number
  }
}
