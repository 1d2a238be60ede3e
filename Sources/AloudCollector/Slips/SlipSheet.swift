package import AloudBallots
package import AloudModel

/// The slips of a wave as a text to print, cut and put in a bowl.
package struct SlipSheet: Sendable {
  let manifest: Manifest
  let salt: WaveSalt

  package init(manifest: Manifest, salt: WaveSalt) {
    self.manifest = manifest
    self.salt = salt
  }

  /// One slip for each invited person and a fifth more, so that nobody can be counted out.
  package static func recommendedCount(for wave: Wave) -> Int { (wave.invited * 6 + 4) / 5 }

  /// The slips in shuffled order: no serial number, identical but for code and receipt.
  package func text(
    of codes: [Code], in language: Language, using generator: inout some RandomNumberGenerator
  ) -> String {
    let words = SlipWords(manifest: manifest, language: language)
    return codes.shuffled(using: &generator).map { slip(of: $0, words) }.joined()
  }

  private func slip(of code: Code, _ words: SlipWords) -> String {
    let receipt = Receipt(manifest: words.manifest, spent: salt.entry(of: code))
    var slip = String(repeating: "- ", count: 36) + "\n"
    slip += words.heading
    slip += "\n    Code     \(code.grouped)\n"
    slip += "    Receipt  \(receipt.symbols)   (it belongs to this slip, not to your answers)\n\n"
    slip += words.closing
    return slip
  }
}

/// What every slip of a wave shares.
private struct SlipWords {
  let manifest: Fingerprint
  let heading: String
  let closing: String

  init(manifest: Manifest, language: Language) {
    let survey = manifest.survey
    self.manifest = manifest.fingerprint
    var heading = "\(survey.title.text(in: language))\n\(survey.school.name)\n"
    heading += "Pick any slip; nobody notes which. Open until \(manifest.wave.closes) "
    heading += "(\(survey.timezone)).\n"
    self.heading = heading
    let key = Fingerprint(ofKeyLine: manifest.keyHolderKey).words.joined(separator: " ")
    var closing = "Survey words  \(self.manifest.words.joined(separator: " "))\n"
    closing += "Key words     \(key)\n"
    closing += Self.sealed(by: survey.promise, in: language)
    closing += "Questions, or pressure to answer: \(survey.outsideContact)\n"
    self.closing = closing
  }

  private static func sealed(by promise: Promise, in language: Language) -> String {
    let role = promise.keyHolder.role.text(in: language)
    var text = "Answers are sealed to the key of: \(role). "
    switch promise.count {
    case .keyHolder: text += "The computer that stores them cannot open them.\n"
    case .operator: text += "They are counted on the computer that stores them.\n"
    }
    return text
  }
}
