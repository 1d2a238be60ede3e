import AloudModel

extension Release {
  /// Whether the figures could have come through the rules: the things asked, in their order; parts
  /// that add up and are not too small; nothing beside a wave that is below its floors.
  var isLegal: Bool {
    guard namesWhatWasAsked, invalid >= 0 else { return false }
    guard let counted = counted.value else { return nothingIsShown }
    // Beyond this no figure is computed exactly, so none was.
    guard (0...Self.mostPeople).contains(counted) else { return false }
    let floor = WaveFloor(
      counted: counted, minimum: manifest.survey.promise.minimumResponses,
      invited: manifest.wave.invited)
    switch floor {
    case .tooFewAnswers: return false
    case .lowCoverage: return nothingIsShown
    case .passed: break
    }
    let law = FigureLaw(counted: counted, promise: manifest.survey.promise)
    return zip(items, optionCounts).allSatisfy { law.permits($0.people, options: $1) }
      && zip(scales, itemCounts).allSatisfy { scale, items in
        items < ReleasedScale.fewestItems ? scale.saysNothing : law.permits(scale)
      }
      && zip(breakdowns, manifest.survey.breakdowns).allSatisfy {
        BreakdownLaw(manifest: manifest, counted: counted).permits($0, of: $1)
      }
  }

  private static let mostPeople = 1_000_000

  private var namesWhatWasAsked: Bool {
    items.map(\.id) == manifest.plan.items && scales.map(\.id) == manifest.plan.scales
      && breakdowns.map(\.id) == manifest.plan.breakdowns
      && zip(breakdowns, manifest.survey.breakdowns).allSatisfy {
        $0.groups.map(\.id) == $1.groups.map(\.id)
      }
  }

  private var nothingIsShown: Bool {
    items.allSatisfy { $0.people.value == nil } && scales.allSatisfy(\.saysNothing)
      && breakdowns.flatMap(\.groups).allSatisfy { $0.figures.value == nil && $0.mergedInto == nil }
  }

  /// For each scale with a score, how many items it has.
  private var itemCounts: [Int] {
    manifest.scales.filter { $0.level != .gauge }.map(\.items.count)
  }

  /// For each item asked, how many options it offers.
  private var optionCounts: [Int] {
    manifest.scales.flatMap { scale in
      scale.items.map { manifest.survey.responses(to: $0, in: scale).options.count }
    }
  }
}
