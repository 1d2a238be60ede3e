import AloudBallots
import AloudCounting
package import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports

/// Holds everything that lies in `Reports` against what the releases say.
///
/// It needs nothing but `Reports`: a colleague with a copy can run it, and the key holder too.
package struct Verifying {
  package let workspace: Workspace
  package let folder: WaveFolder
  package let releases: SurveyReleases

  package init(workspace: Workspace, folder: WaveFolder, releases: SurveyReleases) {
    self.workspace = workspace
    self.folder = folder
    self.releases = releases
  }

  /// What was found for one wave, the release first.
  package func findings() -> [Finding] {
    let release: PublishedRelease
    do throws(Refusal) {
      guard let found = try releases.release(of: folder.wave) else {
        return [.releaseMissing(folder.releasePath)]
      }
      release = found
    } catch { return [.refused(error)] }
    return [.releaseSound(release)] + [receipts(release), manifest(release)] + report() + secrets()
  }

  private func receipts(_ release: PublishedRelease) -> Finding {
    ReceiptCheck(path: folder.spentPath, release: release.release).finding()
  }

  private func manifest(_ release: PublishedRelease) -> Finding {
    guard folder.stage == .finished, DurableFile.exists(folder.manifestPath) else {
      return .noManifestBeside
    }
    do throws(Refusal) {
      return try folder.manifest() == release.release.manifest
        ? .samePromise : .otherPromise
    } catch { return .refused(error) }
  }

  /// Renders the report anew and compares every byte.
  private func report() -> [Finding] {
    let rendered: Reporting.Rendered
    do throws(Refusal) {
      rendered = try Reporting(
        workspace: workspace, folder: folder, language: folder.reportLanguage
      ).rendered(from: releases.all())
    } catch { return [.refused(error)] }
    let chain = Finding.historyWhole
    guard folder.hasReport else {
      guard !DurableFile.exists("\(folder.reports)/report.md"),
        !DurableFile.exists("\(folder.reports)/report.html")
      else {
        return [chain, .reportWithoutIndex(folder.wave)]
      }
      return [chain, .noReport(folder.wave)]
    }
    let different = rendered.files.filter { bytes(of: $0.path) != $0.bytes }
    guard different.isEmpty else {
      return [chain] + different.map { .notFromReleases($0.path) }
    }
    return [chain, .follow(rendered.files.count, from: nil)]
  }

  private func bytes(of path: String) -> [UInt8]? {
    try? DurableFile.read("\(folder.reports)/\(path)", atMost: FileLimits.release)
  }

  private func secrets() -> [Finding] {
    [folder.hasLeftovers ? .secretsLeft : .nothingLeft]
  }
}

/// Holds `spent.txt` against its release.
package struct ReceiptCheck {
  package let path: String
  package let release: Release

  private func list() throws(Refusal) -> SpentList {
    let bytes = try Files.named.read(path, atMost: FileLimits.release)
    guard let list = SpentList.read(bytes) else { throw .reporting(.notReceipts(path)) }
    return list
  }

  package func finding() -> Finding {
    if release.manifest.tool != nil { return .noSlips }
    do throws(Refusal) {
      let list = try list()
      let agrees =
        list.wave == release.manifest.waveID && list.manifest == release.manifest.fingerprint
        && list.invalid == release.invalid
        && list.receipts.count == list.opened + list.invalid
        && list.receipts.count + list.voided <= list.issued
        && release.counted.value.map { $0 == list.opened } ?? true
      guard agrees else { return .receiptsDisagree }
      return isNamed(list)
        ? .receiptsAgree(list.receipts.count) : .receiptsNotNamed
    } catch { return .refused(error) }
  }

  /// A release counted under version 1 names no list.
  private func isNamed(_ list: SpentList) -> Bool {
    guard let named = release.receipts else { return release.manifest.version < 2 }
    return named == list.fingerprint
  }
}
