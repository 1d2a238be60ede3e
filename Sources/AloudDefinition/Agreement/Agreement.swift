package import AloudModel

/// What principal and key holder sign before anybody is asked, made from the settings of a wave.
package struct Agreement: Hashable, Sendable {
  /// The language of our sentences in it.
  package let pageLanguage: Language
  /// What is agreed on, and the language of the survey's texts in it.
  package let survey: Survey
  package let language: Language
  package let title: String
  /// What the agreement is about, a line each.
  package let facts: [String]
  /// What each of the two promises.
  package let parts: [Part]
  /// Six words under a label, to be compared before signing.
  package let words: [Words]
  package let compare: String
  /// Six words of the pages that were published; nothing for a wave that was frozen before there were any.
  package let pages: Words?
  /// What those words are good for.
  package let aboutPages: String
  /// With what the key holder tells the count page from another; nothing where it was not published, or
  /// where the key holder counts nothing.
  package let countPage: String?
  /// Lines to sign on: who signs.
  package let signatures: [Signature]
  /// What staff are told, word for word: it is what both promise to.
  package let notice: StaffNotice

  /// What one side promises, under a title.
  package struct Part: Hashable, Sendable {
    package let title: String
    package let points: [String]
  }

  /// Six words, and what they are of.
  package struct Words: Hashable, Sendable {
    package let label: String
    package let text: String
    /// Whose words they are, on every paper and page of the survey.
    package let language: Language

    init(_ label: String, _ fingerprint: Fingerprint, _ survey: Survey) {
      self.label = label
      language = survey.wordLanguage
      text = fingerprint.words(in: language).joined(separator: " ")
    }
  }

  /// A line to sign on.
  package struct Signature: Hashable, Sendable {
    package let role: String
    package let date: String
  }

  /// - Parameters:
  ///   - fingerprint: of the manifest
  ///   - key: of the key holder's public line
  ///   - pages: of the list of the published pages
  ///   - countPage: of the file with which the key holder counts in a browser
  ///   - sharedBy: the day by which all staff have the results
  package init(
    for manifest: Manifest, fingerprint: Fingerprint, key: Fingerprint, pages: Fingerprint? = nil,
    countPage: Fingerprint? = nil, sharedBy: CalendarDay, language: Language
  ) {
    let survey = manifest.survey
    let ours = survey.pageLanguage(for: language)
    let wording = AgreementWording(in: ours)
    let role = survey.promise.keyHolder.role.text(in: language)
    func said(_ moment: LocalMoment) -> String {
      MomentWords.said(moment, in: ours, zone: survey.timezone)
    }
    (pageLanguage, self.survey, self.language) = (ours, survey, language)
    title = wording.title
    var facts = [
      "\(survey.school.name): \(survey.title.text(in: language))",
      wording.asked(manifest.wave.invited, said(manifest.wave.opens), said(manifest.wave.end)),
    ]
    if let place = survey.whereToAnswer?.text(in: language) { facts.append(wording.place(place)) }
    facts += [
      wording.outside(survey.outsideContact), wording.earlier(manifest.earlierReleases.count),
    ]
    self.facts = facts
    parts = [
      Part(title: wording.principal, points: wording.principalPoints(said(.endOfDay(sharedBy)))),
      Part(
        title: wording.keyHolder(role),
        points: wording.keyHolderPoints(survey, manifest.wave)),
      Part(title: wording.both, points: wording.bothPoints(survey.promise)),
    ]
    words = [
      Words(wording.surveyWords, fingerprint, survey), Words(wording.keyWords, key, survey),
    ]
    compare = survey.promise.isOpenLink ? wording.compareOverLink : wording.compare
    self.pages = pages.map { Words(wording.pageWords, $0, survey) }
    aboutPages = wording.aboutPages
    self.countPage =
      survey.promise.count == .keyHolder ? countPage.map { wording.countPage($0.spoken) } : nil
    notice = StaffNotice(for: survey, in: manifest.wave, language: language)
    signatures = [wording.principal, wording.keyHolder(role)].map {
      Signature(role: $0, date: wording.date)
    }
  }

  /// Two weeks after the close: people who were asked should not wait longer.
  package static func usualDay(for wave: Wave) -> CalendarDay {
    wave.closes.day.adding(days: 14) ?? wave.closes.day
  }
}

extension Fingerprint {
  /// The first 64 bits in hexadecimal, in four groups: enough for a person to compare with what a computer
  /// says of a file.
  fileprivate var spoken: String {
    var groups: [Substring] = []
    var rest = hex.prefix(16)
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: " ")
  }
}
