import AloudFiles

/// Whether git would take what is secret along.
struct Ignored {
  let workspace: Workspace
  let place: Place

  /// Nothing, where git keeps no history.
  var finding: Finding? {
    guard isInRepository else { return nil }
    let bytes = (try? DurableFile.read(workspace.ignoredFiles, atMost: FileLimits.key)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let isIgnored = lines.contains { [".aloud", ".aloud/", "/.aloud", "/.aloud/"].contains($0) }
    return isIgnored
      ? .ok("git leaves .aloud alone")
      : .wrong("git would keep what is secret: add the line .aloud/ to .gitignore")
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
