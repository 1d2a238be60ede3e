import AloudAttack
import AloudDisclosure
import AloudMarkup
import AloudModel

/// An audit as lines for a person; it names no answer, only that one is known.
struct AuditText {
  let audit: Audit

  var text: String {
    var lines = ["\(audit.input.newest.manifest.survey.id) \(audit.input.newest.manifest.waveID)"]
    lines += assumptions
    let result = audit.result
    lines.append("  \(result.answers) answers of \(people) attacked")
    lines.append("  recovered exactly: \(result.exact) (\(share(result.exact)))")
    lines.append(
      "  side certain: \(result.sided) (\(share(result.sided))); "
        + "by the whole school's figures alone \(result.baselineSided)")
    lines += findings
    return lines.joined(separator: "\n") + "\n"
  }

  private var people: String { "\(audit.input.classes.values.reduce(0, +)) people" }

  private var assumptions: [String] {
    var lines: [String] = []
    let colluders = audit.input.colluders.count
    if audit.input.isGuessed {
      lines.append(
        "  who is in which group was guessed from head-counts; give --roster for a full attack")
    }
    if colluders > 0 { lines.append("  \(colluders) people tell their own answers") }
    let earlier = audit.input.releases.count - 1
    if earlier > 0 { lines.append("  \(earlier) earlier waves are attacked too") }
    return lines
  }

  private var findings: [String] {
    var lines = audit.result.smallSums.map { sum in
      "  found: the mean of \(sum.people) people follows from \(words(sum.cause))"
    }
    for cause in audit.causes {
      let exposures = audit.result.beyond.filter { $0.cause == cause }
      guard !exposures.isEmpty else { continue }
      let answers = exposures.reduce(0) { $0 + $1.people }
      lines.append("  found: \(answers) answers, from \(words(cause))")
    }
    lines += audit.result.unsolved.map { "  nothing can be ruled out for \($0): no answers fit" }
    lines += audit.result.stretched.sorted { $0.key < $1.key }.map { scale, steps in
      "  \(scale): answers were left out; every sum may be \(steps) steps farther off than it says"
    }
    if let wave = audit.nearlySame {
      lines.append(
        "  found: so few people make the whole difference that it gives them away, to \(wave)")
    }
    if let proposal = audit.proposal {
      lines.append("  hide \(proposal.group) of \(proposal.breakdown) first, and audit again")
    }
    return lines
  }

  private func words(_ cause: [PublishedMean.Source]) -> String {
    cause.map(\.words).joined(separator: " and ")
  }

  private func share(_ part: Int) -> String {
    let whole = max(audit.result.answers, 1)
    return fixed((1000 * part + whole / 2) / whole, decimals: 1) + " %"
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
