import AloudBallots
import AloudDisclosure
import AloudFiles
import AloudModel

/// Holds the folder that `count` wrote against itself and against what this computer has counted.
package struct DeskVerifying {
  package let folder: String
  package let register: CountedRegister

  package init(folder: String, register: CountedRegister) {
    self.folder = folder
    self.register = register
  }

  /// Whether there is something that `count` wrote.
  package static func isDesk(_ path: String) -> Bool { DurableFile.exists("\(path)/release.json") }

  package func findings() -> [Finding] {
    do throws(Refusal) {
      let release = try ReleaseReading.read("\(folder)/release.json")
      return [
        .releaseSound(release),
        ReceiptCheck(path: "\(folder)/spent.txt", release: release.release).finding(),
        counted(release.release.manifest.fingerprint),
      ]
    } catch { return [.refused(error)] }
  }

  private func counted(_ manifest: Fingerprint) -> Finding {
    let path = "\(folder)/\(CountedRecord.name)"
    guard let bytes = try? DurableFile.read(path, atMost: FileLimits.key),
      let record = try? CanonicalJSON.value(CountedRecord.self, from: bytes),
      record.manifest == manifest
    else { return .recordMissing }
    do throws(Refusal) { try register.read().refuseAnother(record) } catch {
      return .refused(error)
    }
    return .recordSound
  }
}
