// The library's own ways take closures that may throw, which needs more than a program for browsers has.

extension Dictionary {
  /// Of several values for one key the first.
  package init(firstOf pairs: some Sequence<(Key, Value)>) {
    self.init()
    for (key, value) in pairs where index(forKey: key) == nil { updateValue(value, forKey: key) }
  }

  /// Both; where both have a key, what becomes of the two values.
  package func joined(with other: Self, _ join: (Value, Value) -> Value) -> Self {
    var joined = self
    for (key, value) in other { joined[key] = joined[key].map { join($0, value) } ?? value }
    return joined
  }
}
