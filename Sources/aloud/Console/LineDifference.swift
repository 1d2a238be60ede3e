/// What changes in a text file, line by line, in the unified form without context.
struct LineDifference {
  private let path: String
  private let old: [Substring]
  private let new: [Substring]

  init(from old: [UInt8], to new: [UInt8], path: String) {
    self.path = path
    self.old = Self.lines(old)
    self.new = Self.lines(new)
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
  }

  /// Empty when nothing changes.
  var text: String {
    let difference = new.difference(from: old)
    guard !difference.isEmpty else { return "" }
    let (removed, inserted) = Self.places(difference)
    var text = "--- \(path)\n+++ \(path)\n"
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      let start = (before, after)
      while removed.contains(before) { before += 1 }
      while inserted.contains(after) { after += 1 }
      if start == (before, after) {
        (before, after) = (before + 1, after + 1)
      } else {
        text += hunk(start.0..<before, start.1..<after)
      }
    }
    return text
  }

  private static func places(_ difference: CollectionDifference<Substring>) -> (Set<Int>, Set<Int>)
  {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let place, _, _): removed.insert(place)
      case .insert(let place, _, _): inserted.insert(place)
      }
    }
    return (removed, inserted)
  }

  private func hunk(_ gone: Range<Int>, _ come: Range<Int>) -> String {
    var text = "@@ -\(place(gone)) +\(place(come)) @@\n"
    for line in old[gone] { text += "-\(line)\n" }
    for line in new[come] { text += "+\(line)\n" }
    return text
  }

  private func place(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }
}
