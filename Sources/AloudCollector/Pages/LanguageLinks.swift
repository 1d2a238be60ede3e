import AloudMarkup
import AloudModel

/// Links to the same page in other languages; nothing is there, or remembered, for one language.
struct LanguageLinks {
  let languages: [Language]
  let current: Language
  let label: String
  /// What stands before the tag in an address: `/` on a server, `#` in a file.
  let root: HTML

  var html: HTML {
    guard languages.count > 1 else { return .empty }
    return "<nav aria-label=\"\(label)\">\(languages.map(link).joined(separator: "\n"))</nav>\n"
  }

  private func link(_ language: Language) -> HTML {
    let tag = language.tag
    let mark: HTML = language == current ? " aria-current=\"true\"" : .empty
    return """
      <a href="\(root)\(tag)" lang="\(tag)" hreflang="\(tag)"\(mark)>\(language.ownName)</a>
      """
  }
}
