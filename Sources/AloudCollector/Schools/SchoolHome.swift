import AloudHTTP
import AloudMarkup
import AloudModel

/// The page of a school that asks several surveys at once: a link to each.
struct SchoolHome {
  /// A survey by its title, and its address.
  struct Link {
    let title: LocalizedText
    let languages: [Language]
    let address: String
  }

  let surveys: [Link]

  var page: Page {
    let links = surveys.map { survey -> HTML in
      let language = survey.languages[0]
      let title = survey.title.text(in: language)
      return "<li><a href=\"\(survey.address)\" lang=\"\(language.tag)\">\(title)</a></li>\n"
    }
    return PlainPage(
      languages: Vacancy.languages, sentence: { $0.severalSurveys },
      more: "<ul>\n\(links.joined())</ul>\n"
    ).page
  }
}

extension ServedWave {
  /// How the wave is reached from the school's own address.
  var link: SchoolHome.Link {
    SchoolHome.Link(title: title, languages: languages, address: root)
  }
}
