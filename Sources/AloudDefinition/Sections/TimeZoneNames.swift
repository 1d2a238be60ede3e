/// The time zones a computer knows, handed in: what a definition may name is not ours to say.
package struct TimeZoneNames: Sendable {
  package let contains: @Sendable (String) -> Bool
  /// Asked for only to guess what was meant.
  package let all: @Sendable () -> [String]

  package init(
    contains: @escaping @Sendable (String) -> Bool, all: @escaping @Sendable () -> [String]
  ) {
    self.contains = contains
    self.all = all
  }

  /// These and no others.
  package init(_ names: [String]) {
    self.init(contains: names.contains, all: { names })
  }

  /// Whatever has the form of a name.
  package static let unchecked = TimeZoneNames(contains: { _ in true }, all: { [] })
}
