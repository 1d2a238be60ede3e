package import AloudBallots
import AloudCounting
package import AloudModel

/// The slips of a wave, to print, cut and put in a bowl.
///
/// - Guarantee: but for code and receipt all slips of a sheet are the same, they come in
///   shuffled order, and none has a number.
package struct SlipSheet: Sendable {
  let manifest: Manifest
  let salt: WaveSalt
  let ways: AnsweringWays

  package init(manifest: Manifest, salt: WaveSalt, ways: AnsweringWays = AnsweringWays()) {
    self.manifest = manifest
    self.salt = salt
    self.ways = ways
  }

  /// One slip for each invited person and a fifth more, so that nobody can be counted out.
  package static func recommendedCount(for wave: Wave) -> Int { (wave.invited * 6 + 4) / 5 }

  /// The slips as plain text.
  package func text(
    of codes: [Code], in language: Language, using generator: inout some RandomNumberGenerator
  ) -> String {
    let facts = SlipFacts(manifest: manifest, ways: ways, language: language)
    return codes.shuffled(using: &generator).map { text(of: $0, facts) }.joined()
  }

  private func text(of code: Code, _ facts: SlipFacts) -> String {
    let words = facts.wording
    var slip = String(repeating: "- ", count: 36) + "\n"
    slip += "\(facts.title)\n\(facts.school)\n\n"
    slip += "    \(words.code)     \(code.printed(as: manifest.codeForm))\n"
    slip += "    \(words.receipt)  \(receipt(of: code))   (\(words.receiptNote))\n\n"
    slip += (facts.how + facts.trust).joined(separator: "\n") + "\n"
    for fact in facts.fingerprints { slip += "\(fact.label): \(fact.text)\n" }
    return slip + "\(facts.earlier)\n\(words.contact): \(facts.contact)\n"
  }

  func receipt(of code: Code) -> String {
    Receipt(manifest: manifest.fingerprint, spent: salt.entry(of: code)).symbols
  }
}

/// What the slips of a wave say of how to answer, besides the code.
package struct AnsweringWays: Hashable, Sendable {
  let address: SurveyAddress?
  /// The digest of the offline form; nothing where there is none.
  let form: Fingerprint?
  /// Of the list of the published pages; nothing for a wave that was frozen before there were any.
  let pages: Fingerprint?

  package init(
    address: SurveyAddress? = nil, form: Fingerprint? = nil, pages: Fingerprint? = nil
  ) {
    self.address = address
    self.form = form
    self.pages = pages
  }
}
