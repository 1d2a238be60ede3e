/// Why something cannot be put, or found, where somebody said.
package enum PlaceRefusal: Hashable, Sendable {
  /// Neither it nor what it would be made in, such as a stick that is not in.
  case noFolder(String)
  /// A folder, where a file was to be named.
  case isAFolder(String)
  /// The definition of a survey that was to be new.
  case surveyIsThere(String)
  /// This computer does not know the time in a zone.
  case noTime(zone: String)
}
