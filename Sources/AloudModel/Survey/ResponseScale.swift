/// The options offered with an item, least safe first, with their integer values.
package struct ResponseScale: Hashable, Sendable {
  package let id: Identifier<ResponseScale>
  /// In the order offered; values are consecutive integers from low to high.
  package let options: [ResponseOption]
  package let unfavourable: Set<Int>
  package let favourable: Set<Int>

  /// - Precondition: two to eleven options, values consecutive and rising; the two sets name options
  ///   and share none.
  package init(
    id: Identifier<ResponseScale>, options: [ResponseOption], unfavourable: Set<Int>,
    favourable: Set<Int>
  ) {
    let values = options.map { $0.value }
    precondition((2...11).contains(values.count), "two to eleven options")
    precondition(values.areConsecutive, "values rise by one")
    precondition(unfavourable.union(favourable).isSubset(of: values), "sides name options")
    precondition(unfavourable.isDisjoint(with: favourable), "sides share no option")
    self.id = id
    self.options = options
    self.unfavourable = unfavourable
    self.favourable = favourable
  }

  package var lowest: Int { options[0].value }
  package var highest: Int { options[options.count - 1].value }

  /// The same answer on a reversed item: the lowest value becomes the highest.
  package func reversed(_ value: Int) -> Int { lowest + highest - value }
}

extension ResponseScale: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    options = try json.value("options")
    unfavourable = Set(try json.value("unfavourable") as [Int])
    favourable = Set(try json.value("favourable") as [Int])
    let values = options.map { $0.value }
    guard (2...11).contains(values.count), values.allSatisfy((-99...99).contains),
      values.areConsecutive,
      unfavourable.union(favourable).isSubset(of: values),
      unfavourable.isDisjoint(with: favourable)
    else { throw .malformed }
  }

  package var json: JSONTree {
    [
      "id": id.json, "options": options.json, "unfavourable": unfavourable.sorted().json,
      "favourable": favourable.sorted().json,
    ]
  }
}

extension [Int] {
  /// Whether each is one more than the one before.
  fileprivate var areConsecutive: Bool { zip(self, dropFirst()).allSatisfy { $1 == $0 + 1 } }
}

/// One answer a person can choose.
package struct ResponseOption: Hashable, Sendable {
  package let value: Int
  package let label: LocalizedText

  package init(value: Int, label: LocalizedText) {
    self.value = value
    self.label = label
  }
}

extension ResponseOption: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    value = try json.value("value")
    label = try json.value("label")
  }

  package var json: JSONTree {
    ["value": value.json, "label": label.json]
  }
}
