package import AloudModel

/// "Who sees what": what staff are told before they answer, made from the settings of a survey.
///
/// - Guarantee: it claims what this version does, no more: of a group that is large enough it releases
///   averages.
package struct StaffNotice: Hashable, Sendable {
  package let title: String
  package let sections: [Section]

  /// What a section is about.
  package enum Topic: Sendable, Hashable, CaseIterable {
    case time, tookPart, ownAnswers, everybody, groups, comments, limits, help
  }

  /// One question people have, and the answers to it.
  package struct Section: Hashable, Sendable {
    package let topic: Topic
    package let title: String
    package let lines: [String]
  }

  /// The answers to one question.
  package func lines(on topic: Topic) -> [String] {
    sections.first { $0.topic == topic }?.lines ?? []
  }

  package init(for survey: Survey, in wave: Wave, language: Language) {
    let wording = NoticeWording(in: language)
    let promise = survey.promise
    let role = promise.keyHolder.role.text(in: language)
    title = wording.title
    sections = [
      Section(
        topic: .time, title: wording.time,
        lines: [
          wording.minutes(AnsweringTime.minutes(of: survey, in: wave)), wording.ways(promise),
        ]),
      Section(
        topic: .tookPart, title: wording.tookPart, lines: [wording.nobodyNotes]),
      Section(
        topic: .ownAnswers, title: wording.ownAnswers,
        lines: wording.readers + [wording.keyHolder(role), wording.counted(promise.count)]),
      Section(
        topic: .everybody, title: wording.everybody,
        lines: [wording.floor(promise.minimumResponses, wave.invited), wording.results(role)]),
      Section(
        topic: .groups, title: wording.groups, lines: [wording.groups(survey)]),
      Section(
        topic: .comments, title: wording.comments, lines: [wording.comments(promise.comments)]),
      Section(
        topic: .limits, title: wording.limits,
        lines: [wording.collusion, wording.forgery, wording.onlookers] + wording.limits(promise)),
      Section(topic: .help, title: wording.help, lines: [survey.outsideContact]),
    ]
  }
}

/// How long a wave takes to answer.
package enum AnsweringTime {
  /// To the nearest whole minute, at least one; comments are not counted.
  package static func minutes(of survey: Survey, in wave: Wave) -> Int {
    let seconds = LongSurveyRule.time(for: QuestionCounts(survey).questions(in: wave))
    return max(1, (seconds + 30) / 60)
  }
}
