import AloudMarkup

/// One section of a survey page: without script they follow each other, with script they are shown one
/// at a time.
struct Part {
  let name: String
  let title: String
  let body: HTML

  var html: HTML {
    """
    <section data-part=\(name)><h2>\(title)</h2>
    \(body)</section>

    """
  }
}
