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

  /// A file that lies there stays: somebody may have looked it over.
  package func write() throws(Refusal) -> Result {
    try place.requireUntouched()
    guard !DurableFile.lies(at: place.mappingPath) else {
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
