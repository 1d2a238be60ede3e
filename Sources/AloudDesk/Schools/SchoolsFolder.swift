package import AloudBallots
package import AloudCollector
package import AloudFiles
import AloudModel
import AloudStorageSQLite
import Synchronization

/// A folder of schools, each a workspace, as a server of many sees it.
package final class SchoolsFolder: SchoolFolders {
  private let root: String
  private let tell: @Sendable (SchoolName, Refusal) -> Void
  /// What was last said of a school, so that it is said once.
  private let said = Mutex<[SchoolName: String]>([:])

  /// - Parameter tell: told what is wrong with a school, once until that is mended or something else is.
  package init(_ root: String, tell: @escaping @Sendable (SchoolName, Refusal) -> Void) {
    self.root = root
    self.tell = tell
  }

  /// Hidden folders are nobody's, and a link is followed.
  package func names() -> [String]? {
    guard let names = try? Folder.names(in: root) else { return nil }
    return names.filter { !$0.hasPrefix(".") && Folder.isFolder("\(root)/\($0)") }
  }

  package func workspace(of school: SchoolName) -> Workspace { Workspace("\(root)/\(school)") }

  package func waves(of school: SchoolName) -> [SchoolWave<FileStamp>] {
    let workspace = workspace(of: school)
    do throws(Refusal) {
      var waves: [SchoolWave<FileStamp>] = []
      for survey in try workspace.frozenSurveyIDs() {
        for folder in try workspace.waveFolders(of: survey) where folder.stage == .open {
          guard let stamp = FileStamp(of: folder.manifestPath) else { continue }
          waves.append(SchoolWave(survey: survey, wave: folder.wave, place: stamp))
        }
      }
      return waves
    } catch {
      report(error, of: school)
      return []
    }
  }

  package func read(
    _ wave: SchoolWave<FileStamp>, of school: SchoolName
  ) -> SchoolWaveReading {
    let folder = folder(of: wave, of: school)
    do throws(Refusal) {
      let manifest = try folder.manifest()
      guard manifest.survey.promise.channels != [.file] else { return .withoutPage }
      return .wave(
        OpenedWave(
          manifest: manifest, salt: try folder.salt(beside: manifest),
          pages: try folder.pages(of: manifest)))
    } catch {
      report(error, of: school)
      return .damaged
    }
  }

  package func openBox(_ wave: SchoolWave<FileStamp>, of school: SchoolName) -> OpenedBox? {
    do throws(Refusal) {
      let wave = try OpenWave(folder(of: wave, of: school), journal: .log)
      said.withLock { $0[school] = nil }
      return OpenedBox(wave.box, holding: wave)
    } catch {
      report(error, of: school)
      return nil
    }
  }

  package func boxFailed(
    _ failure: StorageFailure, _ wave: SchoolWave<FileStamp>, of school: SchoolName
  ) {
    report(.box(failure), of: school)
  }

  private func folder(of wave: SchoolWave<FileStamp>, of school: SchoolName) -> WaveFolder {
    workspace(of: school).waveFolder(wave.survey, wave.wave)
  }

  private func report(_ refusal: Refusal, of school: SchoolName) {
    let text = "\(refusal)"
    let isNews = said.withLock { said in
      defer { said[school] = text }
      return said[school] != text
    }
    if isNews { tell(school, refusal) }
  }
}
