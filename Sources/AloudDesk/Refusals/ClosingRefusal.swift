package import AloudModel

/// Why a wave is not closed.
package enum ClosingRefusal: Hashable, Sendable {
  case earlierReleaseGone(Identifier<Survey>, Identifier<Wave>)
  /// So many files of the drop folder could not be taken as they lie there.
  case filesLeft(Int, Identifier<Wave>)
}
