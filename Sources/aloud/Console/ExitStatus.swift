/// What the process tells its caller; the list in `Documentation/Formats.md` is normative.
enum ExitStatus: Int32, CaseIterable {
  case ok = 0
  case unexpected = 1
  case usage = 2
  case definitionHasErrors = 3
  /// Not a crash: something was refused to protect people.
  case refused = 4
  case wrongStage = 5
  case integrity = 6
  case partlyRejected = 7
}
