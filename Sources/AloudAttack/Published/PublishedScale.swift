package import AloudModel

/// What one wave's release says of one scale, as intervals on counts and sums.
///
/// Answers are keyed and counted in steps above the least safe option, so that 0 is always the least
/// safe answer and `steps` the safest.
package struct PublishedScale: Hashable, Sendable {
  package let id: Identifier<Scale>
  /// The highest step an item offers.
  package let steps: Int
  package let items: [PublishedItem]
  /// The sets of people whose mean is said.
  package let means: [PublishedMean]

  package init(
    id: Identifier<Scale>, steps: Int, items: [PublishedItem], means: [PublishedMean]
  ) {
    precondition(steps >= 1 && !items.isEmpty, "a scale has items of two options or more")
    self.id = id
    self.steps = steps
    self.items = items
    self.means = means
  }

  /// The same figures without those of some sets.
  package func without(_ hidden: Set<PublishedMean.Source>) -> PublishedScale {
    PublishedScale(
      id: id, steps: steps, items: items, means: means.filter { !hidden.contains($0.source) })
  }
}

/// What is said of one item: how many people of the whole school are in each cell.
package struct PublishedItem: Hashable, Sendable {
  package let id: Identifier<Item>
  /// Everybody is in exactly one; people without an answer are counted where the release counts them.
  package let cells: [Cell]
  /// The side of each step.
  package let sides: [Side]

  package init(id: Identifier<Item>, cells: [Cell], sides: [Side]) {
    self.id = id
    self.cells = cells
    self.sides = sides
  }

  /// Steps that the release does not tell apart, rising, and how many people are there.
  package struct Cell: Hashable, Sendable {
    package let steps: [Int]
    package let people: ClosedRange<Int>

    /// - Precondition: at least one step, rising.
    package init(steps: [Int], people: ClosedRange<Int>) {
      precondition(!steps.isEmpty && steps == steps.sorted(), "a cell has steps, rising")
      self.steps = steps
      self.people = people
    }
  }

  /// On which side of its response scale an answer lies.
  package enum Side: Hashable, Sendable, CaseIterable {
    case lessSafe, neither, safer
  }
}

/// The mean of one set of people on one scale.
package struct PublishedMean: Hashable, Sendable {
  package let source: Source
  package let level: Level

  package init(source: Source, level: Level) {
    self.source = source
    self.level = level
  }

  /// Of whom it is.
  package enum Source: Hashable, Sendable {
    case wholeSchool
    /// A shown group, with those counted with it.
    case group(Identifier<Group>, of: Identifier<Breakdown>)
  }

  /// What was published of the mean of a scale.
  package enum Level: Hashable, Sendable {
    /// In whole points out of 100, halves up.
    case points(Int)
    /// Nearer to an end than three people's full range.
    case nearLowEnd, nearHighEnd
    /// Not said, because in some group of the breakdown too few people have a score: that itself tells
    /// something of who left answers out.
    case withheld
  }
}
