import Foundation
import Testing

/// A command that may be cut off, the moment it runs at, and what has to be true then.
enum Interruption: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case freeze
  case answer
  case collect
  case close
  case count
  case finish
  case report

  var testDescription: String { rawValue }

  /// The moment the command starts from.
  var moment: Moment {
    switch self {
    case .freeze: .defined
    case .answer: .opened
    case .collect: .answered
    case .close: .collected
    case .count: .closed
    case .finish: .counted
    case .report: .finished
    }
  }

  /// Whether two runs from the same start leave the same bytes: nothing random is drawn.
  var isRepeatable: Bool {
    switch self {
    case .freeze, .answer: false
    case .collect, .close, .count, .finish, .report: true
    }
  }

  /// The school just before the command, the same for every run of a test.
  func school() throws -> School {
    let school = try moment.school()
    guard self == .answer else { return school }
    // The sheets that are dropped already make it six with the one that is being sealed.
    try school.answer(as: 1..<Moment.ballots)
    try FileTree.write(
      try school.sheet(of: 0).with(code: school.codes()[0]).text, to: "\(school.staff)/sheet.txt")
    return school
  }

  func launch(_ school: School) -> Launch {
    let release = "\(school.counted())/release.json"
    switch self {
    case .freeze: return school.principalLaunch(["freeze", "autumn"])
    case .answer:
      let sheet = "\(school.staff)/sheet.txt"
      return school.principalLaunch(["answer", sheet, "--into", school.drop])
    case .collect: return school.principalLaunch(["collect", school.drop])
    case .close:
      return school.principalLaunch([
        "close", "--drop", school.drop, "--confirm", "autumn", "--to", school.desk,
      ])
    case .count:
      return school.keyHolderLaunch([
        "count", school.bundleName(), "--key", "card.txt", "--handed-out", "12",
      ])
    case .finish:
      return school.principalLaunch([
        "finish", release, "--words", school.wordsIfCounted(),
      ])
    case .report: return school.principalLaunch(["report"])
    }
  }
}

extension Interruption {
  /// Runs the command again where it has something left to do, and the rest of the wave after it.
  func goOn(in school: School, _ place: SourceLocation = #_sourceLocation) throws {
    let run = try launch(school).run()
    let isDone = isComplete(in: school)
    #expect(run.status == 0 || run.status == 5 && isDone, "\(run.talkText)", sourceLocation: place)
    try #require(isDone, "\(self) did its work", sourceLocation: place)
    switch self {
    case .freeze: try goOnAfterFreezing(in: school, place)
    case .answer: try goOnAfterAnswering(in: school, place)
    case .collect: try Moment.collected.goOn(in: school, place)
    case .close: try Moment.closed.goOn(in: school, place)
    case .count: try Moment.counted.goOn(in: school, place)
    case .finish, .report: try Moment.finished.goOn(in: school, place)
    }
  }

  /// Everything a wave is frozen with is there, closed to others, and slips can be made.
  private func goOnAfterFreezing(in school: School, _ place: SourceLocation) throws {
    let pages = ["page-file.html", "page-key.html", "page-station-en.html", "page-web-en.html"]
    let names =
      ["ballotbox.sqlite", "intake.key", "manifest.json"] + pages + ["pages.json", "salt"]
    #expect(try FileTree.names(in: school.secrets()) == names, sourceLocation: place)
    for name in names {
      #expect(try FileTree.mode("\(school.secrets())/\(name)") == 0o600, sourceLocation: place)
    }
    try school.printSlips()
    #expect(try school.codes().count == 15, sourceLocation: place)
  }

  /// An answer that was sealed and not reported is sealed again: one of the two counts.
  private func goOnAfterAnswering(in school: School, _ place: SourceLocation) throws {
    let run = try school.principal("collect", school.drop)
    #expect([0, 7].contains(run.status), sourceLocation: place)
    #expect(run.outputLines.first == "stored \(Moment.ballots)", sourceLocation: place)
  }

  /// Whether nothing of the command's work is left to do.
  func isComplete(in school: School) -> Bool {
    switch self {
    case .freeze: FileTree.exists("\(school.secrets())/manifest.json")
    case .answer: ((try? school.dropped().count) ?? 0) >= Moment.ballots
    // Fewer than five that are left of an interrupted sweep wait for the close.
    case .collect: ((try? FileTree.names(in: school.drop).count) ?? 0) < 5
    case .close: FileTree.exists(school.bundle()) && FileTree.exists(school.carried())
    case .count:
      FileTree.exists("\(school.counted())/release.json") && FileTree.exists(school.carried())
    case .finish: (try? FileTree.names(in: school.secrets())) == ["manifest.json"]
    case .report: FileTree.exists("\(school.reports())/files.json")
    }
  }
}
