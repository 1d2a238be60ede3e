import AloudModel

/// The members of `release.json`, versions 2 and 3 (`Documentation/Formats.md`).
struct ReleaseFile: Codable {
  let version: Int
  let manifest: Manifest
  let counted: FigureFile<Int>
  let invalid: Int
  let scales: [ScaleFile]
  let items: [ItemFile]
  let breakdowns: [BreakdownFile]
  let withheldCells: [String: Int]
  let receipts: Fingerprint?
  let likeness: LikenessFile?
  let knownReleases: Int?

  enum CodingKeys: String, CodingKey {
    case version = "aloud_release"
    case manifest, counted, invalid, scales, items, breakdowns
    case withheldCells = "withheld_cells"
    case receipts, likeness
    case knownReleases = "known_releases"
  }

  init(_ release: Release) {
    version = release.version.rawValue
    manifest = release.manifest
    counted = FigureFile(release.counted) { $0 }
    invalid = release.invalid
    scales = release.scales.map(ScaleFile.init)
    items = release.items.map(ItemFile.init)
    breakdowns = release.breakdowns.map(BreakdownFile.init)
    withheldCells = Dictionary(
      uniqueKeysWithValues: release.withheldCells.map { ($0.key.rawValue, $0.value) })
    receipts = release.receipts
    likeness = release.likeness.map(LikenessFile.init)
    knownReleases = release.knownReleases
  }

  /// Nothing, when a member names a thing that does not exist, or belongs to another version.
  func release() -> Release? {
    guard let version = ReleaseVersion(rawValue: version),
      version == .single || likeness == nil && knownReleases == nil
    else { return nil }
    var cells: [Rule: Int] = [:]
    for (name, count) in withheldCells {
      guard let rule = Rule(rawValue: name), count > 0 else { return nil }
      cells[rule] = count
    }
    guard let counted = counted.disclosed({ $0 }) else { return nil }
    let scales = scales.compactMap { $0.released(version) }
    let items = items.compactMap { $0.released() }
    let breakdowns = breakdowns.compactMap { $0.released() }
    guard scales.count == self.scales.count, items.count == self.items.count,
      breakdowns.count == self.breakdowns.count
    else { return nil }
    return Release(
      version: version, manifest: manifest, counted: counted, invalid: invalid, scales: scales,
      items: items, breakdowns: breakdowns, withheldCells: cells, receipts: receipts,
      likeness: likeness?.likeness, knownReleases: knownReleases)
  }
}

/// The likeness: hundredths, and the wave it was measured in.
struct LikenessFile: Codable {
  let scales: Int
  let overall: Int
  let wave: Identifier<Wave>?

  init(_ likeness: Likeness) {
    scales = likeness.scales
    overall = likeness.overall
    wave = likeness.wave
  }

  var likeness: Likeness { Likeness(scales: scales, overall: overall, wave: wave) }
}

/// A figure as `{"shown": …}` or `{"withheld": "reason"}`; exactly one of the two.
struct FigureFile<Shown: Codable>: Codable {
  let shown: Shown?
  let withheld: WithholdingReason?

  init<Value>(_ figure: Disclosed<Value>, _ form: (Value) -> Shown) {
    shown = figure.value.map(form)
    withheld = figure.reason
  }

  func disclosed<Value>(_ value: (Shown) -> Value?) -> Disclosed<Value>? {
    switch (shown, withheld) {
    case (let shown?, nil): value(shown).map { .shown($0) }
    case (nil, let reason?): .withheld(reason)
    case (nil, nil), (.some, .some): nil
    }
  }
}
