package import AloudModel

/// What became of a survey between two definitions of it.
///
/// Whether a scale or an item can be compared is asked of `ScaleForm` and `ItemForm`, as reports
/// do; the changes say why not, and what else differs.
package struct SurveyComparison: Hashable, Sendable {
  /// What stands at the head of a definition: title, goal, languages and so on.
  package let head: [FieldChange]
  /// In the new order; scales that were removed come last.
  package let scales: [ScaleComparison]
  package let comments: [EntryChange]
  package let breakdowns: [EntryChange]
  package let waves: [EntryChange]
  package let promise: [PromiseDifference]

  package init(from old: Survey, to new: Survey) {
    head = FieldChange.head(from: old, to: new)
    scales = ScaleComparison.all(from: old, to: new)
    comments = EntryChange.all(from: old.comments, to: new.comments, by: \.id) { before, now in
      FieldChange.list([("text", before.text.inWords, now.text.inWords)])
    }
    breakdowns = EntryChange.all(
      from: old.breakdowns, to: new.breakdowns, by: \.id, FieldChange.breakdown)
    waves = EntryChange.all(from: old.waves, to: new.waves, by: \.id, FieldChange.wave)
    promise = new.promise.changes(since: old.promise).map { change in
      PromiseDifference(
        change: change, from: old.promise.words(of: change.part),
        to: new.promise.words(of: change.part))
    }
  }

  /// Whether the two say the same.
  package var isEmpty: Bool {
    head.isEmpty && scales.allSatisfy(\.isUnchanged) && comments.isEmpty && breakdowns.isEmpty
      && waves.isEmpty && promise.isEmpty
  }
}

/// A part of the promise, before and after.
package struct PromiseDifference: Hashable, Sendable {
  package let change: PromiseChange
  package let from: String
  package let to: String
}

extension Promise {
  fileprivate func words(of part: PromisePart) -> String {
    switch part {
    case .minimumResponses: String(minimumResponses)
    case .minimumGroup: String(minimumGroup)
    case .comments: comments.rawValue
    case .channels: channels.map(\.rawValue).joined(separator: ", ")
    case .count: count.rawValue
    case .role: keyHolder.role.inWords
    case .key: keyHolder.key ?? "pending"
    }
  }
}
