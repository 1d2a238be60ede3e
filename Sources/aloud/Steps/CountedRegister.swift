import AloudBallots
import AloudCollector
import AloudModel
import Glibc

/// Which bundle of a manifest was counted: the hashes, nothing else.
struct CountedRecord: Codable, Hashable {
  let manifest: Fingerprint
  let bundle: Fingerprint

  /// Its name beside the release.
  static let name = "counted.json"

  var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }
}

extension CountedRecord {
  init(of bundle: [UInt8], under manifest: Manifest) {
    self.init(manifest: manifest.fingerprint, bundle: Fingerprint(of: bundle))
  }
}

/// What this computer has counted, so that the same wave is not counted again with one ballot more or
/// less: the difference would be one person's answers.
struct CountedRegister {
  let folder: String

  /// The register of this account, as the XDG base directory specification places state.
  static func ofThisAccount() -> CountedRegister {
    let state = environment("XDG_STATE_HOME") ?? "\(home)/.local/state"
    return CountedRegister(folder: "\(state)/aloud/counted")
  }

  func refuseAnother(_ record: CountedRecord) throws(CommandFailure) {
    let path = path(of: record)
    guard DurableFile.exists(path) else { return }
    let bytes = try onFile(path) { () throws(FileFailure) in
      try DurableFile.read(path, atMost: FileLimits.key)
    }
    guard bytes != record.bytes else { return }
    throw CommandFailure(
      .refused, "another bundle of this wave was counted on this computer",
      help: "two counts of one wave would give single answers away: use the release you have")
  }

  func note(_ record: CountedRecord) throws(CommandFailure) {
    let path = path(of: record)
    try onFile(path) { () throws(FileFailure) in
      try Folder.make(folder, mode: 0o700)
      try DurableFile.write(record.bytes, to: path, access: .owner)
    }
  }

  private func path(of record: CountedRecord) -> String { "\(folder)/\(record.manifest.hex).json" }

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
