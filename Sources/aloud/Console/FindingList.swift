import AloudDesk
import AloudModel
import AloudWords

/// One thing that was looked at, in words.
struct FindingLine: Encodable {
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

  private enum CodingKeys: String, CodingKey { case verdict, text }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(verdict.rawValue, forKey: .verdict)
    try container.encode(text, forKey: .text)
  }
}

/// Findings as a command shows them, for people or for programs.
struct FindingList: Encodable {
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

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Member.self)
    try container.encode(1, forKey: Member("aloud_\(command)"))
    try container.encodeIfPresent(subject, forKey: Member("wave"))
    try container.encode(findings, forKey: Member("findings"))
  }

  private struct Member: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }
}
