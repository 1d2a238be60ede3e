import AloudBallots
import AloudCollector
import AloudDefinition
package import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports

/// Which lines of published files hold a figure that no report made from the releases holds.
///
/// The releases are made into a report once more, and every piece of text with a digit in the files
/// (a line, a cell, the text of an element) must be a piece of that report. Pictures are their text.
package struct SaidBeyond {
  private let allowed: Set<String>

  /// - Parameters:
  ///   - cycles: The file with the school's action cycles, where it has one.
  ///   - themes: The file with what the readers of comments found in the newest wave.
  package init(
    _ releases: [PublishedRelease], cycles: String?, themes: String?
  ) throws(Refusal) {
    switch ReleaseHistory.of(releases) {
    case .complete(let bare):
      let read = try themes.map { path throws(Refusal) in
        try ThemesReading.read(path, of: bare.newest)
      }
      let history = bare.with(read.map { [$0] } ?? [])
      let survey = history.newest.release.manifest.survey.id
      let record =
        try cycles.map { path throws(Refusal) in
          try CycleRecordKeeping.read(path, of: survey)
        } ?? .none(of: survey)
      let manifest = history.newest.release.manifest
      let files = manifest.survey.languages.flatMap { language in
        history.files(
          with: record, in: language,
          notice: ProtectionNotice(
            StaffNotice(for: manifest.survey, in: manifest.wave, language: language)))
      }
      allowed = Set(
        files.flatMap { Pieces(String(decoding: $0.bytes, as: UTF8.self), of: $0.path).all }
          .map(\.text))
    case .refused:
      throw .audit(.notOneHistory)
    }
  }

  /// The numbers of the lines, from 1.
  package func lines(of path: String) throws(Refusal) -> [Int] {
    let bytes = try Files.named.read(path, atMost: 4 * FileLimits.release)
    let pieces = Pieces(String(decoding: bytes, as: UTF8.self), of: path).all
    return Set(pieces.filter { $0.hasDigit && !allowed.contains($0.text) }.map(\.line)).sorted()
  }
}

/// A text cut where figures of different things meet.
package struct Pieces {
  /// A text between two cuts.
  package struct Piece {
    package let text: String
    package let line: Int
    package var hasDigit: Bool { text.unicodeScalars.contains { ("0"..."9").contains($0) } }
  }

  package let all: [Piece]

  package init(_ text: String, of path: String) {
    let isMarkup = path.hasSuffix(".html") || path.hasSuffix(".svg")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    all = lines.enumerated().flatMap { number, line in
      let parts: [String] =
        if isMarkup {
          Self.elements(line)
        } else if path.hasSuffix(".csv") {
          [line]
        } else {
          line.split(separator: "|").map(String.init)
        }
      return parts.map { Piece(text: Self.plain($0), line: number + 1) }
    }
  }

  /// The texts between tags, and the values of attributes that people are read.
  private static func elements(_ line: String) -> [String] {
    var parts = [""]
    var spoken: [String] = []
    for piece in line.split(separator: "<", omittingEmptySubsequences: false) {
      let halves = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2 {
        let name = halves[0].drop { $0 == "/" }.prefix { $0.isLetter }
        if inline.contains(String(name)) {
          parts[parts.count - 1] += halves[1]
        } else {
          parts.append(String(halves[1]))
        }
        spoken += ["alt=\"", "aria-label=\"", "title=\""].flatMap { name in
          halves[0].split(separator: name, omittingEmptySubsequences: false).dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
        }
      } else {
        parts.append(String(piece))
      }
    }
    return parts + spoken
  }

  /// Elements that do not end a sentence.
  private static let inline: Set<String> = ["a", "abbr", "b", "code", "em", "i", "span", "strong"]

  /// Without the signs of Markdown and of markup, and without blanks at the ends.
  private static func plain(_ text: String) -> String {
    var plain = text
    for (sign, letter) in [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("**", ""),
      ("\\", ""),
    ] {
      plain = plain.split(separator: sign, omittingEmptySubsequences: false).joined(
        separator: letter)
    }
    let marks: Set<Character> = [" ", "#", "-", "*", ">", "\t"]
    return String(plain.drop(while: marks.contains).reversed().drop { $0 == " " }.reversed())
  }
}
