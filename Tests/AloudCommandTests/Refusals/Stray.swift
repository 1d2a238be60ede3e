import Foundation
import Testing

/// Something in the drop folder, among six sealed answers, that is not taken.
struct Stray: Sendable, CustomTestStringConvertible {
  /// The reason that `collect` shows.
  let reason: String
  /// Puts the stray into the folder and gives its name.
  let put: @Sendable (School) throws -> String

  init(_ reason: String, _ put: @escaping @Sendable (School) throws -> String) {
    self.reason = reason
    self.put = put
  }

  var testDescription: String { reason }

  static let all: [Stray] = [
    Stray("a word-processor or spreadsheet file, not a sealed answer") {
      try $0.drop("Holiday plans of M. Ruiz.docx", Array("PK\u{3}\u{4}..[Content_Types].xml".utf8))
    },
    Stray("a zip or another packed file; take the sealed file out of it") {
      try $0.drop("Holiday plans of M. Ruiz.zip", Array("PK\u{3}\u{4} and so on".utf8))
    },
    Stray("not a sealed answer; `aloud answer` makes one") {
      try $0.drop("Holiday plans of M. Ruiz.txt", Array("Bring the tent.".utf8))
    },
    Stray("an answer sheet that was not sealed; it was not read") {
      try $0.drop("Sheet of M. Ruiz.txt", Array($0.sheet(of: 0).text.utf8))
    },
    Stray("longer than a sealed answer") {
      try $0.drop("long.aloud", $0.oneDropped() + [0x0A])
    },
    Stray("damaged on the way") {
      try $0.drop("damaged.aloud", $0.oneDropped().changing(at: 13, to: "!"))
    },
    Stray("sealed for another wave, or changed") {
      try $0.drop("changed.aloud", $0.oneDropped().flippingLastBallotSymbol())
    },
    Stray("a link, a folder or a device, not a file") {
      try FileManager.default.createSymbolicLink(
        atPath: "\($0.drop)/link.aloud", withDestinationPath: "\($0.staff)/slips-autumn.txt")
      return "link.aloud"
    },
    Stray("saved after the closing time") {
      let name = try $0.dropOne(as: 9, code: $0.codes()[9])
      try FileManager.default.setAttributes(
        [.modificationDate: Date().addingTimeInterval(30 * 86_400)],
        ofItemAtPath: "\($0.drop)/\(name)")
      return name
    },
    Stray("its code is on no slip of this wave") {
      try $0.dropOne(as: 9, code: "0000-0000-0000-0")
    },
    Stray("its code was voided") {
      let code = try $0.codes()[9]
      try done($0.principal("void", input: code.lowercased() + "\n"))
      return try $0.dropOne(as: 9, code: code)
    },
  ]
}

extension School {
  fileprivate func drop(_ name: String, _ bytes: [UInt8]) throws -> String {
    try FileTree.write(bytes, to: "\(drop)/\(name)")
    return name
  }

  /// Seals one answer more and gives the name of its file.
  func dropOne(as person: Int, code: String) throws -> String {
    let before = Set(try FileTree.names(in: drop))
    try answer(as: person, code: code)
    return try #require(try FileTree.names(in: drop).first { !before.contains($0) })
  }

  /// The bytes of one of the files in the drop folder.
  func oneDropped() throws -> [UInt8] { try #require(try FileTree(drop).files.values.first) }
}

extension [UInt8] {
  fileprivate func changing(at place: Int, to symbol: Unicode.Scalar) -> [UInt8] {
    var changed = self
    changed[place] = UInt8(ascii: symbol)
    return changed
  }

  /// The symbol before the last of the ballot, so that the form stays as it was.
  fileprivate func flippingLastBallotSymbol() -> [UInt8] {
    let place = count - 3
    return changing(at: place, to: self[place] == UInt8(ascii: "A") ? "B" : "A")
  }
}
