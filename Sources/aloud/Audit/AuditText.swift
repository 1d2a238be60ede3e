import AloudAttack
import AloudDesk
import AloudDisclosure
import AloudMarkup
import AloudModel

/// An audit as lines for a person; it names no answer, only that one is known.
struct AuditText {
  let audit: Audit

  var text: String {
    var lines = audit.waves.flatMap { WaveAuditText(audit: $0).lines }
    lines += audit.pairs.flatMap { PairAuditText(pair: $0).lines }
    lines += ["Assumed:"] + AuditAssumptions(audit).assumed.map { "  \($0)" }
    lines += ["Not tried:"] + AuditAssumptions.notTried.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// What an audit takes for granted, in plain words.
struct AuditAssumptions {
  private let audit: Audit

  init(_ audit: Audit) { self.audit = audit }

  var assumed: [String] {
    var assumed = ["the reader knows who answered and who is in which group"]
    if audit.waves.contains(where: { $0.wave.people != nil }) {
      assumed.append("the reader knows what the sheet of what is known says of everybody's answers")
    } else {
      assumed.append("the reader knows nobody's answers; give --known to attack with some")
    }
    let isWorst = audit.waves.contains { $0.items.contains(where: \.isWorst) }
    switch (isWorst, audit.input.colluders) {
    case (true, _): assumed.append("any two people tell their answers: those who give away most")
    case (false, 0): assumed.append("nobody tells what they answered")
    case (false, let people): assumed.append("\(people) people tell what they answered")
    }
    assumed.append("what is not said is read as not said")
    if !audit.pairs.isEmpty {
      assumed.append(
        "where that explains most of two waves, nobody who answered both changed their mind")
    }
    return assumed
  }

  static let notTried = [
    "what it tells that a figure is missing, to somebody who runs the rules on every other answer",
    "group means of two waves together",
    "questions that were reworded, renamed and moved at once, and two people exchanged for two",
    "the likeness of a wave; of version 2, alpha",
  ]
}

/// What was found in one release.
struct WaveAuditText {
  let audit: WaveAudit
  private var result: AttackResult { audit.result }

  var lines: [String] {
    let manifest = audit.wave.release.manifest
    var lines = ["\(manifest.survey.id) \(manifest.waveID)"]
    if audit.wave.isGuessed {
      lines.append(
        "  who is in which group was guessed from head-counts; give --roster for a full attack")
    }
    let colluders = audit.wave.colluders.count
    if colluders > 0 { lines.append("  \(colluders) people tell their own answers") }
    lines.append("  \(result.answers) answers of \(people(audit.wave.roster.people)) attacked")
    lines.append("  recovered exactly: \(result.exact) (\(share(result.exact)))")
    lines.append(
      "  side certain: \(result.sided) (\(share(result.sided))); "
        + "by the whole school's figures alone \(result.baselineSided)")
    return lines + read + findings
  }

  /// Who knows the other answers.
  private var read: [String] {
    guard !audit.items.isEmpty else { return [] }
    let fitting = audit.items.filter(\.fits)
    let known =
      "  by who knows all other answers of a scale, on \(questions(fitting.count)): "
      + "exactly \(audit.exact), side certain beyond the tables \(audit.sided)"
    let unfit = audit.items.filter { !$0.fits }
    return [known]
      + unfit.map { "  \($0.item): no answers fit the figures and what is known of the others" }
  }

  private var findings: [String] {
    var lines = result.smallSums.map { sum in
      "  found: the mean of \(people(sum.people)) follows from \(words(sum.cause))"
    }
    for cause in audit.causes {
      let exposures = result.beyond.filter { $0.cause == cause }
      guard !exposures.isEmpty else { continue }
      let answers = exposures.reduce(0) { $0 + $1.people }
      lines.append("  found: \(answers) answers, from \(words(cause))")
    }
    lines += audit.found.map(found)
    lines += result.unsolved.map { "  nothing can be ruled out for \($0): no answers fit" }
    lines += result.stretched.sorted { $0.key < $1.key }.map { scale, steps in
      "  \(scale): answers were left out; every sum may be \(steps) steps farther off than it says"
    }
    if let proposal = audit.proposal {
      lines.append("  hide \(proposal.group) of \(proposal.breakdown) first, and audit again")
    }
    return lines
  }

  private func found(_ exposure: ItemExposure) -> String {
    let what = exposure.extent == .exact ? "the answer" : "whether it was safer"
    let tellers = exposure.tellers == 0 ? "" : ", if \(people(exposure.tellers)) tell"
    let joint = exposure.takesJoint ? ["the spread of people's scores"] : []
    let cause = exposure.cause.map(\.words) + joint
    let from = (["the table"] + cause).joined(separator: " and ")
    return
      "  found: \(exposure.item): \(what) of \(people(exposure.people))\(tellers), from \(from)"
  }

  private func people(_ number: Int) -> String {
    number == 1 ? "1 person" : "\(number) people"
  }

  private func questions(_ number: Int) -> String {
    number == 1 ? "1 question" : "\(number) questions"
  }

  private func words(_ cause: [PublishedMean.Source]) -> String {
    cause.map(\.words).joined(separator: " and ")
  }

  private func share(_ part: Int) -> String {
    let whole = max(result.answers, 1)
    return fixed((1000 * part + whole / 2) / whole, decimals: 1) + " %"
  }
}

/// What was found in two releases together.
struct PairAuditText {
  let pair: PairAudit

  var lines: [String] {
    let compared = pair.pair.compared
    let (earlier, later) = (name(pair.earlier), name(pair.later))
    var lines = [
      "\(earlier) and \(later)",
      "  \(compared) questions compare; \(pair.pair.explained) differ by the numbers counted alone",
    ]
    if pair.pair.nearness == .aFewPeople {
      let told = pair.pair.told
      lines.append(
        "  found: so few people make the whole difference that it gives them away: "
          + "\(told.exact) answers exactly, the side of \(told.sides)")
    } else if pair.isRegrouped {
      lines.append("  found: the same answers of the same people in other groups")
    } else if pair.isNearInParts {
      lines.append("  found: with the waves before it, so few people make the whole difference")
    }
    return lines
  }

  private func name(_ release: Release) -> String {
    "\(release.manifest.survey.id) \(release.manifest.waveID)"
  }
}

extension PublishedMean.Source {
  var words: String {
    switch self {
    case .wholeSchool: "the whole school's mean"
    case .group(let group, let breakdown): "the mean of \(group) (\(breakdown))"
    }
  }
}
