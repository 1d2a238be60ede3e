import AloudHTTP
import AloudMarkup

/// The page of the survey as it is given back filled: cut once at every place where something may stand,
/// and always of one length, so that its length tells nothing of what was filled in.
struct FillableForm: Sendable {
  private enum Slot: Hashable {
    case code
    case choice(name: String, value: String)
    case words(name: String)
  }

  /// The bytes before a place, and the place.
  private struct Piece {
    let bytes: ArraySlice<UInt8>
    let slot: Slot
  }

  private let pieces: [Piece]
  private let rest: ArraySlice<UInt8>
  private let head: PageResponse
  /// Of the whole page.
  let length: Int

  /// - Parameters:
  ///   - page: the form, with what is said of it already.
  ///   - length: of all languages and sayings together, where one has to be like the other.
  init(_ page: Page, length: Int? = nil) {
    var pieces: [Piece] = []
    var start = page.bytes.startIndex
    for tag in FormTag.all(in: page.bytes) {
      guard let (slot, place) = Self.slot(of: tag) else { continue }
      pieces.append(Piece(bytes: page.bytes[start..<place], slot: slot))
      start = place
    }
    self.pieces = pieces
    rest = page.bytes[start...]
    let longest = page.bytes.count + pieces.reduce(0) { $0 + Self.room(for: $1.slot) }
    self.length = max(length ?? 0, longest)
    head = PageResponse(page, length: self.length)
  }

  /// Where something may stand in a tag: behind its attributes, or behind it.
  private static func slot(of tag: FormTag) -> (Slot, Int)? {
    guard let name = tag["name"] else { return nil }
    switch (tag.element, name) {
    case ("input", SubmittedForm.blank): return nil
    case ("input", "code"): return (.code, tag.range.upperBound - 1)
    case ("input", _):
      return (.choice(name: name, value: tag["value"] ?? ""), tag.range.upperBound - 1)
    case ("textarea", _): return (.words(name: name), tag.range.upperBound)
    case _: return nil
    }
  }

  private static let mark = Array(" checked".utf8)
  private static let longestCode = 40

  /// The most bytes that a place can take; of an escaped byte there are six at most.
  private static func room(for slot: Slot) -> Int {
    switch slot {
    case .code: " value=\"\"".utf8.count + 6 * 4 * longestCode
    case .choice: mark.count
    case .words: 6 * longestWords
    }
  }

  /// Of what is typed into a box: four bytes for each of the characters it takes.
  private static let longestWords = 4 * Part.longestComment

  /// The page with everything in its place, to be sent once and overwritten.
  func reply(with filling: FormFilling, _ status: Status) -> Reply {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    for piece in pieces {
      bytes += piece.bytes
      bytes += Self.content(of: piece.slot, filling)
    }
    bytes += rest
    bytes += [UInt8](repeating: UInt8(ascii: "\n"), count: max(0, length - bytes.count))
    defer { bytes.overwrite() }
    return head.reply(status, once: bytes)
  }

  private static func content(of slot: Slot, _ filling: FormFilling) -> [UInt8] {
    switch slot {
    case .code:
      let typed = HTML(escaping: String(filling.code.prefix(longestCode))).text
      let bytes = Array(" value=\"\(typed)\"".utf8)
      return bytes.count <= room(for: slot) ? bytes : []
    case .choice(let name, let value): return filling.marks(name, value) ? mark : []
    case .words(let name):
      let bytes = Array(HTML(escaping: filling.text(of: name)).text.utf8)
      return bytes.count <= room(for: slot) ? bytes : []
    }
  }
}
