import AloudBallots
package import AloudFiles
import AloudModel
import Glibc

/// What this computer has counted: the hash of each bundle, the key it was sealed to, the release.
///
/// It keeps the key holder from being tricked. The same wave is not counted again with one ballot more
/// or less, a key opens one wave, and every later wave is compared with what was counted before,
/// whatever the school, the survey or the folder is called by then.
package struct CountedRegister {
  package let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  /// The register of this account, as the XDG base directory specification places state.
  package static func ofThisAccount() -> CountedRegister {
    let state = environment("XDG_STATE_HOME") ?? "\(home)/.local/state"
    return CountedRegister(folder: "\(state)/aloud/counted")
  }

  /// Everything in it, in the order in which it was counted.
  package func read() throws(Refusal) -> CountedWaves {
    var waves: [CountedWave] = []
    for name in try names() where Self.isEntry(name) { waves.append(try wave(in: name)) }
    return CountedWaves(waves)
  }

  package func note(_ wave: CountedWave) throws(Refusal) {
    let path = "\(folder)/\(wave.record.manifest.hex)\(Self.suffix)"
    try Files.named.write(wave.bytes, to: path, access: .owner)
  }

  /// Nobody else reads or notes until the lock goes: two counts at once would not see each other.
  package func lock() throws(Refusal) -> FolderLock {
    try Files.named.makeFolder(folder, mode: 0o700)
    return try Files.named.waitForLock(folder)
  }

  private static let suffix = ".json"

  /// One file a manifest, named by its fingerprint; parts that a crash left are none.
  private static func isEntry(_ name: String) -> Bool {
    name.hasSuffix(suffix) && Fingerprint(hex: String(name.dropLast(suffix.count))) != nil
  }

  private func names() throws(Refusal) -> [String] {
    do throws(FileFailure) { return try Folder.names(in: folder).sorted() } catch {
      guard error.reason != .missing else { return [] }
      throw .file(error)
    }
  }

  private func wave(in name: String) throws(Refusal) -> CountedWave {
    let path = "\(folder)/\(name)"
    let bytes = try Files.named.read(path, atMost: 2 * FileLimits.release)
    guard let wave = CountedWave(reading: bytes), name == wave.record.manifest.hex + Self.suffix
    else {
      throw .counting(.registerChanged(path))
    }
    return wave
  }

  private static var home: String {
    if let home = environment("HOME") { return home }
    guard let entry = getpwuid(getuid()) else { return "." }
    return String(cString: entry.pointee.pw_dir)
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.hasPrefix("/") ? text : nil
  }
}
