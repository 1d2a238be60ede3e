/// The order in which waves took place, wherever their answers came from.
package enum Timeline {
  /// Waves of one survey by when they were asked.
  ///
  /// Those of ours stand in the order of their chain, whatever was declared of closing. A wave whose
  /// answers another tool collected names every release before it, however old it is; it stands before the
  /// first of ours that closed later.
  package static func sorted<Value>(
    _ values: [Value], by manifest: (Value) -> Manifest
  ) -> [Value] {
    var sorted = values.filter { manifest($0).tool == nil }
      .sorted { manifest($0).precedes(manifest($1)) }
    let taken = values.filter { manifest($0).tool != nil }.sorted {
      let (left, right) = (manifest($0), manifest($1))
      return (left.closesAt, left.waveID) < (right.closesAt, right.waveID)
    }
    for value in taken {
      let own = manifest(value)
      let place = sorted.firstIndex { other in
        let other = manifest(other)
        return other.closesAt > own.closesAt
          || other.tool != nil && other.closesAt == own.closesAt && other.waveID > own.waveID
      }
      sorted.insert(value, at: place ?? sorted.endIndex)
    }
    return sorted
  }
}
