package import AloudMarkup
package import AloudModel

/// The choice of language; nothing is there, or remembered, for one language.
package struct LanguageLinks {
  let languages: [Language]
  let current: Language
  let label: String
  let way: Way

  package init(languages: [Language], current: Language, label: String, way: Way) {
    self.languages = languages
    self.current = current
    self.label = label
    self.way = way
  }

  /// How the other language is reached.
  package enum Way {
    /// A page of the server where nothing is filled in, under the root of the survey.
    case link(root: String)
    /// A button of the form of this name, which carries the code in its body, never in an address; the
    /// page it leads to lies beside this one.
    case form(String)
    /// A button for the script of a file that holds every language.
    case script
  }

  package var html: HTML {
    guard languages.count > 1 else { return .empty }
    let choices = languages.map(choice).joined(separator: "\n")
    return "<nav\(reach) aria-label=\"\(label)\">\(first)\(choices)</nav>\n"
  }

  /// Without script there is nothing that a button in a file could do.
  private var reach: HTML {
    switch way {
    case .link, .form: .empty
    case .script: " class=\"scripted\""
    }
  }

  /// Enter in a field presses a form's first button, which must not be a language.
  private var first: HTML {
    switch way {
    case .form(let form): "<button form=\"\(form)\" hidden></button>"
    case .link, .script: .empty
    }
  }

  private func choice(_ language: Language) -> HTML {
    let tag = language.tag
    let mark: HTML = language == current ? " aria-current=\"true\"" : .empty
    let name = language.ownName
    return switch way {
    case .link(let root):
      "<a href=\"\(root)\(tag)\" lang=\"\(tag)\" hreflang=\"\(tag)\"\(mark)>\(name)</a>"
    case .script:
      "<button type=\"button\" data-to=\"\(tag)\" lang=\"\(tag)\"\(mark)>\(name)</button>"
    case .form(let form):
      """
      <button form="\(form)" formaction="\(tag)" formnovalidate name="language" value="\(tag)" \
      lang="\(tag)"\(mark)>\(name)</button>
      """
    }
  }
}
