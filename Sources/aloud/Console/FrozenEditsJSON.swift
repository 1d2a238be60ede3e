import AloudDesk
import AloudModel

/// What has no effect on a frozen wave, for programs, one object a line.
struct FrozenEditsJSON {
  private let version = 1
  private let wave: String
  private let edits: [String]

  init(_ found: FrozenEdits) { (wave, edits) = (found.wave.text, found.edits) }
}

extension FrozenEditsJSON: JSONWritable {
  var json: JSONTree {
    ["aloud_frozen_edits": version.json, "wave": wave.json, "edits": edits.json]
  }
}
