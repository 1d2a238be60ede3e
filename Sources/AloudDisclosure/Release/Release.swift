package import AloudModel

/// The figures of one wave that may be said, with the manifest they were promised under.
///
/// Only this module makes one: from a tally through the rules, or from the bytes of a release file.
/// Every report, table and chart is a function of releases.
package struct Release: Sendable, Hashable {
  /// The version of the file it is read from, or written as.
  package let version: ReleaseVersion
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
  /// How far the answers lie apart, one figure for all scales; nothing in version 2, whose scales have a
  /// spread each, and where nothing is said.
  package internal(set) var likeness: Likeness?
  /// How many earlier releases the key holder's computer knew of when it counted; nothing where no count
  /// made the release, and in version 2.
  package internal(set) var knownReleases: Int?

  init(
    version: ReleaseVersion = .current, manifest: Manifest, counted: Disclosed<Int>, invalid: Int,
    scales: [ReleasedScale], items: [ReleasedItem], breakdowns: [ReleasedBreakdown],
    withheldCells: [Rule: Int], receipts: Fingerprint? = nil, likeness: Likeness? = nil,
    knownReleases: Int? = nil
  ) {
    self.version = version
    self.manifest = manifest
    self.counted = counted
    self.invalid = invalid
    self.scales = scales
    self.items = items
    self.breakdowns = breakdowns
    self.withheldCells = withheldCells
    self.receipts = receipts
    self.likeness = likeness
    self.knownReleases = knownReleases
  }

  package func scale(_ id: Identifier<Scale>) -> ReleasedScale? { scales.first { $0.id == id } }

  package func item(_ id: Identifier<Item>) -> ReleasedItem? { items.first { $0.id == id } }
}
