import AloudBallots
import AloudDisclosure
import AloudModel

/// The releases before a wave: how many its manifest names, and what this computer knows of them.
struct CountedHistory {
  /// How many earlier releases the manifest names; staff read the number on their slips.
  let named: Int
  /// How many this computer counted before.
  let known: Int
  /// Those that were counted here, have this school's name or its questions, and are not named.
  let unnamed: [Manifest]

  init(_ manifest: Manifest, in waves: CountedWaves) {
    let known = waves.before(manifest.fingerprint)
    named = manifest.earlierReleases.count
    self.known = known.count
    let words = AskedWords(manifest)
    unnamed = known.filter { !manifest.earlierReleases.contains($0.fingerprint) }
      .map(\.release.manifest).filter { words.isLike(AskedWords($0)) }
  }

  /// One sentence for the key holder.
  var sentence: String {
    "The manifest names \(Self.releases(named)) of this survey, as the slips do; "
      + "this computer knows \(known == 0 ? "none" : "\(known)")."
  }

  /// What to ask, where something that was counted here is not named; nothing else.
  var warning: String? {
    guard !unnamed.isEmpty else { return nil }
    let waves = unnamed.map { "\($0.waveID) of \($0.survey.id) (\($0.survey.school.name))" }
    return "counted here before, with this school's name or these questions, and not named: "
      + waves.joined(separator: ", ")
      + ". If the same people were asked, staff were told too few: tell the outside contact."
  }

  private static func releases(_ number: Int) -> String {
    switch number {
    case 0: "no earlier release"
    case 1: "1 earlier release"
    default: "\(number) earlier releases"
    }
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
