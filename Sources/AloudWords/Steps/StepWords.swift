/// What stands for the words in capitals in the command of a step: the reader's own, where they are
/// known.
package struct StepWords: Hashable, Sendable {
  /// Where the command has to look, where that is elsewhere than the reader looks.
  package var place: NextPlace?
  /// Where to work, when that is not where the command was typed.
  package var folder: ShellWord?
  package var definition = ShellWord("FILE")
  package var line = ShellWord("LINE")
  package var drop = ShellWord("FOLDER")
  package var bundle = ShellWord("BUNDLE")
  /// Where the count was put, when it was put elsewhere.
  package var counted: ShellWord?
  /// The six that only `finish` says.
  package var accepted = ShellWord("WORDS")

  package init(
    place: NextPlace? = nil, folder: ShellWord? = nil, definition: ShellWord = ShellWord("FILE"),
    line: ShellWord = ShellWord("LINE"), drop: ShellWord = ShellWord("FOLDER"),
    bundle: ShellWord = ShellWord("BUNDLE"), counted: ShellWord? = nil,
    accepted: ShellWord = ShellWord("WORDS")
  ) {
    (self.place, self.folder, self.definition, self.line) = (place, folder, definition, line)
    (self.drop, self.bundle, self.counted, self.accepted) = (drop, bundle, counted, accepted)
  }
}
