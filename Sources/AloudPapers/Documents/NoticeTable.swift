package import AloudDefinition
package import AloudMarkup

/// "Who sees what" as a table: a row for each question people have, a column for each reader.
///
/// On a narrow screen it becomes a list, in which each answer says whose it is; the roles keep it a
/// table for those who hear it. Attributes that are one word have no quotes: there are 150.
package struct NoticeTable {
  let notice: StaffNotice
  let tags: LanguageTags
  /// The topics of which all that is not in the cells is said elsewhere on the same page.
  let toldElsewhere: Set<StaffNotice.Topic>

  package init(
    notice: StaffNotice, tags: LanguageTags, toldElsewhere: Set<StaffNotice.Topic> = []
  ) {
    self.notice = notice
    self.tags = tags
    self.toldElsewhere = toldElsewhere
  }

  package var html: HTML {
    let names = notice.readers.map { name -> HTML in
      "<th role=columnheader scope=col>\(tags.sentence(name))</th>"
    }.joined()
    let rows = notice.sections.map(row).joined()
    return """
      <table class="who" role="table" aria-label="\(notice.title)">
      <thead role=rowgroup><tr role=row><td role=cell></td>\(names)</tr></thead>
      <tbody role=rowgroup>
      \(rows)</tbody></table>

      """
  }

  private func row(_ section: StaffNotice.Section) -> HTML {
    switch section.topic {
    case .time, .limits, .help: return .empty
    case .tookPart, .ownAnswers, .everybody, .groups, .comments: break
    }
    let head: HTML = "<th role=rowheader scope=row>\(section.title)</th>"
    let notes = tags.sentence(section.notes.joined(separator: " "))
    guard !section.cells.isEmpty else {
      let only: HTML = "<td role=cell colspan=\"\(notice.readers.count)\">\(notes)</td>"
      return "<tr role=row>\(head)\(only)</tr>\n"
    }
    let cells = zip(notice.readers, section.cells).map { reader, cell -> HTML in
      "<td role=cell data-reader=\"\(reader)\">\(cell)</td>"
    }.joined()
    let first: HTML = "<tr role=row>\(head)\(cells)</tr>\n"
    guard !toldElsewhere.contains(section.topic) else { return first }
    let columns = notice.readers.count + 1
    let below: HTML = "<td role=cell class=note colspan=\(columns)>\(notes)</td>"
    return "\(first)<tr role=row>\(below)</tr>\n"
  }
}
