/// How many people each cell of an item still has room for, those who collude taken out.
struct OpenTable {
  /// By the least step of the cell.
  private let cells: [(steps: [Int], room: Int)]

  init(_ puzzle: Puzzle, _ item: Int) {
    let told = puzzle.known[item].filter { $0 >= 0 }
    cells = puzzle.scale.items[item].cells.map { cell in
      (cell.steps, max(0, cell.people.upperBound - told.count { cell.steps.contains($0) }))
    }.sorted { $0.steps[0] < $1.steps[0] }
  }

  /// The least and the largest sum of so many people's steps.
  func sums(of people: Int) -> ClosedRange<Int> {
    let least = Self.filled(people, cells.map { ($0.steps[0], $0.room) })
    let most = Self.filled(
      people, cells.map { ($0.steps[$0.steps.count - 1], $0.room) }.sorted { $0.0 > $1.0 })
    return min(least, most)...max(least, most)
  }

  /// The same beside one person on a step; nothing, when the table has no room for that person.
  func sums(of people: Int, beside step: Int) -> ClosedRange<Int>? {
    guard let place = cells.firstIndex(where: { $0.steps.contains(step) }), cells[place].room > 0
    else { return nil }
    var rest = cells
    rest[place].room -= 1
    return OpenTable(rest).sums(of: people)
  }

  private init(_ cells: [(steps: [Int], room: Int)]) { self.cells = cells }

  private static func filled(_ people: Int, _ cells: [(step: Int, room: Int)]) -> Int {
    var left = people
    return cells.reduce(0) { sum, cell in
      let here = min(left, cell.room)
      left -= here
      return sum + here * cell.step
    }
  }
}
