package import AloudCollector
package import AloudDisclosure
package import AloudModel

/// One thing that `verify` looked at, and what was found.
package enum Finding: Sendable {
  /// Something could not be looked at, or is not what it should be.
  case refused(Refusal)
  // A release and what lies beside it.
  case releaseMissing(String)
  case releaseSound(PublishedRelease)
  case receiptsAgree(Int)
  /// Another tool collected the answers.
  case noSlips
  case receiptsDisagree
  case receiptsNotNamed
  case noManifestBeside
  case samePromise
  case otherPromise
  case historyWhole
  case reportWithoutIndex(Identifier<Wave>)
  case noReport(Identifier<Wave>)
  /// So many files; of a district, from so many releases.
  case follow(Int, from: Int?)
  case notFromReleases(String)
  case secretsLeft
  case nothingLeft
  // What `count` wrote.
  case recordSound
  case recordMissing
  // A district's folder.
  case indexChanged(String)
  case indexGone(String)
  case asIndexed(Int)
  case notAsIndexed(String)
  case releasesNotNamed
  case releasesMissing(Int, of: Int)
  // A receipt that somebody looks up.
  case receiptUsed
  case receiptUnused
  // A page that somebody got.
  case pagePublished(PublishedPage)
  /// The page of the key as this version of the program makes it.
  case pageOfKey
  /// The count page as this version of the program makes it.
  case pageOfCount
  /// Known is where it differs, where the published pages lie here.
  case pageAnother(PageComparison.Difference?)
  /// Six words that stand on poster and agreement.
  case pageWords(String)
  case pagesNotPublished(Identifier<Wave>)
}

/// How good what was found is.
package enum Verdict: String, Sendable {
  case ok
  /// Works, and could be safer.
  case advice
  case wrong
}

extension Finding {
  package var verdict: Verdict {
    switch self {
    case .releaseSound, .receiptsAgree, .noSlips, .noManifestBeside, .samePromise, .historyWhole,
      .follow, .nothingLeft, .recordSound, .asIndexed, .receiptUsed, .pagePublished, .pageOfKey,
      .pageOfCount, .pageWords:
      .ok
    case .noReport, .releasesNotNamed, .pagesNotPublished: .advice
    case .refused, .releaseMissing, .receiptsDisagree, .receiptsNotNamed, .otherPromise,
      .reportWithoutIndex, .notFromReleases, .secretsLeft, .recordMissing, .indexChanged,
      .indexGone, .notAsIndexed, .releasesMissing, .receiptUnused, .pageAnother:
      .wrong
    }
  }
}
