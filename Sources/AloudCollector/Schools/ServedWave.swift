import AloudHTTP
import AloudModel

/// A wave of one school as it is served: its pages, made ready, and its box.
final class ServedWave<Place: Hashable & Sendable>: Sendable {
  let wave: SchoolWave<Place>
  let routes: SurveyRoutes
  let box: SchoolBox
  /// Where its pages lie, with a slash at its end.
  let root: String
  let title: LocalizedText
  let languages: [Language]
  let opensAt: Instant
  let closesAt: Instant

  init(
    _ wave: SchoolWave<Place>, _ opened: OpenedWave, root: String, box: SchoolBox,
    _ terms: ServingTerms
  ) {
    self.wave = wave
    self.box = box
    self.root = root
    let manifest = opened.manifest
    title = manifest.survey.title
    languages = manifest.survey.languages
    opensAt = manifest.opensAt
    closesAt = manifest.closesAt
    let intake = Intake(
      manifest: manifest, salt: opened.salt, intake: box, now: terms.now, dice: terms.dice)
    routes = SurveyRoutes(
      SurveyPages(manifest: manifest, setting: .web, published: opened.pages, root: root), intake,
      terms.frontage, ready: .whatMostGet)
  }
}

/// What is the same for every school of a server.
struct ServingTerms: Sendable {
  let frontage: Frontage
  let now: @Sendable () -> Instant
  let dice: @Sendable () -> any RandomNumberGenerator
}
