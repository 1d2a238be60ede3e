package import AloudModel

/// What one release says of one item and of the means of its scale, as the item-wise reader takes it: somebody
/// who knows everybody's answers to the scale's other items.
package struct ItemFigures: Hashable, Sendable {
  package let scale: Identifier<Scale>
  package let item: Identifier<Item>
  /// The other items of the scale.
  package let others: [Identifier<Item>]
  /// The side of each step.
  package let sides: [PublishedItem.Side]
  /// What the item's own table says; nothing, where nothing is said of it.
  package let table: [Cell]
  /// The sets of people whose mean is said.
  package let means: [PublishedMean]
  /// Figures that need two answers of one person: releases of version 2 have them, and their means are of
  /// people's own means. Where there are none, means are of the items' own means.
  package let joint: Joint?

  package init(
    scale: Identifier<Scale>, item: Identifier<Item>, others: [Identifier<Item>],
    sides: [PublishedItem.Side], table: [Cell], means: [PublishedMean], joint: Joint? = nil
  ) {
    self.scale = scale
    self.item = item
    self.others = others
    self.sides = sides
    self.table = table
    self.means = means
    self.joint = joint
  }

  /// How many people of the whole school gave one of some answers; nothing stands for no answer.
  package struct Cell: Hashable, Sendable {
    package let answers: Set<Int?>
    package let people: ClosedRange<Int>

    package init(answers: Set<Int?>, people: ClosedRange<Int>) {
      self.answers = answers
      self.people = people
    }
  }

  /// What version 2 said of people's own means.
  package struct Joint: Hashable, Sendable {
    /// Between people, in whole points.
    package let sd: Int?
    /// How many had one.
    package let scored: ClosedRange<Int>?
    /// How many people's lay on each side.
    package let people: [PublishedItem.Side: ClosedRange<Int>]

    package init(
      sd: Int?, scored: ClosedRange<Int>?, people: [PublishedItem.Side: ClosedRange<Int>]
    ) {
      self.sd = sd
      self.scored = scored
      self.people = people
    }
  }
}

extension ItemFigures {
  /// The same without the mean of one set.
  func without(_ source: PublishedMean.Source) -> ItemFigures {
    ItemFigures(
      scale: scale, item: item, others: others, sides: sides, table: table,
      means: means.filter { $0.source != source }, joint: joint)
  }

  /// The same without what joins answers of one person.
  var withoutSpread: ItemFigures {
    ItemFigures(
      scale: scale, item: item, others: others, sides: sides, table: table, means: means,
      joint: joint.map { _ in Joint(sd: nil, scored: nil, people: [:]) })
  }

  /// The side of an answer; who gave none is with neither.
  func side(_ answer: Int?) -> PublishedItem.Side { answer.map { sides[$0] } ?? .neither }
}
