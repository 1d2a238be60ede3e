import AloudDesk
import AloudModel

/// What has no effect on a frozen wave, for programs, one object a line.
struct FrozenEditsJSON: Encodable {
  private let version = 1
  private let wave: String
  private let edits: [String]

  init(_ found: FrozenEdits) { (wave, edits) = (found.wave.text, found.edits) }

  private enum CodingKeys: String, CodingKey {
    case version = "aloud_frozen_edits"
    case wave, edits
  }
}
