import AloudModel

extension SpentList {
  /// Reads `spent.txt` exactly as it is written; nothing, when it is anything else.
  package static func read(_ bytes: [UInt8]) -> SpentList? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == "aloud-spent-1" else { return nil }
    var values: [String: Substring] = [:]
    while let line = lines.popFirst(), !line.isEmpty {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2 else { return nil }
      values[String(words[0])] = words[1]
    }
    let receipts = lines.dropLast().compactMap { Receipt(printed: String($0)) }
    guard let list = SpentList(values, receipts), Array(list.text.utf8) == bytes,
      receipts == receipts.sorted()
    else { return nil }
    return list
  }

  private init?(_ values: [String: Substring], _ receipts: [Receipt]) {
    func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
    guard let wave = values["wave"].flatMap({ Identifier<Wave>(String($0)) }),
      let manifest = values["manifest"].flatMap({ Fingerprint(hex: String($0)) }),
      let issued = number("issued"), let voided = number("voided"),
      let opened = number("opened"), let invalid = number("invalid")
    else { return nil }
    self.init(
      wave: wave, manifest: manifest, issued: issued, voided: voided, opened: opened,
      invalid: invalid, receipts: receipts)
  }
}
