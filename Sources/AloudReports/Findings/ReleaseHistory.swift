package import AloudDisclosure
package import AloudModel

/// Every release of one survey up to the newest, oldest first, with the links between them checked.
package struct ReleaseHistory: Hashable, Sendable {
  /// In the order in which their waves took place; never empty.
  package let releases: [PublishedRelease]
  /// What the readers of comments found, by the release they read them with.
  package let themes: [Fingerprint: Themes]

  /// The order in which releases are handed in does not matter.
  package static func of(_ releases: [PublishedRelease]) -> ReleaseHistoryOutcome {
    let sorted = releases.sorted(by: came(before:_:))
    let problems = problems(in: sorted)
    return problems.isEmpty
      ? .complete(
        ReleaseHistory(
          releases: Timeline.sorted(sorted) { $0.release.manifest }, themes: [:]))
      : .refused(problems)
  }

  /// The same up to a wave, with those that took place before it; nothing where it has no release.
  package func ending(with wave: Identifier<Wave>) -> ReleaseHistory? {
    guard let end = releases.firstIndex(where: { $0.release.manifest.waveID == wave }) else {
      return nil
    }
    return ReleaseHistory(releases: Array(releases[...end]), themes: themes)
  }

  private init(releases: [PublishedRelease], themes: [Fingerprint: Themes]) {
    self.releases = releases
    self.themes = themes
  }

  /// The same releases with themes of their comments; those of other releases are left out.
  package func with(_ themes: [Themes]) -> ReleaseHistory {
    let own = Set(releases.map(\.fingerprint))
    return ReleaseHistory(
      releases: releases,
      themes: Dictionary(
        themes.filter { own.contains($0.release) }.map { ($0.release, $0) }
      ) { first, _ in first })
  }

  package var newest: PublishedRelease { releases[releases.count - 1] }

  private static func came(before left: PublishedRelease, _ right: PublishedRelease) -> Bool {
    let (first, second) = (left.release.manifest, right.release.manifest)
    if first.precedes(second) { return true }
    return !second.precedes(first) && left.fingerprint < right.fingerprint
  }

  private static func problems(in releases: [PublishedRelease]) -> [ReleaseHistoryProblem] {
    guard let first = releases.first?.release.manifest.survey else { return [.noRelease] }
    let surveys = Set(releases.map(\.release.manifest.survey.id))
    let schools = Set(releases.map(\.release.manifest.survey.school.id))
    if surveys.count > 1 || schools.count > 1 { return [.otherSurvey(than: first.id)] }
    let repeated = repeatedWaves(in: releases)
    if !repeated.isEmpty { return repeated.map { .waveTwice($0) } }
    return releases.indices.flatMap { problems(of: releases[$0], after: releases[..<$0]) }
  }

  private static func repeatedWaves(in releases: [PublishedRelease]) -> [Identifier<Wave>] {
    let counts = Dictionary(releases.map { ($0.release.manifest.waveID, 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value > 1 }.keys.sorted()
  }

  /// Each release must name exactly those before it: neither one left out nor one exchanged.
  private static func problems(
    of release: PublishedRelease, after earlier: ArraySlice<PublishedRelease>
  ) -> [ReleaseHistoryProblem] {
    let wave = release.release.manifest.waveID
    let named = release.release.manifest.earlierReleases
    let given = Set(earlier.map(\.fingerprint))
    let missing = named.filter { !given.contains($0) }
    let known = Set(named)
    let unnamed = earlier.filter { !known.contains($0.fingerprint) }
    return missing.map { .earlierReleaseMissing($0, namedBy: wave) }
      + unnamed.map { .notNamed($0.release.manifest.waveID, by: wave) }
  }
}

/// Whether releases make one history.
package enum ReleaseHistoryOutcome: Hashable, Sendable {
  case complete(ReleaseHistory)
  /// Every problem found; never empty.
  case refused([ReleaseHistoryProblem])
}

/// Why releases do not make one history.
package enum ReleaseHistoryProblem: Hashable, Sendable {
  case noRelease
  /// Releases of two surveys or two schools were handed in.
  case otherSurvey(than: Identifier<Survey>)
  case waveTwice(Identifier<Wave>)
  /// A wave names an earlier release that was not handed in.
  case earlierReleaseMissing(Fingerprint, namedBy: Identifier<Wave>)
  /// A release of an earlier wave is not the one a later wave was frozen with.
  case notNamed(Identifier<Wave>, by: Identifier<Wave>)
}
