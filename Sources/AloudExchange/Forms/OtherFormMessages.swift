import AloudDiagnostics

extension Diagnostic.Message {
  static func formNoSheet(_ name: String, _ names: [String]) -> Self {
    Self(
      id: "form-sheet",
      text: "the workbook has no sheet '\(name)'; it has \(names.joined(separator: ", "))")
  }

  static func formOtherSheet(_ name: String) -> Self {
    Self(id: "form-sheet", text: "the sheet '\(name)' is not read")
  }

  static func formOneLanguageTwice(_ first: String, _ second: String) -> Self {
    Self(
      id: "form-languages",
      text: "'\(first)' and '\(second)' are one language here, and each text would be there twice")
  }
}
