import AloudTally

@testable import AloudStatistics

/// What our code says of one member of a reference value.
enum Figure {
  case numbers([Double])
  case none(NotComputable)

  init(_ value: Double) { self = .numbers([value]) }
  init(_ value: Int) { self = .numbers([Double(value)]) }
  init(_ value: Ratio) { self = .numbers([value.approximation]) }
  init(_ value: RealInterval) { self = .numbers([value.low, value.high]) }
  init(_ value: [Double]) { self = .numbers(value) }

  init<Value>(_ computed: Computed<Value>, _ figure: (Value) -> Figure) {
    switch computed {
    case .value(let value): self = figure(value)
    case .notComputable(let reason): self = .none(reason)
    }
  }

  /// The error against a reference value, over max(1, |reference|); nothing where one of them has a
  /// value and the other has none.
  func error(against expected: JSON) -> Double? {
    switch (self, expected) {
    case (.none, .null): return 0
    case (.none, _), (.numbers, .null): return nil
    case (.numbers(let ours), _):
      let theirs = expected.numbers
      guard theirs.count == ours.count, !ours.isEmpty else { return nil }
      return zip(ours, theirs).map { abs($0 - $1) / max(1, abs($1)) }.max()
    }
  }
}

extension Computed {
  /// Several figures of one value, or one reason for all of them.
  func figures(_ names: [String], _ make: (Value) -> [String: Figure]) -> [String: Figure] {
    switch self {
    case .value(let value): make(value)
    case .notComputable(let reason):
      Dictionary(uniqueKeysWithValues: names.map { ($0, Figure.none(reason)) })
    }
  }
}
