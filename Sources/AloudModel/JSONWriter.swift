/// Writes a tree as UTF-8 bytes that depend on the tree alone.
struct JSONWriter {
  let layout: CanonicalJSON.Layout
  private var out: [UInt8] = []
  private var depth = 0

  init(layout: CanonicalJSON.Layout) { self.layout = layout }

  mutating func write(_ tree: JSONTree) {
    switch tree {
    case .null: append("null")
    case .truth(let truth): append(truth ? "true" : "false")
    case .integer(let integer): append(String(integer))
    case .fraction: preconditionFailure("no value of ours has fractions")
    case .text(let text): quote(text)
    case .list(let list):
      enclose("[", "]", list) { writer, element in writer.write(element) }
    case .object(let members):
      let sorted = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      enclose("{", "}", sorted) { writer, member in
        writer.quote(member.name)
        writer.append(writer.layout == .indented ? ": " : ":")
        writer.write(member.value)
      }
    }
  }

  /// The bytes, with a line feed behind them where the layout is for files.
  consuming func finished() -> [UInt8] {
    if layout == .indented { append("\n") }
    return out
  }

  private mutating func enclose<Element>(
    _ open: String, _ close: String, _ elements: [Element],
    each: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    depth += 1
    for (place, element) in elements.enumerated() {
      if place > 0 { append(",") }
      breakLine()
      each(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    append(close)
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    out.append(0x0A)
    for _ in 0..<depth { append("  ") }
  }

  private mutating func quote(_ text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0x00..<0x20, 0x7F:
        append("\\u00")
        out += [Self.digit(byte >> 4), Self.digit(byte & 15)]
      default: out.append(byte)
      }
    }
    append("\"")
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
  }

  private mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }
}
