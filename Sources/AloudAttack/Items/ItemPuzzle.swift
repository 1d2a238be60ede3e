import AloudModel

/// One item as a puzzle: how many people of each kind gave which answer, so that every figure is true.
///
/// People of one kind are in the same published sets; where figures join answers, they also answered as many of
/// the scale's other items, with the same sum. Whatever can be said of one of them can be said of each.
struct ItemPuzzle {
  let figures: ItemFigures
  let kinds: [Kind]
  let bounds: [LinearBound]
  let spread: SpreadBound?

  struct Kind {
    let key: Key
    var memberships: Set<Membership>
    var people: Int
  }

  struct Key: Hashable {
    /// The published sets, as bits: the first is bit 0.
    let sets: UInt64
    /// Other items answered, and what they come to; 0 where nothing joins answers.
    let answered: Int
    let steps: Int
    /// Whether it is known that they answered the item that is asked after.
    let isBound: Bool
  }

  /// Answers there are: none, and each step.
  var answers: Int { figures.sides.count + 1 }
  var people: Int { kinds.reduce(0) { $0 + $1.people } }

  func place(_ kind: Int, _ answer: Int?) -> Int { kind * answers + (answer.map { $0 + 1 } ?? 0) }

  func answer(at place: Int) -> Int? { place % answers == 0 ? nil : place % answers - 1 }

  init(_ figures: ItemFigures, _ people: [KnownPerson], _ roster: Roster) {
    precondition(figures.means.count <= 64, "three breakdowns have no more groups")
    self.figures = figures
    var kinds: [Key: Kind] = [:]
    for person in people {
      let key = Self.key(of: person, figures, roster)
      kinds[key, default: Kind(key: key, memberships: [], people: 0)].people += 1
      kinds[key]?.memberships.insert(person.membership)
    }
    let order = { (key: Key) in
      [Int(bitPattern: UInt(key.sets)), key.answered, key.steps, key.isBound ? 1 : 0]
    }
    self.kinds = kinds.values.sorted { order($0.key).lexicographicallyPrecedes(order($1.key)) }
    let form = ItemBounds(figures, self.kinds.map { $0.key }, people, roster)
    bounds = form.bounds
    spread = form.spread
  }

  /// Whether people at a place can have given its answer.
  func isOpen(_ place: Int) -> Bool {
    place % answers != 0 || !kinds[place / answers].key.isBound
  }

  func kind(of person: KnownPerson, _ roster: Roster) -> Int? {
    let key = Self.key(of: person, figures, roster)
    return kinds.firstIndex { $0.key == key }
  }

  private static func key(
    of person: KnownPerson, _ figures: ItemFigures, _ roster: Roster
  ) -> Key {
    let sets = figures.means.indices.reduce(UInt64(0)) { sets, place in
      roster.holds(figures.means[place].source, person.membership)
        ? sets | 1 << UInt64(place) : sets
    }
    let isBound = person.answered.contains(figures.item)
    let steps = figures.joint == nil ? [] : figures.others.compactMap { person.step($0) }
    return Key(
      sets: sets, answered: steps.count, steps: steps.reduce(0, +), isBound: isBound)
  }
}
