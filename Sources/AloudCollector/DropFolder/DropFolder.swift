package import AloudBallots
package import AloudFiles
package import AloudModel
import Glibc

/// A folder into which people drop sealed answers.
///
/// Files are read, their ballots stored durably in one step and in an order that does not depend on
/// names or times, and only then removed. Nothing is learnt from a name, an owner or a time, save that
/// a file saved after the closing instant stays where it is.
package struct DropFolder: Sendable {
  let path: String
  let manifest: Manifest
  let intake: IntakeKey
  let salt: WaveSalt
  /// How a file is read; a test's own where a disk has to fail.
  var read: @Sendable (_ path: String, _ limit: Int) throws(FileFailure) -> [UInt8] = {
    (path, limit) throws(FileFailure) in try DurableFile.read(path, atMost: limit)
  }

  package init(path: String, manifest: Manifest, intake: IntakeKey, salt: WaveSalt) {
    self.path = path
    self.manifest = manifest
    self.intake = intake
    self.salt = salt
  }

  /// Takes in what may be taken in.
  ///
  /// Interrupted at any point and run again, every ballot is in the box exactly once.
  ///
  /// - Parameter now: tells a file that is being copied from one that was given up; nothing where
  ///   nobody is told of it.
  package func sweep(
    into box: some BallotBox, _ policy: BatchPolicy, at now: Instant? = nil
  ) throws(SweepFailure) -> Sweep {
    var sweep = Sweep()
    let arrivals = try arrivals(&sweep, at: now)
    let taken: [Arrival]
    let outcomes: [Redemption]
    do throws(StorageFailure) {
      taken = batch(of: arrivals, for: try box.contents(), policy)
      outcomes = try box.deposit(taken.map(\.deposit))
    } catch { throw .storage(error) }
    sweep.heldBack = arrivals.count - taken.count
    let done = zip(taken, outcomes).filter { sweep.note($1) }.map(\.0)
    try removing(done)
    return sweep
  }

  /// Everything, when enough of it is new; else only what the box will not store.
  ///
  /// Files that are refused stay in the folder, and copies are many files: neither may make a batch
  /// of one look like a batch of five.
  private func batch(
    of arrivals: [Arrival], for contents: BoxContents, _ policy: BatchPolicy
  ) -> [Arrival] {
    let new = arrivals.filter { contents.redemption(of: $0.deposit) == .stored }.map(\.deposit)
    let people = min(Set(new.compactMap(\.code)).count, Set(new.map(\.ballot)).count)
    if people >= smallestBatch(policy) { return arrivals }
    return arrivals.filter { contents.redemption(of: $0.deposit) != .stored }
  }

  private func smallestBatch(_ policy: BatchPolicy) -> Int {
    switch policy {
    case .atLeastFive: BatchPolicy.smallestBatch
    case .last: 1
    }
  }

  /// Removes what is stored; one file that cannot be removed keeps none of the others.
  private func removing(_ arrivals: [Arrival]) throws(SweepFailure) {
    var failure: FileFailure?
    for arrival in arrivals {
      do throws(FileFailure) { try DurableFile.remove("\(path)/\(arrival.name)") } catch {
        // The name is a respondent's: it is not repeated.
        failure = failure ?? FileFailure(error.reason, at: path)
      }
    }
    if let failure { throw .folder(failure) }
  }

  /// The complete, sealed files of this wave, sorted by their digests.
  private func arrivals(
    _ sweep: inout Sweep, at now: Instant?
  ) throws(SweepFailure) -> [Arrival] {
    let names: [String]
    do throws(FileFailure) { names = try Folder.names(in: path) } catch { throw .folder(error) }
    var arrivals: [Arrival] = []
    for name in names where !Self.isOfTheSystem(name) {
      switch try look(at: name) {
      case .arrival(let arrival): arrivals.append(arrival)
      case .halfWritten:
        if let now, isGivenUp(name, at: now) { sweep.givenUp += 1 } else { sweep.halfWritten += 1 }
      case .refused(let reason): sweep.refuse(reason)
      case .gone: break
      }
    }
    return arrivals.sorted { $0.digest < $1.digest }
  }

  private func look(at name: String) throws(SweepFailure) -> Look {
    let expected = DroppedFile.length(for: manifest)
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try read("\(path)/\(name)", expected + Self.slack)
      if isLate(name) { return .refused(.late) }
    } catch {
      switch error.reason {
      // A name that is not UTF-8 reads as another one, which is missing.
      case .missing: return name.contains("\u{FFFD}") ? .refused(.notReadable) : .gone
      case .notAPlainFile: return .refused(.notAPlainFile)
      case .tooLarge: return .refused(.tooLong)
      case .notPermitted: return .refused(.notReadable)
      case .noSpace, .exists, .other: return .refused(.notRead)
      }
    }
    switch DroppedFile.read(bytes, expectedLength: expected) {
    case .file(let file): return arrival(of: file, name: name, bytes)
    case .halfWritten: return .halfWritten
    case .refused(let reason): return .refused(Sweep.Refusal(reason))
    }
  }

  /// Enough to tell a text or a document from one of ours, however long it is.
  private static let slack = 1_048_576

  private func arrival(of file: DroppedFile, name: String, _ bytes: [UInt8]) -> Look {
    guard let code = file.envelope.code(for: file.ballot, intake: intake) else {
      return .refused(.anotherWave)
    }
    let deposit = Deposit(code: code, sealed: file.ballot, salt: salt)
    return .arrival(Arrival(name: name, digest: Fingerprint(of: bytes), deposit: deposit))
  }

  /// How many files lie in a folder, whatever they are; none where it cannot be looked into.
  package static func waiting(in path: String) -> Int {
    let names = (try? Folder.names(in: path)) ?? []
    return names.count { !isOfTheSystem($0) && !Folder.isFolder("\(path)/\($0)") }
  }

  /// What file browsers and sticks make for themselves.
  private static func isOfTheSystem(_ name: String) -> Bool {
    name.hasPrefix(".") || systemNames.contains(name.lowercased())
  }

  private static let systemNames: Set<String> = [
    "desktop.ini", "thumbs.db", "ehthumbs.db", "system volume information", "$recycle.bin",
    "lost+found",
  ]

  /// Whether nothing has been written to a file for a while.
  private func isGivenUp(_ name: String, at now: Instant) -> Bool {
    var status = stat()
    guard lstat("\(path)/\(name)", &status) == 0 else { return false }
    let last = max(status.st_mtim.tv_sec, status.st_ctim.tv_sec)
    return now.secondsSinceEpoch - last >= Self.copyingTime
  }

  /// Seconds; a file has some kilobytes.
  private static let copyingTime = 600

  private func isLate(_ name: String) -> Bool {
    var status = stat()
    return lstat("\(path)/\(name)", &status) == 0
      && status.st_mtim.tv_sec > manifest.closesAt.secondsSinceEpoch
  }
}

