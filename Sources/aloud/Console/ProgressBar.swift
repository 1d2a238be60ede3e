import Glibc

/// How far a long act is, in one line of a terminal; nothing where nobody watches.
struct ProgressBar: Sendable {
  private let unit: String
  private let isShown = isatty(2) == 1

  /// - Parameter unit: what is counted, in words: `schools`.
  init(of unit: String) { self.unit = unit }

  func show(_ done: Int, of all: Int) {
    guard isShown else { return }
    let filled = all == 0 ? Self.width : Self.width * done / all
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    Console.write(over: "[\(bar)] \(done) of \(all) \(unit)", isLast: done == all)
  }

  private static let width = 30
}
