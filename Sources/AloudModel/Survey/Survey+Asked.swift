extension Survey {
  /// With fewer invited nobody reads comments: their style alone would tell who wrote them.
  package static let fewestInvitedForComments = 30

  /// The comment questions that a wave asks: none where nobody would read what people write.
  package func comments(askedIn wave: Wave) -> [CommentQuestion] {
    switch promise.comments {
    case .off: []
    case .themes: wave.invited < Self.fewestInvitedForComments ? [] : comments
    }
  }

  /// The breakdowns that a wave asks for: none of which no group could ever be shown, whoever answers.
  package func breakdowns(askedIn wave: Wave) -> [Breakdown] {
    breakdowns.filter { $0.canBeShown(in: wave, from: promise.minimumGroup) }
  }
}

extension Breakdown {
  /// Whether some group, with those that join it, has enough people.
  fileprivate func canBeShown(in wave: Wave, from minimum: Int) -> Bool {
    var people: [Identifier<Group>: Int] = [:]
    for group in groups {
      people[end(of: group), default: 0] += wave.headCount(of: group, in: self)
    }
    return people.values.contains { $0 >= minimum }
  }

  /// The group that one is counted with where all of them are too small.
  private func end(of group: Group) -> Identifier<Group> {
    var end = group
    for _ in groups {
      guard let next = end.mergeInto, let target = groups.first(where: { $0.id == next }) else {
        break
      }
      end = target
    }
    return end.id
  }
}
