package import AloudModel

/// What staff see above each part of a wave's questions, in each of the survey's languages: the neutral
/// heading of a scale or its number, never its title, which would tell people what to answer.
package struct PartHeadings {
  /// In the order of the scales asked.
  package let scales: [LocalizedText]
  package let aboutYou: LocalizedText
  package let comments: LocalizedText

  package init(of survey: Survey, in wave: Wave) {
    func said(_ text: (SheetWording) -> String) -> LocalizedText {
      let texts = survey.languages.map {
        ($0, text(SheetWording(in: survey.pageLanguage(for: $0))))
      }
      return LocalizedText(Dictionary(uniqueKeysWithValues: texts))
    }
    let asked = survey.scales(askedIn: wave)
    let count =
      asked.count + (survey.breakdowns(askedIn: wave).isEmpty ? 0 : 1)
      + (survey.comments(askedIn: wave).isEmpty ? 0 : 1)
    scales = asked.enumerated().map { place, scale in
      scale.heading ?? said { $0.part(place + 1, count) }
    }
    aboutYou = said { $0.aboutYou }
    comments = said { $0.comments }
  }
}
