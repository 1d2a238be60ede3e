/// The frozen promise of one wave: everything that was declared before anybody answered.
///
/// Every later stage reads the manifest, never the definition file, and ballots name it by its
/// fingerprint: a manifest that was edited by hand no longer matches its ballots.
package struct Manifest: Hashable, Sendable {
  package let version: Int
  /// The whole definition as it was when the wave was frozen.
  package let survey: Survey
  /// The wave's id; `wave` is the wave itself.
  package let waveID: Identifier<Wave>
  package let opensAt: Instant
  package let closesAt: Instant
  /// The public line of the key that opens the ballots; nothing where another tool collected answers.
  package let keyHolderKey: String?
  /// The public line of the key that opens the envelopes of dropped files; nothing as above.
  package let intakeKey: String?
  /// What may be tabulated (R0): whole-school items and scales, and one-way breakdowns.
  package let plan: TabulationPlan
  /// Fingerprints of every earlier release of the survey, in the order in which their waves were frozen.
  package let earlierReleases: [Fingerprint]
  /// How reports compare this wave with others; nothing in version 1, whose rule is
  /// `ComparisonRule.worstCaseRounding`.
  package let comparison: ComparisonRule?
  /// What became weaker since the release before; nothing where nothing did.
  package let weaker: [Weakening]?
  /// The tool that collected the answers; nothing where Aloud did. Whoever runs it may know who said what.
  package let tool: AnswerTool?

  /// Version 1 is still read.
  package static let currentVersion = 2

  /// Whether the codes on the slips of this wave end in a symbol that checks the others.
  package var hasCheckedCodes: Bool { version >= 2 }

  /// Nothing, when the survey has no such wave.
  package init?(
    survey: Survey, waveID: Identifier<Wave>, opensAt: Instant, closesAt: Instant,
    keyHolderKey: String, intakeKey: String, earlierReleases: [Fingerprint],
    weaker: [Weakening] = []
  ) {
    guard let wave = survey.wave(waveID) else { return nil }
    self.version = Self.currentVersion
    self.survey = survey
    self.waveID = waveID
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.keyHolderKey = keyHolderKey
    self.intakeKey = intakeKey
    self.plan = TabulationPlan(of: survey, in: wave)
    self.earlierReleases = earlierReleases
    self.comparison = .worstCaseRounding
    self.weaker = weaker.isEmpty ? nil : weaker
    self.tool = nil
  }

  /// That of a wave whose answers another tool collected: nothing was sealed, so there is no key.
  ///
  /// - Parameter survey: as it was asked there, with `import` as its only channel.
  package init?(
    survey: Survey, waveID: Identifier<Wave>, opensAt: Instant, closesAt: Instant,
    collectedBy tool: AnswerTool, earlierReleases: [Fingerprint]
  ) {
    guard survey.promise.isImport, let wave = survey.wave(waveID) else { return nil }
    self.version = Self.currentVersion
    self.survey = survey
    self.waveID = waveID
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.keyHolderKey = nil
    self.intakeKey = nil
    self.plan = TabulationPlan(of: survey, in: wave)
    self.earlierReleases = earlierReleases
    self.comparison = .worstCaseRounding
    self.weaker = nil
    self.tool = tool
  }

  /// The wave that is frozen here.
  package var wave: Wave {
    guard let wave = survey.wave(waveID) else {
      preconditionFailure("a manifest is made of a wave its survey declares")
    }
    return wave
  }

  /// Whether its wave came before another of the same survey: the one order of waves there is.
  ///
  /// Each wave names every release before it, so the length of that chain is its place, whatever was
  /// declared of closing and however early it was closed. Waves without a release between them, of which
  /// one was given up, stand by closing instant, then id.
  package func precedes(_ other: Manifest) -> Bool {
    (earlierReleases.count, closesAt, waveID)
      < (other.earlierReleases.count, other.closesAt, other.waveID)
  }

  /// The scales asked, whole, in the order declared.
  package var scales: [Scale] { survey.scales(askedIn: wave) }

  /// The values of the options offered with each item asked.
  package var offered: [Identifier<Item>: ClosedRange<Int>] {
    let ranges = scales.flatMap { scale in
      scale.items.map { item in
        let responses = survey.responses(to: item, in: scale)
        return (item.id, responses.lowest...responses.highest)
      }
    }
    return Dictionary(uniqueKeysWithValues: ranges)
  }
}

extension Manifest: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_manifest")
    survey = try json.value("survey")
    waveID = try json.value("wave")
    opensAt = try json.value("opens_at")
    closesAt = try json.value("closes_at")
    keyHolderKey = try json.optional("key_holder_key")
    intakeKey = try json.optional("intake_key")
    plan = try json.value("plan")
    earlierReleases = try json.value("earlier_releases")
    comparison = try json.optional("comparison")
    weaker = try json.optional("weaker")
    tool = try json.optional("import")
  }

  package var json: JSONTree {
    [
      "aloud_manifest": version.json, "survey": survey.json, "wave": waveID.json,
      "opens_at": opensAt.json, "closes_at": closesAt.json, "key_holder_key": keyHolderKey?.json,
      "intake_key": intakeKey?.json, "plan": plan.json, "earlier_releases": earlierReleases.json,
      "comparison": comparison?.json, "weaker": weaker?.json, "import": tool?.json,
    ]
  }
}

extension Manifest {
  /// Reads a manifest as it was written, and nothing else.
  package static func read(_ bytes: [UInt8]) throws(CanonicalJSON.Refusal) -> Manifest {
    let manifest = try CanonicalJSON.value(Manifest.self, from: bytes)
    try manifest.requireSound()
    return manifest
  }

  /// The laws of a manifest beyond its form: a known version, a coherent survey that declares the
  /// wave, and the plan that follows from both.
  package func requireSound() throws(CanonicalJSON.Refusal) {
    guard (1...Self.currentVersion).contains(version) else { throw .unknownVersion(version) }
    guard version > 1 ? comparison != nil : comparison == nil && !survey.saysMoreThanVersion1 else {
      throw .contradictsItself
    }
    guard survey.isCoherent, let wave = survey.wave(waveID),
      plan == TabulationPlan(of: survey, in: wave), isWeakeningSound, isChannelSound
    else { throw .contradictsItself }
  }

  /// Either Aloud collected, with two keys, or another tool did, without any.
  private var isChannelSound: Bool {
    let isImport = tool != nil
    return isImport == survey.promise.isImport && isImport == (keyHolderKey == nil)
      && isImport == (intakeKey == nil) && !(isImport && (version < 2 || weaker != nil))
  }

  /// Only since a release, in version 2, and each thing once in its order.
  private var isWeakeningSound: Bool {
    guard let weaker else { return true }
    return version > 1 && !earlierReleases.isEmpty && !weaker.isEmpty
      && weaker == Weakening.allCases.filter(weaker.contains)
  }

  /// The bytes whose SHA-256 is the manifest's fingerprint.
  package var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }
}
