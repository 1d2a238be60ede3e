import AloudModel

/// The members of `release.json`, versions 2 and 3 (`Documentation/Formats.md`).
struct ReleaseFile {
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

extension ReleaseFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_release")
    manifest = try json.value("manifest")
    counted = try json.value("counted")
    invalid = try json.value("invalid")
    scales = try json.value("scales")
    items = try json.value("items")
    breakdowns = try json.value("breakdowns")
    withheldCells = try json.value("withheld_cells")
    receipts = try json.optional("receipts")
    likeness = try json.optional("likeness")
    knownReleases = try json.optional("known_releases")
  }

  var json: JSONTree {
    [
      "aloud_release": version.json, "manifest": manifest.json, "counted": counted.json,
      "invalid": invalid.json, "scales": scales.json, "items": items.json,
      "breakdowns": breakdowns.json, "withheld_cells": withheldCells.json,
      "receipts": receipts?.json, "likeness": likeness?.json, "known_releases": knownReleases?.json,
    ]
  }
}

/// The likeness: hundredths, and the wave it was measured in.
struct LikenessFile {
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

extension LikenessFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    scales = try json.value("scales")
    overall = try json.value("overall")
    wave = try json.optional("wave")
  }

  var json: JSONTree {
    ["scales": scales.json, "overall": overall.json, "wave": wave?.json]
  }
}

/// A figure as `{"shown": …}` or `{"withheld": "reason"}`; exactly one of the two.
struct FigureFile<Shown: JSONCoded> {
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

extension FigureFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    shown = try json.optional("shown")
    withheld = try json.optional("withheld")
  }

  var json: JSONTree {
    ["shown": shown?.json, "withheld": withheld?.json]
  }
}
