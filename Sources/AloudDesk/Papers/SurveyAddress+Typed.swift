package import AloudPapers

extension SurveyAddress {
  /// The address that was typed; nothing, where none was.
  package init?(typed: String?, as use: PaperRefusal.Address) throws(Refusal) {
    guard let typed else { return nil }
    guard let address = SurveyAddress(typed) else { throw .paper(.notAnAddress(use)) }
    self = address
  }
}
