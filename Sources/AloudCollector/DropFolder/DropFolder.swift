package import AloudBallots
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

  package init(path: String, manifest: Manifest, intake: IntakeKey, salt: WaveSalt) {
    self.path = path
    self.manifest = manifest
    self.intake = intake
    self.salt = salt
  }

  /// Takes in what may be taken in.
  ///
  /// Interrupted at any point and run again, every ballot is in the box exactly once.
  package func sweep(
    into box: some BallotBox, _ policy: BatchPolicy
  ) throws(SweepFailure) -> Sweep {
    var sweep = Sweep()
    let arrivals = try arrivals(&sweep)
    let taken: [Arrival]
    let outcomes: [Redemption]
    do throws(StorageFailure) {
      taken = batch(of: arrivals, for: try box.contents(), policy)
      outcomes = try box.deposit(taken.map(\.deposit))
    } catch { throw .storage(error) }
    sweep.heldBack = arrivals.count - taken.count
    for (arrival, outcome) in zip(taken, outcomes) {
      if sweep.note(outcome) { try removing(arrival) }
    }
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

  private func removing(_ arrival: Arrival) throws(SweepFailure) {
    do throws(FileFailure) { try DurableFile.remove("\(path)/\(arrival.name)") } catch {
      throw .folder(error)
    }
  }

  /// The complete, sealed files of this wave, sorted by their digests.
  private func arrivals(_ sweep: inout Sweep) throws(SweepFailure) -> [Arrival] {
    let names: [String]
    do throws(FileFailure) { names = try Folder.names(in: path) } catch { throw .folder(error) }
    var arrivals: [Arrival] = []
    for name in names where !name.hasPrefix(".") {
      switch try look(at: name) {
      case .arrival(let arrival): arrivals.append(arrival)
      case .halfWritten: sweep.halfWritten += 1
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
      bytes = try DurableFile.read("\(path)/\(name)", atMost: expected + Self.slack)
      if isLate(name) { return .refused(.late) }
    } catch {
      switch error {
      // A name that is not UTF-8 reads as another one, which is missing.
      case .missing: return name.contains("\u{FFFD}") ? .refused(.notReadable) : .gone
      case .notAPlainFile: return .refused(.notAPlainFile)
      case .tooLarge: return .refused(.tooLong)
      case .notPermitted: return .refused(.notReadable)
      case .noSpace, .exists, .other: throw .folder(error)
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
      case .unsealedSheet: .unsealedSheet
      case .tooLong: .tooLong
      case .damaged: .damaged
      }
  }
}
