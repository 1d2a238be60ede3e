import AloudModel

/// Which classes of people, alone or together, have a sum that follows from the published ones, were
/// those exact.
///
/// A set whose indicator is a linear combination of those of the published sets is one; this is decided
/// from sizes and memberships alone, by elimination over fractions.
struct RankTest {
  private let rows: [[Fraction]]
  private let columns: Int

  /// - Parameter sets: for each class, the published sets it lies in.
  init(sets: [[Int]], count: Int) {
    columns = sets.count
    rows = Self.reduced(
      (0..<count).map { set in sets.map { $0.contains(set) ? Fraction(1) : Fraction(0) } })
  }

  /// Whether the sum of some classes together follows.
  func determines(_ places: [Int]) -> Bool {
    let left = places.reduce(Array(repeating: Fraction(0), count: columns)) { sum, place in
      zip(sum, rest(of: place)).map { $0 + $1 }
    }
    return left.allSatisfy { $0.isZero }
  }

  /// Classes that together have fewer people than a minimum and whose sum follows, without those that
  /// hold fewer of which that is true already.
  ///
  /// - Parameter most: how many are looked for.
  func unions(of people: [Int], below minimum: Int, most: Int = .max) -> Unions {
    var search = UnionSearch(
      test: self, small: people.indices.filter { people[$0] > 0 && people[$0] < minimum },
      people: people, minimum: minimum, most: most, prints: prints)
    search.extend(from: 0, 0, .zero)
    return Unions(found: search.found, isComplete: search.left > 0)
  }

  /// What was found, and whether everything was looked at.
  struct Unions {
    let found: [[Int]]
    let isComplete: Bool
  }

  /// For each class one number that what is left of it comes to: those of classes whose sum follows add up to
  /// zero, and hardly any others do.
  private var prints: [Residue] {
    var dice = SplitMix(seed: 0xA10D)
    let weights = (0..<columns).map { _ in Residue(dice.next()) }
    return (0..<columns).map { place in
      zip(rest(of: place), weights).reduce(.zero) { $0 + Residue($1.0) * $1.1 }
    }
  }

  private struct UnionSearch {
    let test: RankTest
    let small: [Int]
    let people: [Int]
    let minimum: Int
    let most: Int
    let prints: [Residue]
    var found: [[Int]] = []
    var chosen: [Int] = []
    /// Sets of classes that are still looked at: many small classes have more than anybody can try.
    var left = 200_000

    mutating func extend(from start: Int, _ size: Int, _ sum: Residue) {
      for next in start..<small.count where size + people[small[next]] < minimum {
        guard left > 0, found.count < most else { return }
        left -= 1
        let (place, more) = (small[next], size + people[small[next]])
        let sum = sum + prints[place]
        chosen.append(place)
        if sum == .zero, test.determines(chosen) {
          found.append(chosen)
        } else if next + 1 < small.count {
          extend(from: next + 1, more, sum)
        }
        chosen.removeLast()
      }
    }
  }

  /// What is left of a class's sum when everything that is published is taken away.
  private func rest(of place: Int) -> [Fraction] {
    var rest = (0..<columns).map { $0 == place ? Fraction(1) : Fraction(0) }
    for row in rows {
      guard let pivot = row.firstIndex(where: { !$0.isZero }) else { continue }
      let factor = rest[pivot]
      if factor.isZero { continue }
      for column in rest.indices { rest[column] = rest[column] - factor * row[column] }
    }
    return rest
  }

  /// Reduced row echelon form.
  private static func reduced(_ matrix: [[Fraction]]) -> [[Fraction]] {
    var rows = matrix
    var top = 0
    for column in 0..<(rows.first?.count ?? 0) {
      guard let pivot = (top..<rows.count).first(where: { !rows[$0][column].isZero }) else {
        continue
      }
      rows.swapAt(top, pivot)
      let scale = rows[top][column]
      rows[top] = rows[top].map { $0 / scale }
      for other in rows.indices where other != top {
        let factor = rows[other][column]
        if factor.isZero { continue }
        for place in rows[other].indices {
          rows[other][place] = rows[other][place] - factor * rows[top][place]
        }
      }
      top += 1
    }
    return Array(rows.prefix(top))
  }
}

/// A fraction in lowest terms; indicators of a few dozen sets keep it small.
struct Fraction {
  let top: Int64
  let bottom: Int64

  init(_ whole: Int64) { (top, bottom) = (whole, 1) }

  private init(_ top: Int64, _ bottom: Int64) {
    var (left, right) = (top.magnitude, bottom.magnitude)
    while right != 0 { (left, right) = (right, left % right) }
    let divisor = Int64(max(left, 1)) * (bottom < 0 ? -1 : 1)
    (self.top, self.bottom) = (top / divisor, bottom / divisor)
  }

  var isZero: Bool { top == 0 }

  static func + (left: Self, right: Self) -> Self {
    Self(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
  }

  static func - (left: Self, right: Self) -> Self {
    Self(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
  }

  static func * (left: Self, right: Self) -> Self {
    Self(left.top * right.top, left.bottom * right.bottom)
  }

  static func / (left: Self, right: Self) -> Self {
    Self(left.top * right.bottom, left.bottom * right.top)
  }
}
