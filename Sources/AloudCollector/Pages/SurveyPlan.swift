import AloudBallots
import AloudDefinition
import AloudMarkup
import AloudModel
import AloudPapers

/// One survey in one language, to be answered in one setting: what every part of a page is made from.
struct SurveyPlan {
  let survey: Survey
  let wave: Wave
  let language: Language
  let setting: PageSetting
  /// Where the pages of the survey lie on a server, with a slash at its end.
  let root: String
  /// How answers are sealed; nothing where nothing is stored.
  let terms: SealingTerms?
  let words: PageWording
  /// Which language is whose, on a page in two.
  let tags: LanguageTags
  let notice: StaffNotice
  /// Symbols of the code on a slip.
  let codeLength: Int
  private let earlierReleases: Int
  /// What became weaker since the wave before.
  let weaker: [Weakening]

  init(
    _ manifest: Manifest, in language: Language, _ setting: PageSetting, terms: SealingTerms?,
    root: String = "/"
  ) {
    self.init(
      manifest.survey, manifest.wave, in: language, setting, terms: terms, root: root,
      earlierReleases: manifest.earlierReleases.count, weaker: manifest.weaker ?? [],
      codeForm: manifest.codeForm)
  }

  init(
    _ survey: Survey, _ wave: Wave, in language: Language, _ setting: PageSetting,
    terms: SealingTerms?, root: String = "/", earlierReleases: Int, weaker: [Weakening] = [],
    codeForm: Code.Form = .checked
  ) {
    self.survey = survey
    self.wave = wave
    self.language = language
    self.setting = setting
    self.terms = terms
    self.root = root
    self.earlierReleases = earlierReleases
    self.weaker = weaker
    codeLength = codeForm.length
    tags = LanguageTags(survey, in: language)
    words = PageWording(in: tags.ours)
    notice = StaffNotice(
      for: survey, in: wave, language: language, by: setting.channels(of: survey.promise))
  }

  var scales: [Scale] { survey.scales(askedIn: wave) }

  var breakdowns: [Breakdown] { survey.breakdowns(askedIn: wave) }

  var comments: [CommentQuestion] { survey.comments(askedIn: wave) }

  /// Whether people type the code of a slip: everywhere but over an open link.
  var asksCode: Bool { !survey.promise.isOpenLink }

  /// Whether what is answered here ends as a file that a person takes elsewhere.
  var savesFile: Bool {
    switch setting {
    case .file: true
    case .preview: survey.promise.channels == [.file]
    case .web, .station: false
    }
  }

  /// Said once to who sends nothing at all.
  var blank: String { asksCode ? "\(words.blank) \(words.blankSlip)" : words.blank }

  /// The wave that closed last before this one opens.
  ///
  /// Nothing, unless each wave that closed before has a release: of one that was given up, or declared
  /// and never asked, nobody may be told that it closed.
  var previous: Wave? {
    let before = survey.waves.filter { $0.id != wave.id && $0.closes <= wave.opens }
    guard before.count == earlierReleases else { return nil }
    return before.max { $0.closes < $1.closes }
  }

  func questionCount(of wave: Wave) -> Int {
    survey.scales(askedIn: wave).reduce(0) { $0 + $1.items.count }
  }

  /// A name of an element, different in every language: a file holds several.
  func id(_ name: String) -> String { "\(name)-\(language.tag)" }

  /// A moment in the clock that people at the school read.
  func moment(_ moment: LocalMoment) -> String {
    MomentWords.said(moment, in: tags.ours, zone: survey.timezone)
  }

  func text(_ text: LocalizedText) -> String { text.text(in: language) }
}
