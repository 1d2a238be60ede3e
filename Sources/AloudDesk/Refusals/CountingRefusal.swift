package import AloudBallots
package import AloudCounting
package import AloudModel

/// Why the key holder's computer does not count, or does not erase.
package enum CountingRefusal: Hashable, Sendable {
  case bundle(Bundle.Refusal, String)
  case refused(Count.Refusal)
  case slipsUnknown
  /// Staff were promised a count on another computer than the operator's.
  case promisedElsewhere
  case keyOpenedAnother(Identifier<Wave>, Identifier<Survey>)
  /// Another bundle of the wave.
  case countedBefore
  case registerChanged(String)
  /// The release words, which the key holder has read out: they show nothing of the other side.
  case ownWords
  case notAccepted
  case anotherBundleThanCounted(String)
}
