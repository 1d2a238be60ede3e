package import AloudAttack
package import AloudDefinition
package import AloudDiagnostics
import AloudDisclosure
import AloudFiles
package import AloudModel

/// The sheets that somebody who audits writes, read together: all mistakes of all are told before the first stops
/// the audit.
package struct AuditSheets {
  package private(set) var rosters: [RosterSheet] = []
  package private(set) var known: [KnownSheet] = []
  package private(set) var told: [Response] = []
  /// How many people each roster and each sheet of what is known stands for.
  package private(set) var sizes: [(name: AuditRefusal.Sheet, people: Int)] = []
  package private(set) var reports: [DiagnosticReport] = []

  package init(
    rosters: [String], known: [String], answers: String?, scope: AuditScope
  ) throws(Refusal) {
    for path in rosters {
      let sheet = RosterSheet(name: path, bytes: try Self.bytes(of: path, as: path), in: scope)
      self.rosters.append(sheet)
      reports.append(sheet.report)
      sizes.append((.roster(path), sheet.people))
    }
    // The name of a file with answers may be a person's: it is not repeated.
    for path in known {
      let name = "the sheet of what is known"
      let sheet = KnownSheet(name: name, bytes: try Self.bytes(of: path, as: name), in: scope)
      self.known.append(sheet)
      reports.append(sheet.report)
      sizes.append((.known, sheet.people))
    }
    if let answers {
      let name = "the answers file"
      let sheet = ColluderSheet(name: name, bytes: try Self.bytes(of: answers, as: name), in: scope)
      told = sheet.responses
      reports.append(sheet.report)
    }
    guard !reports.contains(where: \.hasErrors) else { throw .audit(.mistakes(reports)) }
  }

  private static func bytes(of path: String, as name: String) throws(Refusal) -> [UInt8] {
    try Files.called(name).read(path, atMost: FileLimits.sheet)
  }
}

extension RosterSheet {
  package var people: Int { classes.values.reduce(0, +) }
}

extension KnownSheet {
  package var people: Int { rows.reduce(0) { $0 + $1.people } }

  package var classes: [Membership: Int] {
    rows.reduce(into: [:]) { $0[Membership($1.groups), default: 0] += $1.people }
  }

  /// Everybody, with keyed steps.
  package func known(in manifest: Manifest) -> [KnownPerson] {
    rows.flatMap { row in
      let steps = Response(answers: row.answers.compactMapValues(\.self)).colluder(in: manifest)
        .steps
      let person = KnownPerson(
        membership: Membership(row.groups),
        answers: Dictionary(
          uniqueKeysWithValues: row.answers.map { ($0.key, $0.value == nil ? nil : steps[$0.key]) }),
        answered: row.answered)
      return Array(repeating: person, count: row.people)
    }
  }
}
