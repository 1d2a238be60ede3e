package import AloudModel

/// The answers of many people, a byte for each question: what a file comes to before anybody counts, and all
/// that is kept of it until then.
package struct CompactAnswers: Sendable {
  /// How a byte reads; 0 is no answer.
  private let items: [(item: Identifier<Item>, values: [Int])]
  private let groups: [(breakdown: Identifier<Breakdown>, groups: [Identifier<Group>])]
  /// By school, in the order they were named; row after row.
  private(set) var rows: [[UInt8]]
  package internal(set) var emptyRows = 0
  package internal(set) var skippedRows = 0

  init(
    items: [(item: Identifier<Item>, values: [Int])],
    groups: [(breakdown: Identifier<Breakdown>, groups: [Identifier<Group>])], schools: Int
  ) {
    self.items = items
    self.groups = groups
    rows = Array(repeating: [], count: schools)
  }

  /// Bytes of one person.
  package var width: Int { items.count + groups.count }

  /// Of all schools.
  package var people: Int { rows.reduce(0) { $0 + $1.count } / width }

  package func people(ofSchool school: Int) -> Int { rows[school].count / width }

  /// The bytes of one school's people, row after row.
  package func bytes(ofSchool school: Int) -> [UInt8] { rows[school] }

  mutating func append(_ row: some Sequence<UInt8>, toSchool school: Int) {
    rows[school].append(contentsOf: row)
  }

  mutating func append(_ part: PlainScan.Rows) {
    part.bytes.withUnsafeBufferPointer { bytes in
      for (row, school) in part.schools.enumerated() {
        rows[Int(school)].append(
          contentsOf: UnsafeBufferPointer(rebasing: bytes[(row * width)..<((row + 1) * width)]))
      }
    }
  }

  /// Puts the rows of each school into an order that nobody knows (Fisher and Yates), so that whoever counts them
  /// does not see theirs.
  package mutating func shuffle(using dice: inout some RandomNumberGenerator) {
    for school in rows.indices {
      for row in (0..<people(ofSchool: school)).reversed() {
        let other = Int.random(in: 0...row, using: &dice)
        guard other != row else { continue }
        for byte in 0..<width {
          rows[school].swapAt(row * width + byte, other * width + byte)
        }
      }
    }
  }

  /// One school's answers as they are counted.
  package func responses(ofSchool school: Int) -> [Response] {
    let bytes = rows[school]
    return stride(from: 0, to: bytes.count, by: width).map { start in
      response(bytes[start..<(start + width)])
    }
  }

  private func response(_ bytes: ArraySlice<UInt8>) -> Response {
    var answers = [Identifier<Item>: Int](minimumCapacity: items.count)
    for (byte, (item, values)) in zip(bytes, items) where byte > 0 {
      answers[item] = values[Int(byte) - 1]
    }
    var own: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for (byte, (breakdown, groups)) in zip(bytes.dropFirst(items.count), groups) where byte > 0 {
      own[breakdown] = groups[Int(byte) - 1]
    }
    return Response(answers: answers, groups: own)
  }
}
