/// The options offered with an item, least safe first, with their integer values.
package struct ResponseScale: Hashable, Sendable, Codable {
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
    let values = options.map(\.value)
    precondition((2...11).contains(values.count), "two to eleven options")
    precondition(
      zip(values, values.dropFirst()).allSatisfy { $1 == $0 + 1 }, "values rise by one")
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

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Identifier<ResponseScale>.self, forKey: .id)
    options = try container.decode([ResponseOption].self, forKey: .options)
    unfavourable = Set(try container.decode([Int].self, forKey: .unfavourable))
    favourable = Set(try container.decode([Int].self, forKey: .favourable))
    let values = options.map(\.value)
    guard (2...11).contains(values.count), values == Array(values[0]..<(values[0] + values.count)),
      unfavourable.union(favourable).isSubset(of: values),
      unfavourable.isDisjoint(with: favourable)
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .options, in: container, debugDescription: "options do not agree")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(options, forKey: .options)
    try container.encode(unfavourable.sorted(), forKey: .unfavourable)
    try container.encode(favourable.sorted(), forKey: .favourable)
  }

  private enum CodingKeys: String, CodingKey { case id, options, unfavourable, favourable }
}

/// One answer a person can choose.
package struct ResponseOption: Hashable, Sendable, Codable {
  package let value: Int
  package let label: LocalizedText

  package init(value: Int, label: LocalizedText) {
    self.value = value
    self.label = label
  }
}
