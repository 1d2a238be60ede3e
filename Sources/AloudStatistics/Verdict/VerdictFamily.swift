package import AloudModel

/// What a wave compares, in the order of page 1: the overall score, the declared focus, and other scales,
/// which share five per cent of false alarms.
///
/// The overall score begins with 2 %, the focus with 2 %, the others with 1 % together. A test that calls a
/// change needs its share no longer and passes it on: the overall score half to the focus and half to the
/// others; the focus half to the overall score and half to the others; another scale a quarter each to
/// overall and focus and half to the rest. What has nobody to go to goes to the overall score, where that is
/// not compared to the focus, and without both everybody has an equal share.
///
/// Source of passing on: Bretz, Maurer, Brannath and Posch 2009, Statistics in Medicine 28, p. 586. The
/// shares are ours, found by simulation (`Documentation/Statistics.md`).
package struct VerdictFamily: Hashable, Sendable {
  /// Those that are compared, in the order of page 1.
  package let members: [FamilyMember]
  package let focus: Identifier<Scale>?

  /// - Parameter focus: left aside where it is not one of the members.
  package init(_ members: [FamilyMember], focus: Identifier<Scale>?) {
    self.members = members
    self.focus = focus.flatMap { members.contains(.scale($0)) ? $0 : nil }
  }

  /// With fewer an overall score would be nearly that of one scale.
  package static let fewestScalesOfOverall = 3

  /// In millionths, so that shares add up exactly.
  static let errorRate = 50_000
}

/// What a report compares over waves.
package enum FamilyMember: Hashable, Sendable {
  /// The mean of all scales of page 1.
  case overall
  case scale(Identifier<Scale>)
}

extension VerdictFamily {
  /// The share of false alarms that each member begins with, in millionths.
  package var shares: [Double] { split(Self.errorRate, overall: 2, focus: 2, others: 1) }

  /// What each member passes on of its share, and to whom; each row sums to 1 where anybody else is there.
  package var passing: [[Double]] {
    members.map { member in
      let parts: (overall: Int, focus: Int, others: Int) =
        switch kind(of: member) {
        case .overall: (0, 1, 1)
        case .focus: (1, 0, 1)
        case .other: (1, 1, 2)
        }
      return split(
        1, overall: parts.overall, focus: parts.focus, others: parts.others, without: member)
    }
  }

  private enum Kind { case overall, focus, other }

  private func kind(of member: FamilyMember) -> Kind {
    switch member {
    case .overall: .overall
    case .scale(let id): id == focus ? .focus : .other
    }
  }

  /// Splits a whole between the members by the weight of their kind; weights of kinds that nobody has go to
  /// the overall score, else to the focus, else to the others.
  private func split(
    _ whole: Int, overall: Int, focus: Int, others: Int, without absent: FamilyMember? = nil
  ) -> [Double] {
    let kinds = members.map { $0 == absent ? nil : kind(of: $0) }
    func people(_ kind: Kind) -> Int { kinds.count { $0 == kind } }
    var weights = [Kind.overall: overall, .focus: focus, .other: others]
    let heir = [Kind.overall, .focus, .other].first { people($0) > 0 }
    guard let heir else { return members.map { _ in 0 } }
    for kind in [Kind.overall, .focus, .other] where people(kind) == 0 {
      weights[heir, default: 0] += weights.removeValue(forKey: kind) ?? 0
    }
    let all = Double(weights.values.reduce(0, +))
    return kinds.map { kind in
      guard let kind else { return 0 }
      return Double(whole) * Double(weights[kind, default: 0]) / all / Double(people(kind))
    }
  }
}
