import AloudBallots
import AloudCounting
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports

/// Holds everything that lies in `Reports` against what the releases say.
///
/// It needs nothing but `Reports`: a colleague with a copy can run it, and the key holder too.
struct Verifying {
  let workspace: Workspace
  let folder: WaveFolder
  let releases: SurveyReleases

  /// What was found for one wave, the release first.
  func findings() -> [Finding] {
    let release: PublishedRelease
    do throws(CommandFailure) {
      guard let found = try releases.release(of: folder.wave) else {
        return [.wrong("\(folder.releasePath) is missing")]
      }
      release = found
    } catch { return [.wrong(error.message)] }
    return [Self.words(of: release)] + [receipts(release), manifest(release)] + report() + secrets()
  }

  /// The words by which people notice another release; in every language of the survey.
  static func words(of release: PublishedRelease) -> Finding {
    let said = release.fingerprint.spoken(in: release.release.manifest.survey.languages)
    return .ok(
      "release.json is as `count` writes it; release words: \(said.joined(separator: " / "))")
  }

  private func receipts(_ release: PublishedRelease) -> Finding {
    ReceiptCheck(path: folder.spentPath, release: release.release).finding()
  }

  private func manifest(_ release: PublishedRelease) -> Finding {
    guard folder.stage == .finished, DurableFile.exists(folder.manifestPath) else {
      return .ok("there is no manifest beside it to compare with, as on a copy of Reports")
    }
    do throws(CommandFailure) {
      return try folder.manifest() == release.release.manifest
        ? .ok("the release was counted under the promise that was frozen here")
        : .wrong("the release was counted under another promise than the one frozen here")
    } catch { return .wrong(error.message) }
  }

  /// Renders the report anew and compares every byte.
  private func report() -> [Finding] {
    let rendered: Reporting.Rendered
    do throws(CommandFailure) {
      rendered = try Reporting(
        workspace: workspace, folder: folder, language: folder.reportLanguage
      ).rendered(from: releases.all())
    } catch { return [.wrong(error.message)] }
    let chain = Finding.ok("every earlier release it names is here, as it was")
    guard folder.hasReport else {
      guard !DurableFile.exists("\(folder.reports)/report.md"),
        !DurableFile.exists("\(folder.reports)/report.html")
      else {
        return [
          chain,
          .wrong(
            "there is a report without its files.json; `aloud report \(folder.wave)\(place)` writes both"
          ),
        ]
      }
      return [
        chain, .advice("there is no report yet; `aloud report \(folder.wave)\(place)` writes it"),
      ]
    }
    let different = rendered.files.filter { bytes(of: $0.path) != $0.bytes }
    guard different.isEmpty else {
      return [chain] + different.map { .wrong("\($0.path) is not what the releases say") }
    }
    return [chain, .ok("\(rendered.files.count) files follow from the releases, byte for byte")]
  }

  private var place: NextPlace { NextPlace(workspace, folder.survey) }

  private func bytes(of path: String) -> [UInt8]? {
    try? DurableFile.read("\(folder.reports)/\(path)", atMost: FileLimits.release)
  }

  private func secrets() -> [Finding] {
    folder.hasLeftovers
      ? [.wrong("secrets of the wave are left; run `aloud finish\(place)` again to destroy them")]
      : [.ok("no box, salt, intake key or bundle of the wave is left in .aloud")]
  }
}

/// Holds `spent.txt` against its release.
struct ReceiptCheck {
  let path: String
  let release: Release

  private func list() throws(CommandFailure) -> SpentList {
    let bytes = try Files.named.read(path, atMost: FileLimits.release)
    guard let list = SpentList.read(bytes) else {
      throw CommandFailure(
        .integrity, "\(path) is not a list of receipts as `count` writes it",
        help: "ask the key holder for the file again")
    }
    return list
  }

  func finding() -> Finding {
    do throws(CommandFailure) {
      let list = try list()
      let agrees =
        list.wave == release.manifest.waveID && list.manifest == release.manifest.fingerprint
        && list.invalid == release.invalid
        && list.receipts.count == list.opened + list.invalid
        && list.receipts.count + list.voided <= list.issued
        && release.counted.value.map { $0 == list.opened } ?? true
      guard agrees else { return .wrong("the numbers in spent.txt do not agree with the release") }
      return isNamed(list)
        ? .ok("spent.txt agrees with it: \(list.receipts.count) receipts")
        : .wrong("spent.txt is not the list of receipts that the release names")
    } catch { return .wrong(error.message) }
  }

  /// A release counted under version 1 names no list.
  private func isNamed(_ list: SpentList) -> Bool {
    guard let named = release.receipts else { return release.manifest.version < 2 }
    return named == list.fingerprint
  }
}
