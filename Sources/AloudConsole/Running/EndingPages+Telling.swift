import AloudDesk
import AloudDisclosure
import AloudMarkup
import AloudModel

extension EndingPages {
  /// Closing before the time that staff were told; slips that are left are voided before it, or never.
  func early(_ manifest: Manifest) -> HTML {
    let slips: HTML =
      manifest.survey.promise.channels.contains(.slips)
      ? " \(words.earlySlips) <a href=\"\(path(.void).text)\">\(desk.language.running.void)</a>"
      : .empty
    return "<p class=\"advice\">\(words.early(desk.said(manifest.wave.end)))\(slips)</p>\n"
  }

  /// What the key holder compares with the words that the count gave.
  func resultsWords() throws(Refusal) -> HTML {
    guard let published = try folder.release() else { return .empty }
    let languages = published.release.manifest.survey.languages
    let lines = published.fingerprint.spoken(in: languages).map { line -> HTML in
      "<p class=\"keywords\">\(line)</p>"
    }.joined()
    return "<p>\(words.resultsWords)</p>\n\(lines)\n"
  }

  /// One button for each language of the survey, that of the desk first.
  func writing(_ isMade: Bool) throws(Refusal) -> HTML {
    let languages = try folder.release()?.release.manifest.survey.languages ?? []
    guard languages.count > 1 else {
      return
        "<button class=\"\(isMade ? "second" : "")\">\(isMade ? words.again : words.write)</button>"
    }
    let own = languages.filter { $0 == desk.language.language }
    let buttons = (own + languages.filter { $0 != desk.language.language }).map {
      language -> HTML in
      """
      <button class="second" name="language" value="\(language.tag)">\
      \(words.writeIn(desk.language.setup.name(of: language)))</button>

      """
    }.joined()
    return "<p>\(words.eachLanguage)</p>\n\(buttons)"
  }
}
