import AloudCollector

/// A small table that somebody who audits writes: comma-separated, names in the first line.
struct AuditTable {
  let rows: [[String: String]]

  init(reading path: String) throws(CommandFailure) {
    let bytes = try onFile(path) { () throws(FileFailure) in
      try DurableFile.read(path, atMost: FileLimits.release)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    let names = lines.first ?? []
    guard Set(names).count == names.count, lines.allSatisfy({ $0.count == names.count }) else {
      throw CommandFailure(
        .usage, "\(path) is not a table: a line has more or fewer cells than the first",
        help: Self.form)
    }
    rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(names, $0)) }
  }

  func refusal(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(.usage, "\(path): \(reason)", help: Self.form)
  }

  private static let form =
    "the first line names the columns: the ids of breakdowns, and `people` or the ids of items"
}
