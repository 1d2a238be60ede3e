import AloudFiles

/// Whether git would take what is secret along.
package struct Ignored {
  package let workspace: Workspace
  package let place: Place

  /// Nothing, where git keeps no history.
  package var observation: Observation? {
    guard isInRepository else { return nil }
    let bytes = (try? DurableFile.read(workspace.ignoredFiles, atMost: FileLimits.key)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let isIgnored = lines.contains { [".aloud", ".aloud/", "/.aloud", "/.aloud/"].contains($0) }
    return isIgnored ? .ignored : .notIgnored
  }

  private var isInRepository: Bool {
    var folder = place.path
    while folder != "/", folder != "." {
      if DurableFile.exists("\(folder)/.git") { return true }
      folder = DurableFile.folder(of: folder)
    }
    return false
  }
}
