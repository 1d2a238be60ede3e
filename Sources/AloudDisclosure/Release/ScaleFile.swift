import AloudModel

/// One scale of `release.json`.
struct ScaleFile: Codable {
  let id: Identifier<Scale>
  let countedAsScored: FigureFile<Int>
  let level: FigureFile<LevelFile>
  let alphaTenths: FigureFile<Int>
  let people: FigureFile<PeopleFile>

  enum CodingKeys: String, CodingKey {
    case id
    case countedAsScored = "counted_as_scored"
    case level
    case alphaTenths = "alpha_tenths"
    case people
  }

  init(_ scale: ReleasedScale) {
    id = scale.id
    countedAsScored = FigureFile(scale.countedAsScored) { $0 }
    level = FigureFile(scale.level, LevelFile.init)
    alphaTenths = FigureFile(scale.alphaTenths) { $0 }
    people = FigureFile(scale.people, PeopleFile.init)
  }

  func released() -> ReleasedScale? {
    guard let counted = countedAsScored.disclosed({ $0 }),
      let level = level.disclosed({ $0.level() }), let alpha = alphaTenths.disclosed({ $0 }),
      let people = people.disclosed({ $0.people() })
    else { return nil }
    return ReleasedScale(
      id: id, countedAsScored: counted, level: level, alphaTenths: alpha, people: people)
  }
}

/// A level: `mean` and `sd` in whole points, or the end it is near.
struct LevelFile: Codable {
  let mean: Int?
  let sd: Int?
  let nearEnd: End?

  enum CodingKeys: String, CodingKey {
    case mean, sd
    case nearEnd = "near_end"
  }

  init(_ level: ScaleLevel) {
    switch level {
    case .score(let mean, let sd): (self.mean, self.sd, nearEnd) = (mean, sd, nil)
    case .nearEnd(let end): (mean, sd, nearEnd) = (nil, nil, end)
    }
  }

  func level() -> ScaleLevel? {
    if let mean, let sd, nearEnd == nil { return .score(mean: mean, sd: sd) }
    if mean == nil, sd == nil, let nearEnd { return .nearEnd(nearEnd) }
    return nil
  }
}
