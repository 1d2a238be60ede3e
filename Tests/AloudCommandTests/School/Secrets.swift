import Testing

/// What of a wave may lie nowhere once it is finished.
struct Secrets {
  let school: School
  let wave: String
  private var named: [(what: String, bytes: [UInt8])] = []
  private var ballots: [[UInt8]] = []

  /// Taken while the wave is open; the key holder's card is `card-<wave>.txt`.
  init(of school: School, _ wave: String) throws {
    self.school = school
    self.wave = wave
    for code in try school.codes(wave) {
      named.append(("a code", Array(code.utf8)))
      named.append(("a code without hyphens", Array(code.filter { $0 != "-" }.utf8)))
    }
    for file in ["salt", "intake.key"] {
      named.append((file, try FileTree.bytes("\(school.secrets(wave))/\(file)")))
    }
    // Four groups in a row: enough to be no accident, few enough to find a part of the card.
    let groups = try school.card("card-\(wave).txt").split(separator: " ")
    for start in 0...groups.count - 4 {
      let part = groups[start..<start + 4]
      named.append(("a part of the card", Array(part.joined(separator: " ").utf8)))
      named.append(("a part of the card", Array(part.joined().utf8)))
    }
  }

  mutating func add(ballots: [[UInt8]]) { self.ballots += ballots }

  func expectGone(_ place: SourceLocation = #_sourceLocation) throws {
    #expect(ballots.count >= 11, sourceLocation: place)
    let desk = try FileTree(school.desk)
    let elsewhere = try [FileTree(school.workspace), FileTree(school.drop), FileTree(school.home)]
    for (what, bytes) in named + ballots.flatMap(Self.parts) {
      let found = elsewhere.flatMap { $0.places(of: bytes) }
      #expect(found.isEmpty, "\(what) of \(wave)", sourceLocation: place)
      let onDesk = desk.places(of: bytes).filter { !$0.hasPrefix("card-") }
      #expect(onDesk.isEmpty, "\(what) of \(wave)", sourceLocation: place)
    }
    #expect(
      try FileTree.names(in: school.secrets(wave)) == ["manifest.json"], sourceLocation: place)
    #expect(try FileTree(school.drop).names.isEmpty, sourceLocation: place)
    let left = desk.names.filter { $0.hasSuffix(".aloudbox") || $0.hasSuffix(".forgotten") }
    #expect(left.isEmpty, sourceLocation: place)
  }

  /// Pieces of a ballot, so that one cut apart by the pages of a database would be found too. The
  /// head is left out: its first characters are the same in every ballot.
  private static func parts(of ballot: [UInt8]) -> [(what: String, bytes: [UInt8])] {
    stride(from: ballot.count / 4, to: ballot.count - 48, by: 48).map { start in
      ("a ballot", Array(ballot[start..<start + 48]))
    }
  }
}

extension School {
  /// The sealed ballots in the drop folder: the third line of every file.
  func dropped() throws -> [[UInt8]] {
    try FileTree(drop).files.values.compactMap { bytes in
      let lines = bytes.split(separator: UInt8(ascii: "\n"))
      return lines.count == 3 ? Array(lines[2]) : nil
    }
  }
}
