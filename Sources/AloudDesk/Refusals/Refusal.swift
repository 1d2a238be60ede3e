package import AloudBallots
package import AloudCollector
package import AloudFiles
package import AloudModel

/// Why an act was not done, as facts: names, paths and numbers, and no sentence.
///
/// AloudWords says it to a person, in each of its languages; nothing a respondent wrote is in it, nor a
/// code, nor a time of arrival.
package enum Refusal: Error, Equatable {
  /// A file or folder that somebody named, or could name.
  case file(FileFailure)
  /// A file of a wave, which nobody named.
  case waveFile(FileFailure)
  case box(StorageFailure)
  case place(PlaceRefusal)
  case choice(ChoiceRefusal)
  case wave(WaveRefusal)
  /// It cannot be taken back, and nobody said that it is meant.
  case unconfirmed(Unconfirmed)
  case definition(DefinitionRefusal)
  case freezing(Freezing.Refusal, Identifier<Wave>)
  case key(KeyRefusal)
  case paper(PaperRefusal)
  case answer(AnswerRefusal)
  case serving(ServingRefusal)
  case closing(ClosingRefusal)
  case counting(CountingRefusal)
  case finishing(FinishingRefusal)
  case reporting(ReportingRefusal)
  case cycle(CycleRefusal)
  case district(DistrictRefusal)
  case audit(AuditRefusal)
  case importing(ImportRefusal)
}

extension Refusal {
  package init(_ failure: SweepFailure) {
    switch failure {
    case .folder(let failure): self = .file(failure)
    case .storage(let failure): self = .box(failure)
    }
  }
}

extension Files<Refusal> {
  /// Files that the operator named, or could name.
  package static let named = Files { .file($0) }

  /// Files of a wave, which nobody names.
  package static let own = Files { .waveFile($0) }

  /// A file under a name that says enough: its own may be a person's, or one that was drawn.
  package static func called(_ name: String) -> Files {
    Files { .file(FileFailure($0.reason, at: name)) }
  }
}

/// Runs work on the ballot box, and says what failed.
package func onBox<Value>(_ work: () throws(StorageFailure) -> Value) throws(Refusal) -> Value {
  do throws(StorageFailure) { return try work() } catch { throw .box(error) }
}
