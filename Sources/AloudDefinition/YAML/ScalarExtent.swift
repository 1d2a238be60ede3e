/// How far a text reaches on the line it begins on.
struct ScalarExtent {
  /// The line from the first character of the text on.
  let rest: ArraySlice<Unicode.Scalar>

  /// The length in Unicode scalars, quotation marks included; up to the end of the line where the
  /// text goes on below.
  func length(of value: String, style: YAMLNode.Style) -> Int {
    switch style {
    case .plain:
      let scalars = Array(value.unicodeScalars)
      return rest.starts(with: scalars) ? scalars.count : lineLength
    case .quoted: return quotedLength ?? lineLength
    case .block: return 1
    }
  }

  private var lineLength: Int {
    let blanks = rest.reversed().prefix { $0 == " " || $0 == "\t" }
    return rest.count - blanks.count
  }

  private var quotedLength: Int? {
    guard let quote = rest.first else { return nil }
    var place = rest.startIndex + 1
    while place < rest.endIndex {
      if rest[place] == "\\", quote == "\"" {
        place += 2
      } else if rest[place] != quote {
        place += 1
      } else if quote == "'", place + 1 < rest.endIndex, rest[place + 1] == "'" {
        place += 2
      } else {
        return place + 1 - rest.startIndex
      }
    }
    return nil
  }
}
