/// What a cell says that is answered by yes or no.
enum FormSwitch: Hashable {
  case on
  case off
  case unclear

  init(_ text: String) {
    let word = text.lowercased()
    if ["yes", "true", "true()", "1", "1.0", "y", "x"].contains(word) {
      self = .on
    } else {
      self = ["no", "false", "false()", "0", "0.0", "n"].contains(word) ? .off : .unclear
    }
  }
}
