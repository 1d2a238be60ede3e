import AloudMarkup

/// One section of a survey page: without script they follow each other, with script they are shown one
/// at a time.
struct Part {
  let name: String
  let title: String
  /// Of the title, where it is a text of the survey in another language than the page.
  var titleTags = HTML.empty
  let body: HTML

  var html: HTML {
    """
    <section data-part=\(name)><h2\(titleTags)>\(title)</h2>
    \(body)</section>

    """
  }
}
