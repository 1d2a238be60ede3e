import AloudModel

/// One scale of `release.json`; all but its level stands in version 2 alone.
struct ScaleFile {
  let id: Identifier<Scale>
  let countedAsScored: FigureFile<Int>?
  let level: FigureFile<LevelFile>
  let alphaTenths: FigureFile<Int>?
  let people: FigureFile<PeopleFile>?

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

extension ScaleFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    countedAsScored = try json.optional("counted_as_scored")
    level = try json.value("level")
    alphaTenths = try json.optional("alpha_tenths")
    people = try json.optional("people")
  }

  var json: JSONTree {
    [
      "id": id.json, "counted_as_scored": countedAsScored?.json, "level": level.json,
      "alpha_tenths": alphaTenths?.json, "people": people?.json,
    ]
  }
}

/// A level: `mean` in whole points, with `sd` in version 2, or the end it is near.
struct LevelFile {
  let mean: Int?
  let sd: Int?
  let nearEnd: End?

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

extension LevelFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    mean = try json.optional("mean")
    sd = try json.optional("sd")
    nearEnd = try json.optional("near_end")
  }

  var json: JSONTree {
    ["mean": mean?.json, "sd": sd?.json, "near_end": nearEnd?.json]
  }
}
