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
    case .moreThanInvited where version == .single: return nothingIsShown
    case .passed, .moreThanInvited: break
    }
    if version == .single && nothingIsShown { return true }
    let law = FigureLaw(counted: counted, promise: manifest.survey.promise)
    return zip(items, optionCounts).allSatisfy { law.permits($0.people, options: $1) }
      && zip(scales, itemCounts).allSatisfy { permits($0, items: $1, law) }
      && (version == .joint || likeness?.isLegal ?? false) && (knownReleases ?? 0) >= 0
      && zip(breakdowns, manifest.survey.breakdowns).allSatisfy {
        BreakdownLaw(version: version, manifest: manifest, counted: counted).permits($0, of: $1)
      }
  }

  private func permits(_ scale: ReleasedScale, items: Int, _ law: FigureLaw) -> Bool {
    if items < Scale.fewestItemsForMean { return scale.saysNothing }
    switch version {
    case .joint: return JointFigureLaw(law: law).permits(scale)
    case .single: return law.permits(scale)
    }
  }

  private static let mostPeople = 1_000_000

  private var namesWhatWasAsked: Bool {
    items.map { $0.id } == manifest.plan.items && scales.map { $0.id } == manifest.plan.scales
      && breakdowns.map { $0.id } == manifest.plan.breakdowns
      && zip(breakdowns, manifest.survey.breakdowns).allSatisfy {
        $0.groups.map { $0.id } == $1.groups.map { $0.id }
      }
  }

  private var nothingIsShown: Bool {
    likeness == nil && items.allSatisfy { $0.people.value == nil }
      && scales.allSatisfy { $0.saysNothing }
      && breakdowns.flatMap { $0.groups }.allSatisfy {
        $0.figures.value == nil && $0.mergedInto == nil
      }
  }

  /// For each scale with a score, how many items it has.
  private var itemCounts: [Int] {
    manifest.scales.filter { $0.level != .gauge }.map { $0.items.count }
  }

  /// For each item asked, how many options it offers.
  private var optionCounts: [Int] {
    manifest.scales.flatMap { scale in
      scale.items.map { manifest.survey.responses(to: $0, in: scale).options.count }
    }
  }
}

extension ReleasedScale {
  fileprivate var saysNothing: Bool {
    level.value == nil
      && (joint.map { joint in
        joint.countedAsScored.value == nil && joint.alphaTenths.value == nil
          && joint.people.value == nil
      } ?? true)
  }
}
