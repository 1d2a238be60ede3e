package import AloudModel

/// "Who sees what": what staff are told before they answer, made from the settings of a survey.
///
/// - Guarantee: it claims what this version does, no more: of a group that is large enough it releases
///   averages, of comments themes.
package struct StaffNotice: Hashable, Sendable {
  package let title: String
  /// What everybody who might see something is called, in the order of the table.
  package let readers: [String]
  package let sections: [Section]
  /// How people answer, a sentence or two for each way that is offered.
  package let ways: [String]

  /// Who might see something.
  package enum Reader: Sendable, Hashable, CaseIterable {
    case principal, leadership, `operator`, keyHolder, colleagues
  }

  /// What becomes of comments: known when a wave is frozen.
  enum Comments: Sendable, Hashable {
    case notAsked
    /// Nobody is asked, as fewer are invited than R8 wants.
    case notAskedOfSoFew
    case read

    init(of survey: Survey, in wave: Wave) {
      switch survey.promise.comments {
      case .off: self = .notAsked
      case .themes:
        if survey.comments.isEmpty {
          self = .notAsked
        } else {
          self = survey.comments(askedIn: wave).isEmpty ? .notAskedOfSoFew : .read
        }
      }
    }
  }

  /// What a section is about.
  package enum Topic: Sendable, Hashable, CaseIterable {
    case time, tookPart, ownAnswers, everybody, groups, comments, limits, help
  }

  /// One question people have, and the answers to it.
  package struct Section: Hashable, Sendable {
    package let topic: Topic
    package let title: String
    /// What each reader sees, in their order; empty where that is not the question.
    package let cells: [String]
    /// What is to be said beside.
    package let notes: [String]
    /// The same as sentences alone: who sees the same is named together.
    package let lines: [String]

    init(
      topic: Topic, title: String, notes: [String], cells: [String] = [], of readers: [String] = []
    ) {
      self.topic = topic
      self.title = title
      self.cells = cells
      self.notes = notes
      var seen: [String] = []
      for cell in cells where !seen.contains(cell) { seen.append(cell) }
      let told = seen.map { cell in
        let names = zip(readers, cells).filter { $0.1 == cell }.map(\.0)
        return "\(Self.listed(names)): \(cell)."
      }
      lines = told + notes
    }

    /// Only the first begins a sentence.
    private static func listed(_ names: [String]) -> String {
      let others = names.dropFirst().map { $0.prefix(1).lowercased() + $0.dropFirst() }
      return (names.prefix(1) + others).joined(separator: ", ")
    }
  }

  /// The answers to one question.
  package func lines(on topic: Topic) -> [String] {
    sections.first { $0.topic == topic }?.lines ?? []
  }

  /// What is to be said of one question beside who sees what.
  package func notes(on topic: Topic) -> [String] {
    sections.first { $0.topic == topic }?.notes ?? []
  }

  /// - Parameter channels: the ways to answer of which it speaks; all that are offered, if left out.
  package init(
    for survey: Survey, in wave: Wave, language: Language, by channels: [Channel]? = nil
  ) {
    let wording = NoticeWording(in: survey.pageLanguage(for: language))
    let promise = survey.promise
    let channels = channels ?? promise.channels
    let role = promise.keyHolder.role.text(in: language)
    title = wording.title
    let readers = Reader.allCases.map { wording.reader($0, role) }
    self.readers = readers
    let (yes, no) = (wording.yes, wording.no)
    let asksGroups = !survey.breakdowns(askedIn: wave).isEmpty
    let comments = Comments(of: survey, in: wave)
    let ofComments: [String] =
      switch comments {
      case .notAsked, .notAskedOfSoFew: []
      case .read:
        [
          wording.themes, wording.themes, no, wording.readsComments, wording.themesIfTheyAsk,
        ]
      }
    func section(
      _ topic: Topic, _ title: String, _ notes: [String], _ cells: [String] = []
    ) -> Section {
      Section(topic: topic, title: title, notes: notes, cells: cells, of: readers)
    }
    let ways = channels.map(wording.way)
    self.ways = ways
    guard !promise.isImport else {
      // Of what another tool showed to whom nothing is known here but this.
      sections = [
        section(.ownAnswers, wording.ownAnswers, ways + [wording.takenOver]),
        section(
          .everybody, wording.everybody, [wording.floor(promise.minimumResponses, wave.invited)]),
        section(.groups, wording.groups, [wording.groups(survey, wave)]),
        section(.help, wording.help, [survey.outsideContact]),
      ]
      return
    }
    sections = [
      section(
        .time, wording.time,
        [wording.minutes(AnsweringTime.minutes(of: survey, in: wave))] + ways),
      section(.tookPart, wording.tookPart, [wording.nobodyNotes], [no, no, no, no, no]),
      section(
        .ownAnswers, wording.ownAnswers, [wording.counted(promise.count)],
        [no, no, wording.box(promise.count), wording.opensOnce, no]),
      section(
        .everybody, wording.everybody,
        [wording.floor(promise.minimumResponses, wave.invited)],
        [yes, yes, yes, yes, wording.summary]),
      section(
        .groups, wording.groups, [wording.groups(survey, wave)],
        asksGroups ? [yes, yes, yes, yes, wording.ifTheyAsk] : []),
      section(
        .comments, wording.comments, [wording.comments(comments, survey, wave)], ofComments),
      section(
        .limits, wording.limits,
        [wording.collusion(promise.count), wording.forgery, wording.onlookers]
          + wording.limits(channels, comments)
      ),
      section(.help, wording.help, [survey.outsideContact]),
    ]
  }
}
