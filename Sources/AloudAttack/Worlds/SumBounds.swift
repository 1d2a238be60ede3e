import AloudModel

/// Interval propagation: how low and how high the sum of each class on each item can be.
///
/// Every figure is an interval on a sum of such sums, and what follows by subtraction (all others of a
/// breakdown) is one more. Each interval narrows its terms until nothing moves: bounds that follow
/// hold in every world, so that what they show is proved.
struct SumBounds {
  let puzzle: Puzzle
  /// By class, then item: the sum of steps of those who do not collude.
  private(set) var sums: [[ClosedRange<Int>]]
  private let tables: [OpenTable]

  init(_ puzzle: Puzzle) {
    self.puzzle = puzzle
    let tables = puzzle.scale.items.indices.map { item in OpenTable(puzzle, item) }
    self.tables = tables
    sums = puzzle.honest.map { people in tables.map { $0.sums(of: people.count) } }
    let forms = Self.forms(puzzle)
    for _ in 0..<60 {
      let before = sums
      for form in forms { narrow(form) }
      if sums == before { return }
    }
  }

  /// Whether everybody of a class who does not collude must be on a side.
  func proves(_ side: PublishedItem.Side, _ place: Int, _ item: Int) -> Bool {
    let steps = puzzle.scale.items[item].sides.indices
    let off = steps.filter { puzzle.scale.items[item].sides[$0] != side }
    return !off.contains { allows($0, place, item) }
  }

  /// Whether everybody of a class who does not collude must be on a step.
  func proves(step: Int, _ place: Int, _ item: Int) -> Bool {
    !(0...puzzle.scale.steps).contains { $0 != step && allows($0, place, item) }
  }

  /// Whether the bounds leave room for one person on a step.
  func allows(_ step: Int, _ place: Int, _ item: Int) -> Bool {
    guard let others = tables[item].sums(of: puzzle.honest[place].count - 1, beside: step) else {
      return false
    }
    return step + others.lowerBound <= sums[place][item].upperBound
      && step + others.upperBound >= sums[place][item].lowerBound
  }

  private struct Form {
    let terms: [(place: Int, item: Int)]
    let bounds: ClosedRange<Int>
  }

  private static func forms(_ puzzle: Puzzle) -> [Form] {
    let classes = puzzle.setsOfClass.indices
    func told(_ place: Int, _ item: Int) -> Int {
      let all = puzzle.classOf.indices.filter { puzzle.classOf[$0] == place }
      return all.reduce(0) { $0 + max(puzzle.known[item][$1], 0) }
    }
    func form(_ terms: [(place: Int, item: Int)], _ bounds: ClosedRange<Int>) -> Form {
      let known = terms.reduce(0) { $0 + told($1.place, $1.item) }
      return Form(terms: terms, bounds: (bounds.lowerBound - known)...(bounds.upperBound - known))
    }
    func allItems(_ places: [Int]) -> [(place: Int, item: Int)] {
      places.flatMap { place in (0..<puzzle.items).map { (place, $0) } }
    }
    var forms = (0..<puzzle.items).map { item in
      form(classes.map { ($0, item) }, puzzle.scale.items[item].sums(of: puzzle.people))
    }
    for set in puzzle.bounds.indices {
      forms.append(
        form(
          allItems(classes.filter { puzzle.setsOfClass[$0].contains(set) }), puzzle.bounds[set]))
    }
    for (places, bounds) in puzzle.remainders { forms.append(form(allItems(places), bounds)) }
    return forms
  }

  private mutating func narrow(_ form: Form) {
    let low = form.terms.reduce(0) { $0 + sums[$1.place][$1.item].lowerBound }
    let high = form.terms.reduce(0) { $0 + sums[$1.place][$1.item].upperBound }
    for (place, item) in form.terms {
      let own = sums[place][item]
      let least = max(own.lowerBound, form.bounds.lowerBound - (high - own.upperBound))
      let most = min(own.upperBound, form.bounds.upperBound - (low - own.lowerBound))
      // Figures that fit no world prove nothing.
      if least <= most { sums[place][item] = least...most }
    }
  }
}

extension Puzzle {
  /// For each breakdown with a shown group, the classes in none of them and the interval of their sum
  /// that follows by subtraction.
  var remainders: [(places: [Int], bounds: ClosedRange<Int>)] {
    guard let whole = scale.means.firstIndex(where: { $0.source == .wholeSchool }) else {
      return []
    }
    return breakdowns.map { sets in
      let places = setsOfClass.indices.filter { place in
        !setsOfClass[place].contains { sets.contains($0) }
      }
      let low = bounds[whole].lowerBound - sets.reduce(0) { $0 + bounds[$1].upperBound }
      let high = bounds[whole].upperBound - sets.reduce(0) { $0 + bounds[$1].lowerBound }
      return (places, low...high)
    }
  }

  /// The places of the shown groups of each breakdown.
  private var breakdowns: [[Int]] {
    var sets: [[Int]] = []
    var known: [String] = []
    for (place, mean) in scale.means.enumerated() {
      guard case .group(_, let breakdown) = mean.source else { continue }
      if let index = known.firstIndex(of: breakdown.text) {
        sets[index].append(place)
      } else {
        known.append(breakdown.text)
        sets.append([place])
      }
    }
    return sets
  }
}
