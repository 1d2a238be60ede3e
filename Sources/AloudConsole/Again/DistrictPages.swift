import AloudBallots
import AloudDesk
import AloudDisclosure
import AloudFiles
import AloudMarkup
import AloudModel

/// What a school hands in to its district: the release, and the six words by which another is noticed.
struct DistrictPages {
  let desk: SurveyDesk
  let wave: Identifier<Wave>

  init(_ desk: SurveyDesk, _ wave: Identifier<Wave>) { (self.desk, self.wave) = (desk, wave) }

  private var words: DistrictWords { desk.language.district }
  private var folder: WaveFolder { desk.workspace.waveFolder(desk.id, wave) }

  func page() throws(Refusal) -> DeskPage {
    try folder.require(.report)
    guard let published = try folder.release() else { throw .reporting(.noRelease(wave)) }
    let languages = published.release.manifest.survey.languages
    let six = published.fingerprint.spoken(in: languages).map { line -> HTML in
      "<p class=\"keywords\">\(line)</p>"
    }.joined()
    return DeskPage(
      title: words.title, trail: desk.trail,
      content: """
        <h1>\(words.title)</h1>
        <p>\(words.note)</p>
        <p class="actions"><a class="button" href="\(desk.path(.wave(wave, .release, nil)).text)">\(words.save)</a></p>
        <section class="next"><h2>\(words.readOut)</h2>\(six)<p>\(words.why)</p></section>
        <p>\(words.together)</p>
        <p class="actions"><a href="/">\(desk.language.frame.desk)</a></p>

        """, command: "aloud district RELEASES --into FOLDER")
  }

  /// The very bytes of the release, under a name that tells the schools apart.
  func release() throws(Refusal) -> DeskAnswer {
    try folder.require(.report)
    let bytes = try Files.named.read(folder.releasePath, atMost: FileLimits.release)
    return .file(bytes, name: "\(desk.id)-\(wave)-release.json", type: "application/json")
  }
}
