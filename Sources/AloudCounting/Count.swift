package import AloudDisclosure

/// What a counting leaves behind: the release, what the key holder may read of comments, and the list of
/// spent slips.
package struct Count: Sendable {
  package let release: Release
  package let comments: [CommentPile]
  package let spent: SpentList
}

extension Count {
  /// What became of a count.
  package enum Outcome: Sendable {
    case counted(Count)
    case refused(Refusal)
  }

  /// Why nothing was counted.
  package enum Refusal: Hashable, Sendable {
    /// The key is a key, but not the one staff were promised.
    case anotherKey
    /// Not one ballot could be opened.
    case noneOpened
    /// More ballots were opened than slips were handed out: somebody added answers.
    case moreBallotsThanSlips(Int, Int)
    /// More ballots were opened than people were invited: somebody answered twice, or added answers.
    ///
    /// Never over an open link, where one person could destroy the wave so.
    case moreBallotsThanInvited(Int, Int)
    /// An earlier release is not one that this version reads, so it cannot be attacked with this one.
    case earlierRelease
  }
}
