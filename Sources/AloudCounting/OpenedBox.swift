package import AloudDisclosure
package import AloudModel
import AloudTally

/// A closed box that was opened: everything that a count is a function of, with no key, no seal and no
/// slip in it.
package struct OpenedBox: Sendable {
  let manifest: Manifest
  let earlierReleases: [[UInt8]]
  let responses: [Response]
  let spent: SpentList

  /// - Parameters:
  ///   - earlierReleases: the files of the releases that the manifest names.
  ///   - responses: of the ballots that could be opened and are legal, copies left out.
  ///   - spent: the receipts, with how many ballots were opened and how many are invalid.
  package init(
    manifest: Manifest, earlierReleases: [[UInt8]], responses: [Response], spent: SpentList
  ) {
    precondition(responses.count == spent.opened, "the list says how many were opened")
    self.manifest = manifest
    self.earlierReleases = earlierReleases
    self.responses = responses
    self.spent = spent
  }

  /// Tallies, applies the release rules and forgets the answers; the same box gives the same bytes,
  /// whatever the order of the answers.
  ///
  /// - Parameters:
  ///   - slips: how many were handed out.
  ///   - known: releases that were counted before on the same computer, named or not.
  ///   - digest: SHA-256, from whoever has one.
  package func count(
    slips: Int, known: [Release], digest: ([UInt8]) -> Fingerprint
  ) -> Count.Outcome {
    if let refusal = tooMany(for: slips) { return .refused(refusal) }
    let earlier = earlierReleases.compactMap { try? Release.read($0) }
    guard earlier.count == earlierReleases.count else { return .refused(.earlierRelease) }
    let release = ReleaseGate(manifest: manifest, earlier: earlier, known: known).release(
      WaveTally(of: manifest, responses: responses), invalid: spent.invalid,
      receipts: digest(Array(spent.text.utf8)))
    let comments = CommentRule(manifest: manifest).piles(responses)
    return .counted(Count(release: release, comments: comments, spent: spent))
  }

  private func tooMany(for slips: Int) -> Count.Refusal? {
    if responses.isEmpty, spent.invalid > 0 { return .noneOpened }
    guard responses.count <= slips else { return .moreBallotsThanSlips(responses.count, slips) }
    let invited = manifest.wave.invited
    if responses.count > invited, !manifest.survey.promise.isOpenLink {
      return .moreBallotsThanInvited(responses.count, invited)
    }
    return nil
  }
}
