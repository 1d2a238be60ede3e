import AloudCrypto
package import AloudModel

/// A closed ballot box on its way to the key holder: ballots and salted digests, the manifest, the
/// earlier releases; no salt and no code.
package struct Bundle: Hashable, Sendable {
  package let manifest: Manifest
  /// The files of earlier releases, in the order the manifest names them.
  package let earlierReleases: [[UInt8]]
  package let contents: BoxContents

  /// - Precondition: the earlier releases are those the manifest names.
  package init(manifest: Manifest, earlierReleases: [[UInt8]], contents: BoxContents) {
    precondition(
      earlierReleases.map { Fingerprint(of: $0) } == manifest.earlierReleases,
      "a bundle carries the releases its manifest names")
    self.manifest = manifest
    self.earlierReleases = earlierReleases
    self.contents = contents
  }
}

extension Bundle {
  /// The bytes of the bundle file: a function of the sets alone, whatever the order of arrival.
  package var bytes: [UInt8] { CanonicalJSON.bytes(of: BundleFile(self)) }

  /// Why a file is not a bundle that may be counted.
  package enum Refusal: Error, Hashable, Sendable {
    case malformed(CanonicalJSON.Refusal)
    /// It was changed since it was written: its checksum is that of another file.
    case damaged
    /// An earlier release was left out, added or changed.
    case earlierReleases
    /// More or fewer ballots than spent slips, a slip in two sets at once, or one beside an open link.
    case setsDisagree
  }

  /// Reads a bundle and checks everything that needs no key.
  package static func read(_ bytes: [UInt8]) throws(Refusal) -> Bundle {
    let file: BundleFile
    do throws(CanonicalJSON.Refusal) {
      file = try CanonicalJSON.value(BundleFile.self, from: bytes)
      guard file.version == BundleFile.currentVersion else { throw .unknownVersion(file.version) }
    } catch { throw .malformed(error) }
    guard file.isWhole else { throw .damaged }
    do throws(CanonicalJSON.Refusal) {
      try file.manifest.requireFrozen()
    } catch { throw .malformed(error) }
    guard let contents = file.contents() else { throw .malformed(.malformed) }
    guard file.isSorted else { throw .malformed(.notCanonical) }
    guard contents.isConsistent(under: file.manifest.survey.promise) else { throw .setsDisagree }
    let earlier = file.earlierReleases.map { Array($0.utf8) }
    guard earlier.map({ Fingerprint(of: $0) }) == file.manifest.earlierReleases else {
      throw .earlierReleases
    }
    return Bundle(manifest: file.manifest, earlierReleases: earlier, contents: contents)
  }
}

extension BoxContents {
  /// Whether every ballot has its spent slip and no slip stands in two sets; over an open link, whether
  /// there is no slip at all.
  package func isConsistent(under promise: Promise) -> Bool {
    if promise.isOpenLink { return issued.isEmpty && voided.isEmpty && spent.isEmpty }
    return ballots.count == spent.count && voided.isDisjoint(with: spent)
      && voided.isDisjoint(with: issued) && spent.isSubset(of: issued)
  }
}
