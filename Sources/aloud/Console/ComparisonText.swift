import AloudDefinition
import AloudModel

/// What changed between two definitions, for people.
struct ComparisonText {
  let comparison: SurveyComparison
  let from: String
  let to: String

  var text: String {
    var text = "From \(from) to \(to)\n"
    guard !comparison.isEmpty else { return text + "Nothing differs: everything is compared.\n" }
    text += section("Survey", comparison.head.map { "  " + words($0) })
    text += section("Scales", comparison.scales.flatMap(lines))
    text += section("Comment questions", comparison.comments.flatMap(lines))
    text += section("Breakdowns", comparison.breakdowns.flatMap(lines))
    text += section("Waves", comparison.waves.flatMap(lines))
    text += section("Promise", comparison.promise.map(line))
    return text
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(title)\n" + lines.map { $0 + "\n" }.joined()
  }

  /// What differs for one wave, one difference a line.
  ///
  /// - Parameter own: what became of the wave itself.
  func lines(_ own: [EntryChange]) -> [String] {
    comparison.head.map(words)
      + comparison.scales.filter { !$0.isUnchanged }.flatMap(flat)
      + (comparison.comments + comparison.breakdowns + own).flatMap(flat)
      + comparison.promise.map { "\($0.change.part.rawValue): \($0.to) (was \($0.from))" }
  }

  private func flat(_ scale: ScaleComparison) -> [String] {
    guard scale.presence == .kept else { return ["\(scale.id): \(standing(scale))"] }
    return scale.fields.map { "\(scale.id): \(words($0))" }
      + scale.items.flatMap { item in item.changes.map { "\(item.id): \(plain($0))" } }
  }

  /// Without saying what is compared.
  private func plain(_ change: ItemChange) -> String {
    if case .rewordedUnrevised(let languages) = change { return words(.reworded(languages)) }
    return words(change)
  }

  private func flat(_ entry: EntryChange) -> [String] {
    switch entry.presence {
    case .added: ["\(entry.id): new"]
    case .removed: ["\(entry.id): removed"]
    case .kept: entry.fields.map { "\(entry.id): \(words($0))" }
    }
  }

  // MARK: Scales and items

  private func lines(_ scale: ScaleComparison) -> [String] {
    var lines = ["  \(scale.id): \(standing(scale))"]
    guard scale.presence == .kept else { return lines }
    lines += scale.fields.map { "    " + words($0) }
    for item in scale.items {
      lines += item.changes.map { "    \(item.id): \(words($0))" }
    }
    return lines
  }

  private func standing(_ scale: ScaleComparison) -> String {
    switch scale.presence {
    case .added: "new, nothing to compare with"
    case .removed: "removed, its line ends"
    case .kept: scale.isComparable ? "compared" : "NOT compared"
    }
  }

  private func words(_ change: ItemChange) -> String {
    switch change {
    case .added: "new item"
    case .removed: "removed"
    case .movedFrom(let scale): "moved here from \(scale)"
    case .movedTo(let scale): "moved to \(scale)"
    case .order: "stands elsewhere in the scale"
    case .revised(let old, let new): "revision \(new), was \(old)"
    case .reworded(let languages): "other words in \(tags(languages))"
    case .rewordedUnrevised(let languages):
      "other words in \(tags(languages)) WITHOUT a new revision: compared as if it were the same"
        + " question"
    case .translated(let languages): "in one of the two only: \(tags(languages))"
    case .keying(let old, let new): "keyed \(new.rawValue), was \(old.rawValue)"
    case .options: "other options"
    case .sides: "other options count as safer or less safe"
    case .labels: "other words on its options"
    }
  }

  private func tags(_ languages: [Language]) -> String {
    languages.map(\.tag).joined(separator: ", ")
  }

  // MARK: Everything else

  private func lines(_ entry: EntryChange) -> [String] {
    switch entry.presence {
    case .added: ["  \(entry.id): new"]
    case .removed: ["  \(entry.id): removed"]
    case .kept: ["  \(entry.id)"] + entry.fields.map { "    " + words($0) }
    }
  }

  private func words(_ field: FieldChange) -> String {
    switch (field.from, field.to) {
    case (let from?, let to?): "\(field.field): \(to) (was \(from))"
    case (nil, let to?): "\(field.field): \(to) (new)"
    case (let from?, nil): "\(field.field): gone (was \(from))"
    case (nil, nil): field.field
    }
  }

  private func line(_ difference: PromiseDifference) -> String {
    let change = difference.change
    return "  \(change.direction.rawValue): \(change.part.rawValue): \(difference.to)"
      + " (was \(difference.from))"
  }
}
