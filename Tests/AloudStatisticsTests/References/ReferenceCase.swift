import Foundation
import Testing

/// One value that other software computed, with what it was computed from.
struct ReferenceCase: Sendable, CustomTestStringConvertible {
  let id: String
  let family: String
  /// The data or how to cut them, in the words of the file.
  let select: String
  let input: [String: JSON]
  let value: [String: JSON]
  let software: String
  let tolerance: Double

  var testDescription: String { id }

  /// Every number in `select`, in order.
  var numbers: [Double] { Self.numbers(in: select) }

  static func numbers(in text: String) -> [Double] {
    text.matches(of: /-?(\d+\.?\d*|\.\d+)([eE]-?\d+)?/).compactMap { Double($0.output.0) }
  }

  init?(_ json: JSON) {
    guard let id = json["id"]?.text, let family = json["family"]?.text,
      let select = json["select"]?.text, let value = json["value"]?.members,
      let software = json["software"]?.text, let tolerance = json["tolerance"]?.number
    else { return nil }
    self.id = id
    self.family = family
    self.select = select
    self.value = value
    self.software = software
    self.tolerance = tolerance
    input = json["input"]?.members ?? [:]
  }
}

/// The files of reference values in `Tests/References`.
enum ReferenceFile {
  /// Where `null` only says that the other software did not compute a value.
  static let notComputedThere: Set<String> = [
    "p_permutation", "score", "p_exact_coin", "p_exact_exactRankTests",
  ]

  static func cases(of name: String) -> [ReferenceCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "References")
    guard let data = try? Data(contentsOf: folder.appending(path: name)),
      let file = try? JSONDecoder().decode(JSON.self, from: data), let list = file["cases"]?.list
    else { return [] }
    return list.compactMap { ReferenceCase($0) }
  }
}

extension ReferenceCase {
  func list(_ name: String) -> [Double] { input[name]?.numbers ?? [] }
  func counts(_ name: String) -> [Int] { list(name).map { Int($0) } }
  func rows(_ name: String) -> [[Double]] { (input[name]?.list ?? []).map(\.numbers) }
  func number(_ name: String) -> Double { input[name]?.number ?? .nan }
}
