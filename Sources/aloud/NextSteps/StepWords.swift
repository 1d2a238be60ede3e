/// What stands for the words in capitals in the command of a step: the reader's own, where a command
/// knows them.
struct StepWords: Hashable {
  /// Where the command has to look.
  var place = NextPlace.typed
  /// Where to work, when that is not where the command was typed.
  var folder: ShellWord?
  var definition = ShellWord("FILE")
  var line = ShellWord("LINE")
  var drop = ShellWord("FOLDER")
  var bundle = ShellWord("BUNDLE")
  /// Where the count was put, when it was put elsewhere.
  var counted: ShellWord?
  /// The six that only `finish` says.
  var accepted = ShellWord("WORDS")
}
