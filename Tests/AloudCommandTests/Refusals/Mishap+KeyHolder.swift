import Foundation
import Testing

extension Mishap {
  private static let bundle = "\(SurveyText.survey)-autumn.aloudbox"
  private static let changed =
    "\(SurveyText.survey)-autumn.aloudbox was changed on the way: its checksum does not fit; nothing was "
    + "counted"

  private static let noBundle = "\(bundle) is not a bundle as `close` writes it"

  /// What goes wrong when the key holder counts.
  static let counting: [Mishap] = [
    Mishap(
      "another key", .closed, 4, "this is a key, but not the one staff were promised for this wave"
    ) { school in
      _ = try school.makeKey(card: "other.txt")
      return try school.counting(key: "other.txt")
    },
    Mishap(
      "a card with a sign that none has", .closed, 2,
      "this is not the text of a key card: group 1 has a sign that no card has"
    ) { school in
      let path = "\(school.desk)/card.txt"
      return try school.changing(path, { [UInt8(ascii: "U")] + $0.dropFirst() }) {
        try school.counting()
      }
    },
    Mishap(
      "half a card", .closed, 2, "this is not the text of a key card: 28 symbols where 56 belong"
    ) { school in
      try school.changing("\(school.desk)/card.txt", { Array($0.prefix(34)) }) {
        try school.counting()
      }
    },
    Mishap("no key", .closed, 2, "there is no key") {
      try $0.keyHolder("count", bundle, "--handed-out", "12")
    },
    Mishap(
      "a wrong passphrase", .closed, 4, "the passphrase does not open this key file"
    ) { school in
      try FileTree.write("four unrelated words\n", to: "\(school.desk)/right.txt")
      try FileTree.write("four related words\n", to: "\(school.desk)/wrong.txt")
      try done(
        school.keyHolder("key", "new", "--file", "key.file", "--passphrase-file", "right.txt"))
      return try school.keyHolder(
        "count", bundle, "--key", "key.file", "--passphrase-file", "wrong.txt", "--handed-out", "12"
      )
    },
    Mishap(
      "a passphrase that is guessed too easily", .closed, 2,
      "a passphrase of fewer than 12 characters is guessed too easily"
    ) { school in
      try FileTree.write("secret\n", to: "\(school.desk)/short.txt")
      return try school.keyHolder(
        "key", "new", "--file", "key.file", "--passphrase-file", "short.txt")
    },
    Mishap("no number of slips", .closed, 2, "how many slips were handed out?") {
      try $0.keyHolder("count", bundle, "--key", "card.txt")
    },
    Mishap(
      "more ballots than slips", .closed, 4, "6 ballots were opened, and 5 slips were handed out"
    ) { try $0.counting(handedOut: 5) },
    Mishap("no bundle", .closed, 2, "there is nothing at nowhere.aloudbox") {
      try $0.keyHolder("count", "nowhere.aloudbox", "--key", "card.txt", "--handed-out", "12")
    },
    Mishap(
      "a bundle's name mistyped beside an earlier release", .counted, 2,
      "there is nothing at winter.aloudbox"
    ) { school in
      try school.keyHolder(
        "count", "winter.aloudbox", "--key", "card.txt", "--handed-out", "12", "--to",
        school.counted())
    },
    Mishap("a bundle cut short", .closed, 6, noBundle) { school in
      try school.changing(school.carried(), { Array($0.prefix($0.count / 2)) }) {
        try school.counting()
      }
    },
    Mishap("a bundle with a space more", .closed, 6, noBundle + ": its form was changed") {
      school in
      try school.changing(school.carried(), { $0 + [0x20] }) { try school.counting() }
    },
    Mishap(
      "a bundle without one of its ballots", .closed, 6,
      changed
    ) { school in
      try school.changing(school.carried(), { $0.withoutFirstBallot() }) { try school.counting() }
    },
    Mishap(
      "a bundle whose manifest was edited", .closed, 6, changed
    ) { school in
      try school.changing(school.carried(), "\"invited\": 12", to: "\"invited\": 13") {
        try school.counting()
      }
    },
    Mishap(
      "a count at the operator's", .closed, 4,
      "this is the operator's folder, and staff were promised a count elsewhere"
    ) { school in
      try school.principal(
        "count", school.bundle(), "--key", "\(school.desk)/card.txt", "--handed-out", "12")
    },
  ]
}

extension School {
  /// Counts, well or not.
  func counting(key: String = "card.txt", handedOut: Int = 12) throws -> Run {
    try keyHolder("count", bundleName(), "--key", key, "--handed-out", String(handedOut))
  }
}

extension [UInt8] {
  /// The text of a bundle without the first element of `ballots`.
  fileprivate func withoutFirstBallot() -> [UInt8] {
    let text = self.text
    guard let list = text.firstRange(of: "\"ballots\": [\n"),
      let end = text[list.upperBound...].firstRange(of: "},\n")
    else { return self }
    return Array((text[..<list.upperBound] + text[end.upperBound...]).utf8)
  }
}