/// The world failed under a sweep; what was stored is stored, and no file is lost.
package enum SweepFailure: Error, Hashable, Sendable {
  case folder(FileFailure)
  case storage(StorageFailure)
}

private struct Arrival {
  let name: String
  let digest: Fingerprint
  let deposit: Deposit
}

private enum Look {
  case arrival(Arrival)
  case halfWritten
  case refused(Sweep.Refusal)
  case gone
}

extension Sweep {
  /// Counts an outcome and says whether the file has done its work.
  fileprivate mutating func note(_ outcome: Redemption) -> Bool {
    switch outcome {
    case .stored: stored += 1
    case .storedBefore: storedBefore += 1
    case .codeUsed: refuse(.codeUsed)
    case .copyOfAnotherBallot: refuse(.copyOfAnotherBallot)
    case .unknownCode: refuse(.unknownCode)
    case .voidedCode: refuse(.voidedCode)
    }
    return outcome == .stored || outcome == .storedBefore
  }
}

extension Sweep.Refusal {
  fileprivate init(_ reason: DroppedFile.Refusal) {
    self =
      switch reason {
      case .notOurs: .notOurs
      case .wordProcessor: .wordProcessor
      case .archive: .archive
      case .unsealedSheet: .unsealedSheet
      case .tooLong: .tooLong
      case .damaged: .damaged
      }
  }
}
