package import AloudExchange
import AloudFiles
import AloudModel

/// Writes a mapping to look over.
package struct ImportDrafting {
  private let place: ImportPlace
  private let source: ImportSource

  package init(place: ImportPlace, source: ImportSource) {
    self.place = place
    self.source = source
  }

  /// A draft as it was written, of which file.
  package struct Result {
    package let file: AnswerFile
    package let draft: MappingDraft
  }

  /// What becomes of a mapping that lies there.
  package enum Before {
    /// Somebody may have looked it over.
    case stays
    /// Somebody wants another.
    case replaced
  }

  package func write(_ before: Before = .stays) throws(Refusal) -> Result {
    try place.requireUntouched()
    guard before == .replaced || !DurableFile.lies(at: place.mappingPath) else {
      throw .importing(.mappingIsThere(place.mappingPath))
    }
    let file = try source.opened()
    let draft = MappingDraft(of: file, for: place.survey, in: place.wave)
    try source.requireRead()
    guard draft.isReadable else { throw .importing(.unreadable(draft.report)) }
    try Files.named.makeFolder(DurableFile.folder(of: place.mappingPath))
    try Files.named.write(Array(draft.text.utf8), to: place.mappingPath, access: .everyone)
    return Result(file: file, draft: draft)
  }
}
