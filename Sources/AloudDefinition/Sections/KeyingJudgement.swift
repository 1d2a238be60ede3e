import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  /// An item whose words or id call it reversed says so in its keying too: else its lowest answer would
  /// be scored as the least safe.
  mutating func judgeKeying(_ id: Identifier<Item>?, _ text: LocalizedText, _ fields: Fields) {
    let help = "write 'keying: reversed', or 'keying: positive' if the highest answer is the safest"
    for language in languages {
      guard let sign = KeyingMark.sign(in: text.text(in: language))?.sign else { continue }
      let place = fields["text"]?.node[language.tag]?.place ?? fields.place
      return error(.keyingInText(fields.owner, sign), at: place, help: help + ", and drop the sign")
    }
    guard let id, let part = KeyingMark.part(of: id.text) else { return }
    warning(.keyingInID(fields.owner, part), at: fields["id"]?.place ?? fields.place, help: help)
  }
}

extension Diagnostic.Message {
  static func keyingInText(_ owner: String, _ sign: String) -> Self {
    Self(
      id: "keying-in-text",
      text: "\(owner) holds '\(sign)', and nothing says that it is reversed")
  }

  static func keyingInID(_ owner: String, _ part: String) -> Self {
    Self(
      id: "keying-in-id",
      text: "\(owner) has '\(part)' in its id, and nothing says whether it is reversed")
  }
}
