package import AloudDisclosure
package import AloudModel
import AloudTally

/// Answers that another tool collected: everything that their count is a function of.
package struct TakenAnswers: Sendable {
  let manifest: Manifest
  let earlier: [Release]
  let responses: [Response]

  /// - Parameter earlier: the releases that the manifest names.
  package init(manifest: Manifest, earlier: [Release], responses: [Response]) {
    precondition(manifest.tool != nil, "answers of ours are counted from a box")
    self.manifest = manifest
    self.earlier = earlier
    self.responses = responses
  }

  /// What became of a count.
  package enum Outcome: Sendable {
    case counted(Release)
    /// More people answered than were invited.
    case moreThanInvited(Int, Int)
    /// Together with an earlier release it would tell single answers (R7): that of a file which grew by a
    /// few rows, of the same answers under another name, or of nearly the same people.
    case nearlyAnEarlierWave
  }

  /// Tallies, applies the release rules of every wave, and forgets the answers.
  ///
  /// - Parameter known: releases that were counted before on the same computer, named or not.
  package func count(known: [Release]) -> Outcome {
    let invited = manifest.wave.invited
    guard responses.count <= invited else { return .moreThanInvited(responses.count, invited) }
    let release = ReleaseGate(manifest: manifest, earlier: earlier, known: known).release(
      WaveTally(of: manifest, responses: responses), invalid: 0)
    let isNear = release.items.contains { $0.people.reason == .attack }
    return isNear ? .nearlyAnEarlierWave : .counted(release)
  }
}
