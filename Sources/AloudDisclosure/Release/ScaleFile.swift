import AloudModel

/// One scale of `release.json`; all but its level stands in version 2 alone.
struct ScaleFile: Codable {
  let id: Identifier<Scale>
  let countedAsScored: FigureFile<Int>?
  let level: FigureFile<LevelFile>
  let alphaTenths: FigureFile<Int>?
  let people: FigureFile<PeopleFile>?

  enum CodingKeys: String, CodingKey {
    case id
    case countedAsScored = "counted_as_scored"
    case level
    case alphaTenths = "alpha_tenths"
    case people
  }

  init(_ scale: ReleasedScale) {
    id = scale.id
    level = FigureFile(scale.level) { LevelFile($0, sd: scale.joint?.sd) }
    countedAsScored = scale.joint.map { FigureFile($0.countedAsScored) { $0 } }
    alphaTenths = scale.joint.map { FigureFile($0.alphaTenths) { $0 } }
    people = scale.joint.map { FigureFile($0.people, PeopleFile.init) }
  }

  /// Nothing, where a member of another version is there or one of this version is missing.
  func released(_ version: ReleaseVersion) -> ReleasedScale? {
    guard let level = self.level.disclosed({ $0.level() }) else { return nil }
    switch version {
    case .joint:
      guard let joint = jointFigures(level) else { return nil }
      return ReleasedScale(id: id, level: level, joint: joint)
    case .single:
      guard countedAsScored == nil, alphaTenths == nil, people == nil, self.level.shown?.sd == nil
      else { return nil }
      return ReleasedScale(id: id, level: level)
    }
  }

  private func jointFigures(_ level: Disclosed<ScaleLevel>) -> JointFigures? {
    guard let counted = countedAsScored?.disclosed({ $0 }),
      let alpha = alphaTenths?.disclosed({ $0 }), let people = people?.disclosed({ $0.people() })
    else { return nil }
    let sd = self.level.shown?.sd
    switch level {
    case .shown(.mean) where sd == nil: return nil
    case .shown(.nearEnd) where sd != nil: return nil
    case .shown, .withheld: break
    }
    return JointFigures(countedAsScored: counted, sd: sd, alphaTenths: alpha, people: people)
  }
}

/// A level: `mean` in whole points, with `sd` in version 2, or the end it is near.
struct LevelFile: Codable {
  let mean: Int?
  let sd: Int?
  let nearEnd: End?

  enum CodingKeys: String, CodingKey {
    case mean, sd
    case nearEnd = "near_end"
  }

  init(_ level: ScaleLevel, sd: Int?) {
    switch level {
    case .mean(let mean): (self.mean, self.sd, nearEnd) = (mean, sd, nil)
    case .nearEnd(let end): (mean, self.sd, nearEnd) = (nil, nil, end)
    }
  }

  func level() -> ScaleLevel? {
    switch (mean, nearEnd) {
    case (let mean?, nil): .mean(mean)
    case (nil, let end?): .nearEnd(end)
    case (nil, nil), (.some, .some): nil
    }
  }
}
