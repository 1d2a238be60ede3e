import AloudCrypto
import AloudModel

/// What the page shows of a bundle before anybody types a key, and what it needs to open the ballots.
enum BundleAnswer {
  static func answer(to parts: [[UInt8]]) -> [[UInt8]] {
    guard let bytes = parts.first else { return JSONTree.refused("malformed") }
    switch read(bytes) {
    case .refused(let reason): return JSONTree.refused(reason)
    case .bundle(let bundle):
      return [summary(of: bundle, Fingerprint(of: bytes)).answer]
        + bundle.ballotsInOrder.map { $0.message.partsToOpen.answer }
    }
  }

  enum Reading {
    case bundle(Bundle)
    case refused(String)
  }

  static func read(_ bytes: [UInt8]) -> Reading {
    do throws(Bundle.Refusal) { return .bundle(try Bundle.read(bytes)) } catch {
      switch error {
      case .malformed(.unknownVersion): return .refused("version")
      case .malformed: return .refused("malformed")
      case .damaged: return .refused("damaged")
      case .earlierReleases: return .refused("earlier-releases")
      case .setsDisagree: return .refused("sets-disagree")
      }
    }
  }

  private static func summary(of bundle: Bundle, _ fingerprint: Fingerprint) -> JSONTree {
    let manifest = bundle.manifest
    let survey = manifest.survey
    return [
      "bundle": fingerprint.hex.json, "words": fingerprint.wordsByLanguage,
      "promise_words": manifest.fingerprint.wordsByLanguage,
      "word_language": survey.wordLanguage.tag.json, "language": survey.languages[0].tag.json,
      "school": survey.school.name.json, "survey": survey.id.json, "title": survey.title.json,
      "wave": manifest.waveID.json, "closes": manifest.wave.end.day.json,
      "invited": manifest.wave.invited.json, "ballots": bundle.contents.ballots.count.json,
      "slips": (bundle.contents.issued.count + bundle.contents.voided.count).json,
      "named_releases": manifest.earlierReleases.count.json,
      "open_link": survey.promise.isOpenLink.json,
      "comments": (survey.promise.comments == .themes && !survey.comments.isEmpty).json,
      "key": PublicKey.summary(ofLine: manifest.keyHolderKey ?? "", survey),
    ]
  }
}

extension PublicKey {
  /// A key for the page: its coordinates and its words; null, where the line names none.
  static func summary(ofLine line: String, _ survey: Survey? = nil) -> JSONTree {
    guard case .key(let key) = read(line: line) else { return .null }
    return [
      "line": key.line.json, "x": Base64URL.encode(key.x).json, "y": Base64URL.encode(key.y).json,
      "words": Fingerprint(ofKeyLine: key.line).wordsByLanguage,
    ]
  }
}
