/// One part of a promise that differs from an earlier one.
package struct PromiseChange: Hashable, Sendable {
  package let part: PromisePart
  package let direction: PromiseDirection
}

/// What a promise is made of, by the names it has in a definition file.
package enum PromisePart: String, Sendable, JSONCoded, CaseIterable {
  case minimumResponses = "minimum_responses"
  case minimumGroup = "minimum_group"
  case comments
  case channels
  case count
  case role = "key_holder.role"
  case key = "key_holder.key"
}

/// Whether people are protected better than before, or worse.
package enum PromiseDirection: String, Sendable, JSONCoded, CaseIterable {
  case tightened
  case loosened
  /// Neither: a new key, another role, other ways to answer.
  case changed
}

extension Promise {
  /// Every part that differs, in the order of `PromisePart`; nothing when the promise was kept.
  package func changes(since before: Promise) -> [PromiseChange] {
    PromisePart.allCases.compactMap { part in
      direction(of: part, since: before).map { PromiseChange(part: part, direction: $0) }
    }
  }

  private func direction(of part: PromisePart, since before: Promise) -> PromiseDirection? {
    switch part {
    case .minimumResponses:
      Self.direction(minimumResponses - before.minimumResponses)
    case .minimumGroup: Self.direction(minimumGroup - before.minimumGroup)
    case .comments: Self.direction(before.comments.exposure - comments.exposure)
    case .count: Self.direction(before.count.exposure - count.exposure)
    case .channels: Set(channels) == Set(before.channels) ? nil : .changed
    case .role: keyHolder.role == before.keyHolder.role ? nil : .changed
    case .key: keyHolder.key == before.keyHolder.key ? nil : .changed
    }
  }

  private static func direction(_ protection: Int) -> PromiseDirection? {
    if protection == 0 { return nil }
    return protection > 0 ? .tightened : .loosened
  }
}

extension CommentPolicy {
  fileprivate var exposure: Int {
    switch self {
    case .off: 0
    case .themes: 1
    }
  }
}

extension CountingPlace {
  fileprivate var exposure: Int {
    switch self {
    case .keyHolder: 0
    case .operator: 1
    }
  }
}
