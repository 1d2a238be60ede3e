package import AloudTally

/// One scale's triple for each school, in whole units of its score: exact sums that statistics
/// between schools are made of.
package struct SchoolTallies<School: Hashable & Comparable & Sendable>: Hashable, Sendable {
  package private(set) var triples: [School: SchoolTriple]

  package init(_ triples: [School: SchoolTriple] = [:]) { self.triples = triples }

  /// Adds people to a school.
  package mutating func add(_ triple: SchoolTriple, of school: School) {
    triples[school] = triples[school].map { $0.merged(with: triple) } ?? triple
  }

  package func merged(with other: SchoolTallies) -> SchoolTallies {
    SchoolTallies(triples.merging(other.triples) { $0.merged(with: $1) })
  }

  /// In the order of the schools, so that sums of real numbers do not depend on who came first.
  package var spreads: [SchoolSpread] { triples.keys.sorted().compactMap { triples[$0]?.spread } }
}

extension ScaleTally {
  /// The people scored, with scores in steps of which `stepsOfFullScore` make the whole range: the
  /// same unit for everybody, however many items they answered.
  package var triple: SchoolTriple {
    let histogram = scoreHistogram
    return SchoolTriple(histogram)
  }
}
