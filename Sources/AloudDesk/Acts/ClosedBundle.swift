import AloudBallots
import AloudCrypto
import AloudFiles
import AloudModel

/// The bundle of a closed wave: the one that lies there, or the same written again from the box, where it
/// was moved or damaged.
package struct ClosedBundle {
  package let folder: WaveFolder
  package let workspace: Workspace

  package init(folder: WaveFolder, workspace: Workspace) {
    self.folder = folder
    self.workspace = workspace
  }

  /// Whether it lies where it was written.
  package var isThere: Bool { DurableFile.exists(folder.bundlePath) }

  /// Its bytes, whole.
  package func bytes() throws(Refusal) -> [UInt8] {
    if let whole, DurableFile.exists(folder.closedPath) { return whole }
    try Closing(wave: try OpenWave(folder), workspace: workspace).close()
    guard let whole else { throw .wave(.fileChanged(folder.bundlePath)) }
    return whole
  }

  /// The path of a copy in a folder, such as a stick.
  package func copy(to target: String) throws(Refusal) -> String {
    let path = "\(target)/\(folder.bundleName)"
    try Files.named.write(try bytes(), to: path, access: .owner)
    return path
  }

  /// Nothing, unless it is the bundle that the wave was closed with.
  private var whole: [UInt8]? {
    guard let bytes = try? DurableFile.read(folder.bundlePath, atMost: FileLimits.bundle),
      let bundle = try? Bundle.read(bytes)
    else { return nil }
    let mark = CountedRecord(of: bytes, under: bundle.manifest).bytes
    let written = try? DurableFile.read(folder.closedPath, atMost: FileLimits.key)
    return written == nil || written == mark ? bytes : nil
  }
}
