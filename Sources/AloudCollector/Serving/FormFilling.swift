import AloudHTTP

/// What somebody had filled in, as it was sent, to be given back to them in a form and to nobody else.
struct FormFilling: Sendable {
  /// As it was typed.
  let code: String
  private let fields: [String: String]

  init(_ form: SubmittedForm) {
    let names = form.names.filter {
      !["code", "ballot", "language", SubmittedForm.blank].contains($0)
    }
    fields = Dictionary(uniqueKeysWithValues: names.map { ($0, form.text(of: $0) ?? "") })
    code = form.text(of: "code") ?? ""
  }

  /// Whether a box or a button of the form was marked; one that takes an answer back never is.
  func marks(_ name: String, _ value: String) -> Bool {
    !value.isEmpty && fields[name] == value
  }

  /// What was written into a box.
  func text(of name: String) -> String {
    (fields[name] ?? "").replacing("\r\n", with: "\n")
  }
}

extension SubmittedForm {
  /// The field of a form that was given back because nothing in it was answered.
  static let blank = "blank"
}
