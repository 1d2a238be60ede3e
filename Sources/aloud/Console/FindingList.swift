import AloudDesk
import AloudModel
import AloudWords

/// One thing that was looked at, in words.
struct FindingLine: JSONWritable {
  let verdict: Verdict
  let text: String

  init(_ finding: Finding) {
    (verdict, text) = (finding.verdict, Console.words.words(of: finding))
  }

  init(_ observation: Observation) {
    (verdict, text) = (observation.verdict, Console.words.words(of: observation))
  }

  /// `ok` and `advice` in small letters: what is wrong is to be seen at a glance.
  var line: String {
    switch verdict {
    case .ok: "ok      \(text)"
    case .advice: "advice  \(text)"
    case .wrong: "WRONG   \(text)"
    }
  }

  var json: JSONTree { ["verdict": verdict.rawValue.json, "text": text.json] }
}

/// Findings as a command shows them, for people or for programs.
struct FindingList: JSONWritable {
  let command: String
  let subject: String?
  let findings: [FindingLine]

  var wrong: Int { findings.count { $0.verdict == .wrong } }

  func show(asJSON: Bool) throws {
    guard asJSON else {
      for finding in findings { try Console.show(finding.line) }
      return
    }
    try Console.show(bytes: CanonicalJSON.bytes(of: self))
  }

  var json: JSONTree {
    .object(
      [.init("aloud_\(command)", 1.json), .init("findings", findings.json)]
        + (subject.map { [.init("wave", $0.json)] } ?? []))
  }
}
