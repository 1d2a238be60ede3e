import AloudBallots
import AloudCounting
import AloudFiles
package import AloudModel

/// Everything that follows from releases, held against what lies there: of waves, of the folder that
/// `count` wrote, or of a district's.
package struct Verification {
  /// Nothing, where it is no wave.
  package let wave: Identifier<Wave>?
  package let findings: [Finding]

  /// A folder in which `count` or `district` wrote; nothing, where neither did.
  ///
  /// - Parameters:
  ///   - releases: of a district, or their folders.
  ///   - receipt: as it is printed on a slip.
  package static func ofFolder(
    _ path: String, releases: [String], receipt: String?, register: CountedRegister
  ) throws(Refusal) -> Verification? {
    if DistrictVerifying.isDistrict(path) {
      let findings = DistrictVerifying(folder: path, releases: releases).findings()
      return Verification(wave: nil, findings: findings)
    }
    guard DeskVerifying.isDesk(path) else { return nil }
    let findings = DeskVerifying(folder: path, register: register).findings()
    return try Verification(wave: nil, findings: findings)
      .looking(up: receipt, in: "\(path)/spent.txt")
  }

  /// The wave that was named; every finished one, where none was and no receipt is looked up.
  package static func ofWaves(
    _ choice: WaveChoice, named: String?, receipt: String?
  ) throws(Refusal) -> [Verification] {
    let folders = try folders(choice, named, receipt)
    let releases = try SurveyReleases(of: choice.survey, in: choice.workspace)
    var all: [Verification] = []
    for folder in folders {
      let verifying = Verifying(workspace: choice.workspace, folder: folder, releases: releases)
      all.append(
        try Verification(wave: folder.wave, findings: verifying.findings())
          .looking(up: receipt, in: folder.spentPath))
    }
    return all
  }

  private static func folders(
    _ choice: WaveChoice, _ named: String?, _ receipt: String?
  ) throws(Refusal) -> [WaveFolder] {
    let finished = try choice.workspace.waveFolders(of: choice.survey).filter {
      $0.stage == .finished
    }
    guard named == nil, receipt == nil, !finished.isEmpty else {
      let folder = try choice.folder(named, for: .verify)
      try folder.require(.verify)
      return [folder]
    }
    return finished
  }

  /// Whether the slip with a receipt was used.
  private func looking(up receipt: String?, in spentPath: String) throws(Refusal) -> Verification {
    guard let receipt else { return self }
    guard let printed = Receipt(printed: receipt.uppercased()) else {
      throw .reporting(.notAReceipt)
    }
    let bytes = try Files.named.read(spentPath, atMost: FileLimits.release)
    let isThere = SpentList.read(bytes)?.receipts.contains(printed) ?? false
    return Verification(
      wave: wave, findings: findings + [isThere ? .receiptUsed : .receiptUnused])
  }
}
