import AloudModel

/// The means of one scale in the groups of one breakdown, which are said together or not at all.
struct SilencedMeans: Hashable {
  let scale: Identifier<Scale>
  let breakdown: Identifier<Breakdown>
}
