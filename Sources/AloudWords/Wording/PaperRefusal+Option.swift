import AloudDesk

extension PaperRefusal.Address {
  /// How it is given to a command.
  var option: String {
    switch self {
    case .printed: "--address"
    case .shown: "--public"
    }
  }
}
