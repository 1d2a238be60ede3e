package import AloudModel

/// The figures of one wave that may be said, with the manifest they were promised under.
///
/// Only this module makes one: from a tally through the rules, or from the bytes of a release file.
/// Every report, table and chart is a function of releases.
package struct Release: Sendable, Hashable {
  package let manifest: Manifest
  /// Ballots that were counted.
  package let counted: Disclosed<Int>
  /// Ballots that could not be counted: sealed for another wave, or not readable.
  package let invalid: Int
  /// The scales with a score that were asked, in the order declared; gauges have none.
  package let scales: [ReleasedScale]
  /// The items asked, in the order declared.
  package let items: [ReleasedItem]
  package let breakdowns: [ReleasedBreakdown]
  /// For each rule, how many figures it kept back or made coarser to words.
  package let withheldCells: [Rule: Int]
  /// SHA-256 of the list of receipts counted with it, `spent.txt`; nothing in releases counted before it
  /// was written down, and in those that no count made.
  package internal(set) var receipts: Fingerprint?

  package func scale(_ id: Identifier<Scale>) -> ReleasedScale? { scales.first { $0.id == id } }

  package func item(_ id: Identifier<Item>) -> ReleasedItem? { items.first { $0.id == id } }
}
