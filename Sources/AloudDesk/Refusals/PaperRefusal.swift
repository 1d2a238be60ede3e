package import AloudModel

/// Why a paper is not made.
package enum PaperRefusal: Hashable, Sendable {
  case slipsMadeBefore(Identifier<Wave>)
  /// Staff can be sent to https addresses only.
  case notAnAddress(Address)
  /// A survey that is answered in files has none.
  case noAddress
  case noFileChannel(Identifier<Wave>)
  case notADayToShareBy(String, Identifier<Wave>)

  /// Which address it is.
  package enum Address: Hashable, Sendable {
    /// For the square on slips and poster.
    case printed
    /// Where a proxy has the page.
    case shown
  }
}
