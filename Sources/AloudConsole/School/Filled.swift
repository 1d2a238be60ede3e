import AloudHTTP

/// What somebody filled into a form of the desk.
struct Filled {
  private let form: SubmittedForm

  init(_ form: SubmittedForm) { self.form = form }

  /// The text of a field in one line, without blanks around it; empty where there is none.
  subscript(name: String) -> String {
    let words = (form.text(of: name) ?? "").split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }

  /// The text of a field as it was typed, with the line ends of our files.
  func text(_ name: String) -> String {
    (form.text(of: name) ?? "").replacing("\r\n", with: "\n")
  }

  /// What a file holds; nothing where none was chosen.
  ///
  /// It is overwritten when nobody has it any more.
  func file(_ name: String) -> HeldBytes? {
    form.part(name).flatMap { $0.bytes.isEmpty ? nil : $0 }
  }

  func has(_ name: String) -> Bool { form.has(name) }
}
