import AloudModel

/// Where a survey page is answered.
package enum PageSetting: Sendable, Hashable, CaseIterable {
  /// In a person's own browser, over the network.
  case web
  /// At a computer that many people use, one after the other.
  case station
  /// In a file that is opened without any network and saves a file.
  case file
  /// Nowhere: it shows what will be asked, and stores nothing.
  case preview

  /// The ways to answer of which a page speaks: who has the page on a phone saves no file.
  func channels(of promise: Promise) -> [Channel] {
    let channels =
      switch self {
      case .web, .station: promise.channels.filter { $0 != .file }
      case .file: promise.channels.filter { $0 == .file }
      case .preview: promise.channels
      }
    return channels.isEmpty ? promise.channels : channels
  }
}
