import AloudMarkup
import AloudModel
import AloudPapers

/// What surrounds the content of every page of a survey: school, title, languages, contact.
struct PageFrame {
  let plan: SurveyPlan
  let content: Content

  /// What the main part of a page is.
  enum Content {
    /// The form, whose language can be changed with what stands in it.
    case form
    case reply
  }

  /// The body of a page in one language.
  func body(_ main: HTML) -> HTML {
    let id = plan.id("main")
    return """
      \(header(skippingTo: id))<main id="\(id)" tabindex="-1">
      \(main)</main>
      \(footer)
      """
  }

  private func header(skippingTo id: String) -> HTML {
    """
    <header><a class="skip" href="#\(id)">\(plan.words.skipLink)</a>
    <p class="school">\(plan.survey.school.name)</p>
    <h1\(plan.tags.attributes(plan.survey.title))>\(plan.text(plan.survey.title))</h1>
    \(banner)\(languages)</header>

    """
  }

  private var banner: HTML {
    switch plan.setting {
    case .preview: "<p class=\"banner\">\(plan.words.preview)</p>\n"
    case .web, .station, .file: .empty
    }
  }

  private var languages: HTML {
    let way: LanguageLinks.Way =
      switch (plan.setting, content) {
      case (.web, .form), (.station, .form): .form(plan.id("form"))
      case (.web, .reply), (.station, .reply): .link(root: plan.root)
      case (.file, _), (.preview, _): .script
      }
    return LanguageLinks(
      languages: plan.survey.languages, current: plan.language, label: plan.words.languages,
      way: way
    ).html
  }

  private var footer: HTML {
    "<footer><p><strong>\(plan.words.help)</strong> \(plan.survey.outsideContact)</p></footer>\n"
  }
}
