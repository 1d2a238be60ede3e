/// The versions of `release.json` that are read.
package enum ReleaseVersion: Int, Sendable, Hashable, CaseIterable {
  /// With figures that need two answers of one person. Read, and no longer written.
  case joint = 2
  /// Tables of single questions, means, and one likeness for the whole wave.
  case single = 3

  package static let current = ReleaseVersion.single
}
