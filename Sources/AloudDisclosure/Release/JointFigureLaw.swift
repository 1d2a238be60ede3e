import AloudModel

/// What the rules of version 2 left possible for a scale and its joint figures.
struct JointFigureLaw {
  let law: FigureLaw

  func permits(_ scale: ReleasedScale) -> Bool {
    guard let joint = scale.joint else { return false }
    return law.permits(joint.people, options: nil) && permitsScored(joint.countedAsScored)
      && permitsLevel(scale.level, joint) && permitsAlpha(scale.level, joint)
  }

  private func permitsScored(_ scored: Disclosed<Int>) -> Bool {
    guard let scored = scored.value, scored != law.counted else { return true }
    return (law.promise.minimumResponses...law.counted).contains(scored)
      && law.counted - scored >= law.promise.minimumGroup
  }

  /// A mean that is said is not nearer to an end than three people's full range, give or take its
  /// rounding.
  private func permitsLevel(_ level: Disclosed<ScaleLevel>, _ joint: JointFigures) -> Bool {
    guard case .shown(.mean(let mean)) = level else { return true }
    guard let sd = joint.sd, let scored = joint.countedAsScored.value, (0...100).contains(sd) else {
      return false
    }
    return Self.permits(mean: mean, people: scored)
  }

  private func permitsAlpha(_ level: Disclosed<ScaleLevel>, _ joint: JointFigures) -> Bool {
    guard let alpha = joint.alphaTenths.value else { return true }
    guard case .shown(.mean) = level, let scored = joint.countedAsScored.value else { return false }
    return scored >= Self.smallestForAlpha && alpha <= 10
  }

  /// Complete answers that alpha needed.
  private static let smallestForAlpha = 30

  /// Whether a mean in whole points could be that of so many people and nearer to no end than 300 / n
  /// points, give or take its rounding.
  static func permits(mean: Int, people: Int) -> Bool {
    (0...100).contains(mean) && (2 * mean + 1) * people > 600 && (201 - 2 * mean) * people >= 600
  }
}
