import AloudDiagnostics
import AloudModel

extension ChoiceLists {
  /// Whether no other list has the same labels with the numbers the other way round, which is how
  /// some forms mark questions whose lowest answer is the safest.
  mutating func isWithOthers(_ list: ChoiceList, at place: SourceRange) -> Bool {
    let labels = list.options.map(\.label)
    let other = scales.first {
      guard $0.basis == list.basis else { return false }
      let others = $0.options.map(\.label)
      return list.basis == .words
        ? others == labels && $0.isWrittenFalling != list.isWrittenFalling
        : others == labels.reversed()
    }
    guard let other else { return true }
    sheet.refuse(
      .formOpposedLists(list.name, other.name), at: place,
      help: "use one list, and a column 'reversed' with yes where the lowest answer is the safest; "
        + "or add --turn \(list.name)")
    return false
  }
}
