import AloudBallots
import AloudDisclosure
package import AloudModel

/// The releases before a wave: how many its manifest names, and what this computer knows of them.
package struct CountedHistory {
  /// How many earlier releases the manifest names; staff read the number on their slips.
  package let named: Int
  /// How many this computer counted before.
  package let known: Int
  /// Those that were counted here, have this school's name or its questions, and are not named.
  package let unnamed: [Manifest]

  package init(_ manifest: Manifest, in waves: CountedWaves) {
    let known = waves.before(manifest.fingerprint)
    named = manifest.earlierReleases.count
    self.known = known.count
    let words = AskedWords(manifest)
    unnamed = known.filter { !manifest.earlierReleases.contains($0.fingerprint) }
      .map(\.release.manifest).filter { words.isLike(AskedWords($0)) }
  }
}

/// Whose wave it is and what it asks, case, blanks and punctuation aside.
private struct AskedWords {
  private let school: Set<String>
  private let questions: Set<String>

  init(_ manifest: Manifest) {
    let school = manifest.survey.school
    self.school = [Self.plain(school.id.text), Self.plain(school.name)]
    questions = Set(
      manifest.scales.flatMap(\.items).flatMap { item in
        manifest.survey.languages.map { Self.plain(item.text.text(in: $0)) }
      })
  }

  /// Three questions in the same words are no accident.
  func isLike(_ other: AskedWords) -> Bool {
    !school.isDisjoint(with: other.school) || questions.intersection(other.questions).count >= 3
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
