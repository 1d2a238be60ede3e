import AloudBallots
import AloudDisclosure
import AloudFiles
import AloudModel

/// Holds the folder that `count` wrote against itself and against what this computer has counted.
struct DeskVerifying {
  let folder: String
  let register: CountedRegister

  /// Whether there is something that `count` wrote.
  static func isDesk(_ path: String) -> Bool { DurableFile.exists("\(path)/release.json") }

  func findings() -> [Finding] {
    do throws(CommandFailure) {
      let release = try ReleaseReading.read("\(folder)/release.json")
      return [
        Verifying.words(of: release),
        ReceiptCheck(path: "\(folder)/spent.txt", release: release.release).finding(),
        counted(release.release.manifest.fingerprint),
      ]
    } catch { return [.wrong(error.message)] }
  }

  private func counted(_ manifest: Fingerprint) -> Finding {
    let path = "\(folder)/\(CountedRecord.name)"
    guard let bytes = try? DurableFile.read(path, atMost: FileLimits.key),
      let record = try? CanonicalJSON.value(CountedRecord.self, from: bytes),
      record.manifest == manifest
    else { return .wrong("\(CountedRecord.name) is missing or speaks of another wave") }
    do throws(CommandFailure) { try register.read().refuseAnother(record) } catch {
      return .wrong(error.message)
    }
    return .ok("\(CountedRecord.name) names the bundle it was counted from")
  }
}
