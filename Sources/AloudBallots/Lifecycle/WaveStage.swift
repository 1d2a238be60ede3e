/// Where a wave is in its one-way life; told by which files exist, never stored.
package enum WaveStage: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Declared, not frozen: the definition may still change.
  case draft
  /// Frozen: staff may answer from the opening to the closing instant.
  case open
  /// The bundle is written: nothing more is taken in.
  case closed
  /// The release is back and the box is destroyed.
  case finished
  /// The wave was given up: box and secrets are destroyed, and nothing is ever said of it.
  case purged

  /// From what lies on the operator's disk.
  ///
  /// - Parameter hasBox: whether anything is there of what finishing destroys. A manifest without any,
  ///   and without bundle and release, is that of a wave that was finished and of which the results
  ///   were taken away. Any of it without a manifest belongs to a wave that was frozen.
  package init(
    hasManifest: Bool, hasBundle: Bool, hasRelease: Bool, hasTombstone: Bool = false, hasBox: Bool
  ) {
    self =
      if hasRelease { .finished } else if hasTombstone { .purged } else if hasBundle {
        .closed
      } else if hasBox { .open } else { hasManifest ? .finished : .draft }
  }

  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .draft: 0
    case .open: 1
    case .closed: 2
    case .finished: 3
    case .purged: 4
    }
  }
}

/// What somebody wants to do with a wave.
package enum WaveStep: String, Sendable, Hashable, CaseIterable {
  case freeze
  case slips
  case void
  case form
  case answer
  case serve
  case collect
  case close
  case finish
  case report
  case promise
  case remind
  case purge
  case verify

  /// The stages in which the step makes sense; the first wave of a step may freeze on the way.
  package var stages: Set<WaveStage> {
    switch self {
    case .freeze: [.draft]
    case .slips, .form, .serve, .collect: [.draft, .open]
    case .void, .answer: [.open]
    case .close: [.open]
    case .finish: [.closed]
    case .report, .verify: [.finished]
    case .promise: [.draft, .open, .closed, .finished]
    case .remind: [.open]
    case .purge: [.open, .closed, .purged]
    }
  }
}
