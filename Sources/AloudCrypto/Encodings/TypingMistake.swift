/// Why a typed key is not what was printed.
package enum TypingMistake: Equatable, Sendable {
  /// Symbols are missing or too many; spaces and hyphens are not counted.
  case wrongLength(found: Int, expected: Int)
  /// The symbol at this place, counted from 1 without spaces and hyphens, is none of ours.
  case unknownSymbol(position: Int)
  /// Every symbol is legal, but at least one is wrong.
  case badChecksum
}
