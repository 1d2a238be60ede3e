/// What staff can rely on less than in the wave before, though no rule forbids it: they are told.
///
/// The minimums, what becomes of comments and the place of counting are not among them: a wave in which
/// one of them is weaker is not frozen.
package enum Weakening: String, Sendable, Hashable, JSONCoded, CaseIterable {
  /// A group is asked for that was not.
  case groups
  /// People are asked for words of their own, and were not.
  case comments
  /// Whoever has the address can answer, and more than once.
  case openLink = "open_link"
  /// A language is gone.
  case languages
  /// Somebody in another role keeps the key.
  case keyHolder = "key_holder"

  /// Everything that became weaker from one wave to another, in the order of the cases.
  package static func all(
    in survey: Survey, _ wave: Wave, since before: Survey, _ earlier: Wave
  ) -> [Weakening] {
    allCases.filter { weakening in
      switch weakening {
      case .groups:
        !Set(survey.breakdowns(askedIn: wave).map { $0.id })
          .isSubset(of: before.breakdowns(askedIn: earlier).map { $0.id })
      case .comments:
        !survey.comments(askedIn: wave).isEmpty && before.comments(askedIn: earlier).isEmpty
      case .openLink: survey.promise.isOpenLink && !before.promise.isOpenLink
      case .languages: !Set(before.languages).isSubset(of: survey.languages)
      case .keyHolder: survey.promise.keyHolder.role != before.promise.keyHolder.role
      }
    }
  }
}
