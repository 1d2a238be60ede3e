package import AloudModel

/// A text for people to read after a survey, as sections of blocks in reading order.
///
/// Content ends here: a renderer lays blocks out and neither adds, drops, counts nor rounds
/// anything, so that every format says the same.
package struct Report: Hashable, Sendable {
  package let title: String
  /// What the text is about, in one sentence below the title.
  package let opening: Prose
  package let language: Language
  package let sections: [ReportSection]
  /// The sentence every text of ours ends with.
  package let footer: String
}

/// A section. Where there are pages, the first stands on a page of its own.
package struct ReportSection: Hashable, Sendable {
  package let name: SectionName
  package let layout: Layout
  package let blocks: [ReportBlock]

  /// How the parts below headings of level 3 stand on paper.
  package enum Layout: Hashable, Sendable {
    /// One below the other.
    case flow
    /// Side by side.
    case columns
  }

  package init(name: SectionName, layout: Layout = .flow, blocks: [ReportBlock]) {
    self.name = name
    self.layout = layout
    self.blocks = blocks
  }

  package init(
    id: String, heading: String, layout: Layout = .flow, blocks: [ReportBlock]
  ) {
    self.init(name: SectionName(id: id, heading: heading), layout: layout, blocks: blocks)
  }
}

/// By which readers and links find a section.
package struct SectionName: Hashable, Sendable {
  /// Unique in its report, of lower-case letters and hyphens.
  package let id: String
  package let heading: String

  /// The fragment under which renderers of Markdown file a heading: letters, digits and hyphens.
  package var anchor: String {
    let kept = heading.lowercased().unicodeScalars.compactMap { scalar -> Character? in
      if scalar == " " { return "-" }
      let isKept = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
      return isKept ? Character(scalar) : nil
    }
    return "#" + String(kept)
  }
}

/// One piece of a report, whatever it will look like.
package enum ReportBlock: Hashable, Sendable {
  /// A heading below the section's: level 3 or 4.
  case heading(level: Int, String)
  /// The one sentence to be read if nothing else is.
  case headline(String)
  case paragraph(Prose)
  /// A paragraph that must not be overlooked, in a box where there are boxes.
  case note(Prose)
  case list([Prose])
  /// Things to be done one after the other.
  case steps([Prose])
  case table(ReportTable)
  case chart(ReportChart)
  /// Sentences that each have a bar of the chart for themselves, in its order.
  case gauge([Prose], ReportChart)
  /// A few boxes side by side.
  case boxes([ReportBox])
  case footer(String)
}

/// A box with a title and a sentence or two.
package struct ReportBox: Hashable, Sendable {
  package let title: String
  package let sentences: [Prose]
}
