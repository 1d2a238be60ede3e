package import AloudModel

/// What the readers of comments found, in their own words: `themes.json`, which names its release.
package struct Themes: Hashable, Sendable {
  package let release: Fingerprint
  package let survey: Identifier<Survey>
  package let wave: Identifier<Wave>
  /// The questions with themes, in the order declared.
  package let questions: [ThemedQuestion]

  init(
    release: Fingerprint, survey: Identifier<Survey>, wave: Identifier<Wave>,
    questions: [ThemedQuestion]
  ) {
    self.release = release
    self.survey = survey
    self.wave = wave
    self.questions = questions
  }

  package static let name = "themes.json"

  package var bytes: [UInt8] { CanonicalJSON.bytes(of: ThemesFile(self)) }

  /// Reads a themes file strictly: canonical form, and of this release.
  package static func read(
    _ bytes: [UInt8], of release: PublishedRelease
  ) throws(CanonicalJSON.Refusal) -> Themes {
    let file = try CanonicalJSON.value(ThemesFile.self, from: bytes)
    guard file.version == ThemesFile.currentVersion else { throw .unknownVersion(file.version) }
    let manifest = release.release.manifest
    let asked = manifest.survey.comments.map { $0.id }
    let named = file.questions.map { $0.id }
    guard file.release == release.fingerprint, file.survey == manifest.survey.id,
      file.wave == manifest.waveID, manifest.survey.promise.comments == .themes,
      named == asked.filter(named.contains), file.questions.allSatisfy({ $0.isSound })
    else { throw .contradictsItself }
    return Themes(
      release: file.release, survey: file.survey, wave: file.wave, questions: file.questions)
  }
}

/// The themes of one question.
package struct ThemedQuestion: Hashable, Sendable {
  package let id: Identifier<CommentQuestion>
  package let themes: [Theme]

  var isSound: Bool {
    !themes.isEmpty && Set(themes.map { $0.label }).count == themes.count
      && themes.allSatisfy { $0.isSound }
  }
}

extension ThemedQuestion: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    themes = try json.value("themes")
  }

  package var json: JSONTree {
    ["id": id.json, "themes": themes.json]
  }
}

/// One theme: a label, how often it came up, and what was said in the readers' words.
package struct Theme: Hashable, Sendable {
  package let label: String
  package let mentions: Mentions
  package let paraphrase: String
  /// Word for word, from people who ticked that they may be quoted.
  package let quotes: [String]

  static let longestLabel = 80
  static let longestParaphrase = 400

  var isSound: Bool {
    (1...Self.longestLabel).contains(label.count)
      && (1...Self.longestParaphrase).contains(paraphrase.count)
      && quotes.allSatisfy { !$0.isEmpty }
  }

  /// How many people mentioned it, no finer.
  package enum Mentions: String, Sendable, JSONCoded, CaseIterable {
    /// 3 to 5.
    case aFew = "a_few"
    /// 6 to 10.
    case several
    /// More than 10.
    case many

    /// The fewest comments in which it can have come up.
    var fewest: Int {
      switch self {
      case .aFew: 3
      case .several: 6
      case .many: 11
      }
    }
  }
}

extension Theme: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    label = try json.value("label")
    mentions = try json.value("mentions")
    paraphrase = try json.value("paraphrase")
    quotes = try json.value("quotes")
  }

  package var json: JSONTree {
    [
      "label": label.json, "mentions": mentions.json, "paraphrase": paraphrase.json,
      "quotes": quotes.json,
    ]
  }
}

/// The members of `themes.json`, version 1.
struct ThemesFile {
  let version: Int
  let release: Fingerprint
  let survey: Identifier<Survey>
  let wave: Identifier<Wave>
  let questions: [ThemedQuestion]

  static let currentVersion = 1

  init(_ themes: Themes) {
    version = Self.currentVersion
    release = themes.release
    survey = themes.survey
    wave = themes.wave
    questions = themes.questions
  }
}

extension ThemesFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_themes")
    release = try json.value("release")
    survey = try json.value("survey")
    wave = try json.value("wave")
    questions = try json.value("questions")
  }

  var json: JSONTree {
    [
      "aloud_themes": version.json, "release": release.json, "survey": survey.json,
      "wave": wave.json, "questions": questions.json,
    ]
  }
}
