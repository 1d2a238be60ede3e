/// Which parts of a workbook hold what.
struct WorkbookParts {
  /// In the order of their tabs.
  let sheets: [Sheet]
  /// The texts that sheets share.
  let strings: String?
  /// How numbers are shown.
  let styles: String?

  struct Sheet: Hashable {
    let name: String
    /// Nothing where the part is not there.
    let path: String?
    let isVisible: Bool
  }

  init(_ archive: Archive) throws(TableTrouble) {
    guard archive.has("xl/workbook.xml") else { throw .workbook(Self.other(archive)) }
    let declared = try Self.sheets(in: archive)
    let links = try Self.links(in: archive)
    sheets = declared.map { name, id, isVisible in
      Sheet(
        name: name, path: links[id].flatMap { archive.has($0.path) ? $0.path : nil },
        isVisible: isVisible)
    }
    func part(_ kind: String) -> String? {
      links.values.first { $0.type.hasSuffix("/\(kind)") && archive.has($0.path) }?.path
    }
    strings = part("sharedStrings")
    styles = part("styles")
  }

  private static func other(_ archive: Archive) -> WorkbookTrouble {
    if archive.has("xl/workbook.bin") { return .otherFormat("a binary workbook (.xlsb)") }
    if archive.has("content.xml") { return .otherFormat("an OpenDocument file (.ods)") }
    if archive.has("word/document.xml") { return .otherFormat("a document (.docx)") }
    return .damaged
  }

  private static func sheets(
    in archive: Archive
  ) throws(TableTrouble) -> [(name: String, id: String, isVisible: Bool)] {
    var sheets: [(name: String, id: String, isVisible: Bool)] = []
    try archive.walk("xl/workbook.xml") { event in
      guard case .start("sheet", let attributes) = event else { return .more }
      let id = attributes.first { $0.key == "r:id" || $0.key.hasSuffix(":id") }
      guard let id else { return .more }
      let isHidden = ["hidden", "veryHidden"].contains(attributes["state"])
      sheets.append((attributes["name"] ?? "", id.value, !isHidden))
      return .more
    }
    return sheets
  }

  private static func links(
    in archive: Archive
  ) throws(TableTrouble) -> [String: (path: String, type: String)] {
    var links: [String: (path: String, type: String)] = [:]
    try archive.walk("xl/_rels/workbook.xml.rels") { event in
      guard case .start("Relationship", let attributes) = event,
        attributes["TargetMode"] != "External", let target = attributes["Target"],
        let id = attributes["Id"]
      else { return .more }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      links[id] = (path, attributes["Type"] ?? "")
      return .more
    }
    return links
  }
}
