import AloudModel

/// What a scale is about in the theory the survey serves, as far as our own words go.
enum ScaleTopic: Hashable, Sendable, CaseIterable {
  case vulnerability, reward, hardConversations, beliefs, practices, policies
  case teacherLeadership, principalSupport, coherence
  /// Of a level we have no words of our own for.
  case other

  /// By the scale's level and by who is well placed to act.
  init(_ scale: Scale) {
    switch (scale.level, scale.acts) {
    case (.safety, .teacherLeaders): self = .vulnerability
    case (.safety, .principal): self = .reward
    case (.safety, .both): self = .hardConversations
    case (.beliefs, _): self = .beliefs
    case (.practices, _): self = .practices
    case (.policies, _): self = .policies
    case (.roles, .teacherLeaders): self = .teacherLeadership
    case (.roles, .principal): self = .principalSupport
    case (.coherence, _): self = .coherence
    case (.roles, .both), (.gauge, _), (.other, _): self = .other
    }
  }

  /// The theme of a scale of the shipped instrument, which its id tells: of these the headline may
  /// say what staff said, and not only how a scale of some title stood.
  static func shipped(_ scale: Scale) -> ScaleTopic? {
    let ids: [String: ScaleTopic] = [
      "vulnerability": .vulnerability, "reward": .reward,
      "hard-conversations": .hardConversations, "beliefs": .beliefs, "practices": .practices,
      "policies": .policies, "teacher-leadership": .teacherLeadership,
      "principal-support": .principalSupport, "coherence": .coherence,
    ]
    return ids[scale.id.text].flatMap { $0.level == scale.level ? $0 : nil }
  }

  private var level: Level {
    switch self {
    case .vulnerability, .reward, .hardConversations: .safety
    case .beliefs: .beliefs
    case .practices: .practices
    case .policies: .policies
    case .teacherLeadership, .principalSupport: .roles
    case .coherence: .coherence
    case .other: .other
    }
  }
}
