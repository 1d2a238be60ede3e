extension String {
  /// Without blanks at its ends, those that do not break a line included.
  package var trimmedOfBlanks: String { DefinitionReader.trimmed(self) }
}
