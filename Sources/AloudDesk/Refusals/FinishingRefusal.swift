package import AloudModel

/// Why a release is not taken in; nothing was destroyed.
package enum FinishingRefusal: Hashable, Sendable {
  /// No file was named.
  case whichRelease
  case receiptsOfAnother
  case otherWords
  case notOfThisBox
  case anotherManifest(Identifier<Wave>)
  /// - Parameter name: of the bundle that was closed here.
  case anotherBundle(String)
}
