import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudModel

/// The questions of `aloud new`, with what an answer to each must be.
struct SurveyQuestions {
  /// The day on the school's calendar.
  let today: CalendarDay

  static let template = Question<ShippedTemplate>(
    "--template",
    "Which survey? full: 29 questions, 7 minutes, for the first time and once a year. short: 17, 4 "
      + "minutes. cycle-check: 5, 2 minutes, while you try something",
    fallback: ShippedTemplate.full.rawValue
  ) { typed in
    guard let template = ShippedTemplate(rawValue: typed) else {
      throw CommandFailure(
        .usage, "there is no template '\(typed)'", help: "choose full, short or cycle-check")
    }
    return template
  }

  /// - Parameter folder: the name of the workspace, which is often the school's.
  static func school(in folder: String) -> Question<String> {
    let name = folder.split(separator: "-").joined(separator: " ")
    let isName = Identifier<School>(derivedFrom: name) != nil
    return Question(
      "--school", "What is your school called?",
      fallback: isName ? name.prefix(1).uppercased() + name.dropFirst() : nil
    ) { typed in
      guard Identifier<School>(derivedFrom: typed) != nil else {
        throw CommandFailure(
          .usage, "'\(VisibleText.escaped(typed))' has no letter an id can be made of",
          help: "write the name in Latin letters; it can be changed in the file")
      }
      return try text(typed)
    }
  }

  static let staff = Question<Int>(
    "--staff", "How many people will be invited? All staff, you included"
  ) { typed in
    guard let number = DraftedCount.read(typed) else {
      throw CommandFailure(
        .usage, "'\(VisibleText.escaped(typed))' is not a number of people",
        help: "write digits only, such as 42")
    }
    guard number >= Promise.floorOfResponses else {
      throw CommandFailure(
        .refused,
        "\(number) invited are too few: with fewer than \(Promise.floorOfResponses) answers "
          + "nothing is ever shown, since single people could be recognised",
        help: "invite a larger circle together, such as several schools, or do not ask")
    }
    return number
  }

  /// The Monday two weeks ahead, so that there is time to print slips.
  var opens: Question<LocalMoment> {
    let monday = today.adding(days: 14 + (8 - today.weekday) % 7)
    return Question(
      "--opens", "On which day does it open? Year, month and day", fallback: monday?.description
    ) { [today] typed in
      let moment = try Self.moment(typed, ofDay: LocalMoment.startOfDay)
      guard moment.day >= today else {
        throw CommandFailure(
          .usage, "\(moment.day) is over", help: "write a day from \(today) on")
      }
      return moment
    }
  }

  /// The second Friday, so that everybody has been at work in between.
  static func closes(after opens: LocalMoment) -> Question<LocalMoment> {
    let friday = opens.day.adding(days: 7 + (12 - opens.day.weekday) % 7)
    return Question(
      "--closes", "When does it close? Nobody can answer after that",
      fallback: friday.map { "\($0) 17:00" }
    ) { typed in
      let moment = try Self.moment(typed, ofDay: LocalMoment.endOfDay)
      guard moment > opens else {
        throw CommandFailure(
          .usage, "it would close before it opens", help: "write a day after \(opens.day)")
      }
      return moment
    }
  }

  static let channels = Question<[Channel]>(
    "--channel",
    "How will people answer? slips: a code on paper, typed into a page. file: a form that is filled in "
      + "without a network and handed back. link: one address for all, without codes or groups. "
      + "Several with commas between",
    fallback: "slips, file"
  ) { typed in
    let names = SurveyQuestions.list(typed)
    let channels = names.compactMap(Channel.init).filter(Channel.allCases.contains)
    guard channels.count == names.count, !channels.isEmpty, Set(channels).count == names.count
    else {
      throw CommandFailure(
        .usage, "'\(VisibleText.escaped(typed))' is not a way to answer",
        help: "write slips, file or link, each at most once, such as: slips, file")
    }
    guard channels == [.link] || !channels.contains(.link) else {
      throw CommandFailure(
        .usage, "an open link cannot stand beside slips or files",
        help: "write link alone, or slips, file: only codes make every answer count once")
    }
    return channels
  }

  static let outsideContact = Question<String>(
    "--outside-contact", "Whom outside the school can staff call with a worry? Role and number"
  ) { typed in try text(typed) }

  static func moment(
    _ typed: String, ofDay moment: (CalendarDay) -> LocalMoment
  ) throws -> LocalMoment {
    if let day = CalendarDay(typed) { return moment(day) }
    if let exact = LocalMoment(typed) { return exact }
    throw CommandFailure(
      .usage, "'\(VisibleText.escaped(typed))' is not a date",
      help: "write year, month and day, such as 2026-10-05, or 2026-10-16 17:00 with a time")
  }

  /// One line in which nothing is hidden.
  static func text(_ typed: String) throws -> String {
    guard !typed.isEmpty, !typed.unicodeScalars.contains(where: VisibleText.isHidden) else {
      throw CommandFailure(
        .usage, typed.isEmpty ? "it is empty" : "it holds a character that cannot be seen",
        help: "write one line of text")
    }
    return typed
  }

  /// The parts between commas, without the blanks around them.
  static func list(_ typed: String) -> [String] {
    typed.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let content = part.drop { $0 == " " }
      return String(content.reversed().drop { $0 == " " }.reversed())
    }
  }
}
