import AloudBallots
import AloudExchange
import AloudFiles
import AloudModel

/// The file of another tool that somebody named; its own name may be a person's and is not repeated.
package struct ImportSource {
  private let access: ByteAccess
  private let reader: PieceReader?

  /// What messages call it.
  package static let name = "the file of answers"

  package init(reading path: String) throws(Refusal) {
    do throws(FileFailure) {
      let reader = try PieceReader(path)
      access = ByteAccess(count: reader.count, read: reader.bytes)
      self.reader = reader
    } catch { throw .file(FileFailure(error.reason, at: Self.name)) }
  }

  /// Bytes that somebody handed over.
  package init(_ bytes: [UInt8]) {
    access = ByteAccess(bytes)
    reader = nil
  }

  /// Its head, or every reason why it cannot be read.
  func opened() throws(Refusal) -> AnswerFile {
    let opening = AnswerFile.open(access, name: Self.name)
    try requireRead()
    switch opening {
    case .opened(let file): return file
    case .refused(let report): throw .importing(.unreadable(report))
    }
  }

  /// Fails where the disk did.
  func requireRead() throws(Refusal) {
    if let failure = reader?.failure {
      throw .file(FileFailure(failure.reason, at: Self.name))
    }
  }

  /// By which the same file is known again: SHA-256 of the SHA-256 of its pieces.
  ///
  func sums() throws(Refusal) -> Sums {
    var sums: [UInt8] = []
    access.pieces { sums += Fingerprint(of: $0).bytes }
    try requireRead()
    return Sums(bytes: sums)
  }

  /// The sums of a file's pieces.
  struct Sums {
    fileprivate let bytes: [UInt8]

    /// - Parameter survey: of the school whose rows alone are taken.
    func fingerprint(of survey: Identifier<Survey>? = nil) -> Fingerprint {
      Fingerprint(of: (survey.map { Array("\($0)|".utf8) } ?? []) + bytes)
    }
  }
}
