import AloudModel

/// One thing that was looked at, and what was found.
struct Finding: Encodable {
  let verdict: Verdict
  let text: String

  enum Verdict: String, Encodable {
    case ok
    /// Works, and could be safer.
    case advice
    case wrong
  }

  init(_ verdict: Verdict, _ text: String) {
    self.verdict = verdict
    self.text = text
  }

  static func ok(_ text: String) -> Finding { Finding(.ok, text) }
  static func advice(_ text: String) -> Finding { Finding(.advice, text) }
  static func wrong(_ text: String) -> Finding { Finding(.wrong, text) }

  /// `ok` and `advice` in small letters: what is wrong is to be seen at a glance.
  var line: String {
    switch verdict {
    case .ok: "ok      \(text)"
    case .advice: "advice  \(text)"
    case .wrong: "WRONG   \(text)"
    }
  }
}

/// Findings as a command shows them, for people or for programs.
struct FindingList: Encodable {
  let command: String
  let subject: String?
  let findings: [Finding]

  var wrong: Int { findings.count { $0.verdict == .wrong } }

  func show(asJSON: Bool) throws(CommandFailure) {
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
