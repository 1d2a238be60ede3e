import AloudCounting
import AloudDisclosure
import AloudModel

/// A release, `spent.txt`, a receipt, and the words that were read back, held against each other.
enum CheckAnswer {
  static func answer(to parts: [[UInt8]]) -> [[UInt8]] {
    guard parts.count == 4,
      let read = try? PublishedRelease(reading: parts[0], digest: { Fingerprint(of: $0) })
    else { return JSONTree.refused("release") }
    let (release, manifest) = (read.release, read.release.manifest)
    let spent = parts[1].isEmpty ? nil : SpentList.read(parts[1])
    if !parts[1].isEmpty, spent == nil { return JSONTree.refused("spent") }
    if let spent, spent.fingerprint != release.receipts { return JSONTree.refused("spent-other") }
    return [
      ([
        "release": read.fingerprint.hex.json,
        "words": read.fingerprint.wordsByLanguage,
        "word_language": manifest.survey.wordLanguage.tag.json,
        "promise_words": manifest.fingerprint.wordsByLanguage,
        "school": manifest.survey.school.name.json, "title": manifest.survey.title.json,
        "survey": manifest.survey.id.json, "wave": manifest.waveID.json,
        "invited": manifest.wave.invited.json, "counted": release.counted.value?.json,
        "named_releases": manifest.earlierReleases.count.json,
        "receipt": receipt(parts[2], in: spent).json, "accepted": accepted(parts[3], read).json,
      ] as JSONTree).answer
    ]
  }

  /// Whether somebody's words are those by which `finish` says that the release is in its place.
  private static func accepted(_ typed: [UInt8], _ release: PublishedRelease) -> String {
    let words = String(decoding: typed, as: UTF8.self)
    let languages = release.release.manifest.survey.languages
    if !words.contains(where: { $0.isLetter }) { return "none" }
    if release.fingerprint.acceptance.isSpoken(words, in: languages) { return "right" }
    return release.fingerprint.isSpoken(words, in: languages) ? "own" : "other"
  }

  /// Whether a receipt, as somebody typed it, stands in the list.
  private static func receipt(_ typed: [UInt8], in spent: SpentList?) -> String {
    let text = String(decoding: typed, as: UTF8.self)
    guard case .values(let values) = Crockford32.read(text), !values.isEmpty else { return "none" }
    guard let receipt = Receipt(printed: Crockford32.text(of: values)) else { return "mistyped" }
    guard let spent else { return "no-list" }
    return spent.receipts.contains(receipt) ? "found" : "missing"
  }
}
