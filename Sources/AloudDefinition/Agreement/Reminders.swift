package import AloudModel

/// Two reminders for all staff, one where a wave is too short for two, and how to give people time: nothing in them speaks of anybody who
/// has not answered, since nobody knows who that is.
package struct Reminders: Hashable, Sendable {
  /// Plain text, to copy into a message.
  package let text: String
  /// Whether there is one alone.
  package let isOne: Bool

  package init(for manifest: Manifest, language: Language) {
    let (survey, wave) = (manifest.survey, manifest.wave)
    let ours = survey.pageLanguage(for: language)
    let wording = Wording.words(in: ours)
    let notice = StaffNotice(for: survey, in: wave, language: language)
    let facts = Facts(
      title: survey.title.text(in: language), school: survey.school.name,
      minutes: AnsweringTime.minutes(of: survey, in: wave),
      closes: MomentWords.said(wave.end, in: ours, zone: survey.timezone),
      ways: notice.ways.joined(separator: " "), counted: notice.notes(on: .ownAnswers),
      place: survey.whereToAnswer.map { wording.place($0.text(in: language)) },
      role: survey.promise.keyHolder.role.text(in: language), contact: survey.outsideContact)
    let only = Self.only(in: wave, wording)
    isOne = only != nil
    let halfWay = "\(only ?? wording.first)\n\n\(Self.paragraph(wording.halfWay(facts)))"
    let lastDay = "\(wording.second)\n\n\(Self.paragraph(wording.lastDay(facts)))"
    text =
      (["\(wording.time)\n\n\(Self.paragraph(wording.minutes(facts)))", halfWay]
      + (isOne ? [] : [lastDay])).joined(separator: "\n\n") + "\n"
  }

  /// Half-way and the day before the last are two days between the first and the last only where a wave
  /// has four days or more; in a shorter one, when its one reminder is sent.
  private static func only(in wave: Wave, _ wording: Wording) -> String? {
    switch wave.end.day.daysSinceEpoch - wave.opens.day.daysSinceEpoch {
    case ...0: wording.sameDay
    case 1, 2: wording.secondDay
    case _: nil
    }
  }

  private static func paragraph(_ sentences: [String]) -> String {
    sentences.joined(separator: "\n")
  }

  /// What the texts are made from.
  struct Facts {
    let title: String
    let school: String
    let minutes: Int
    let closes: String
    /// How people answer: by slips, files, or a link.
    let ways: String
    /// On whose computer the answers are counted.
    let counted: [String]
    /// Where people answer, where the definition says so.
    let place: String?
    let role: String
    let contact: String
  }

  /// The sentences in one language.
  struct Wording: Sendable {
    let time: String
    let place: @Sendable (String) -> String
    let first: String
    let second: String
    let sameDay: String
    let secondDay: String
    let minutes: @Sendable (Facts) -> [String]
    let halfWay: @Sendable (Facts) -> [String]
    let lastDay: @Sendable (Facts) -> [String]
  }
}

extension Reminders.Wording {
  /// The wording in a language, or in English where there is none yet.
  static func words(in language: Language) -> Self {
    switch WordedLanguage(serving: language) {
    case .english: .english
    case .spanish: .spanish
    }
  }

  static let english = Self(
    time: "--- Ten protected minutes (put it into a staff meeting, within working time)",
    place: { "Where to answer: \($0)" },
    first: "--- Reminder 1, half-way, to all staff",
    second: "--- Reminder 2, on the day before the last, to all staff",
    sameDay: "--- Reminder, in the course of the day, to all staff",
    secondDay: "--- Reminder, on the second day, to all staff",
    minutes: { facts in
      [
        "The first ten minutes of this meeting are for the survey \"\(facts.title)\".",
        "The principal leaves the room now and comes back when the ten minutes are over.",
        facts.place,
        "\(facts.ways) Or do something else: answering is up to you.",
      ].compactMap(\.self)
    },
    halfWay: { facts in
      [
        "Dear all at \(facts.school),",
        MomentWords.sentence("the survey \"\(facts.title)\" is open until \(facts.closes)")
          + " It takes about \(facts.minutes) minute\(facts.minutes == 1 ? "" : "s").",
        "If you have answered, thank you; we do not know who has, and this goes to everybody.",
        "\(facts.ways) Answers are sealed, and only the key holder"
          + " (\(facts.role)) can open them, once, to count. \(facts.counted.joined(separator: " "))",
        facts.place,
        "You can skip any question. Questions, or pressure to answer: \(facts.contact).",
      ].compactMap(\.self)
    },
    lastDay: { facts in
      [
        "Dear all at \(facts.school),",
        MomentWords.sentence(
          "this is the last reminder: \"\(facts.title)\" closes on \(facts.closes)"),
        "It goes to everybody, since nobody knows who has answered.",
        facts.place,
        "All staff will have the results, good or bad. Answering is up to you.",
        "Questions, or pressure to answer: \(facts.contact).",
      ].compactMap(\.self)
    })

  static let spanish = Self(
    time: "--- Diez minutos protegidos (en una reunión del personal, dentro del horario)",
    place: { "Dónde responder: \($0)" },
    first: "--- Recordatorio 1, a la mitad, a todo el personal",
    second: "--- Recordatorio 2, el penúltimo día, a todo el personal",
    sameDay: "--- Recordatorio, a lo largo del día, a todo el personal",
    secondDay: "--- Recordatorio, el segundo día, a todo el personal",
    minutes: { facts in
      [
        "Los primeros diez minutos de esta reunión son para la encuesta «\(facts.title)».",
        "La dirección sale ahora de la sala y vuelve cuando pasen los diez minutos.",
        facts.place,
        "\(facts.ways) O haga otra cosa: responder es decisión suya.",
      ].compactMap(\.self)
    },
    halfWay: { facts in
      [
        "A todo el personal de \(facts.school):",
        MomentWords.sentence("la encuesta «\(facts.title)» está abierta hasta el \(facts.closes)")
          + (facts.minutes == 1 ? " Lleva un minuto." : " Lleva unos \(facts.minutes) minutos."),
        "Si ya respondió, gracias; no sabemos quién lo hizo, y esto va a todo el mundo.",
        "\(facts.ways) Las respuestas se sellan, y solo quien guarda la llave"
          + " (\(facts.role)) puede abrirlas, una vez, para contar."
          + " \(facts.counted.joined(separator: " "))",
        facts.place,
        "Puede saltarse cualquier pregunta. Preguntas, o presión para responder: \(facts.contact).",
      ].compactMap(\.self)
    },
    lastDay: { facts in
      [
        "A todo el personal de \(facts.school):",
        MomentWords.sentence(
          "este es el último recordatorio: «\(facts.title)» se cierra el \(facts.closes)"),
        "Va a todo el mundo, porque nadie sabe quién respondió.",
        facts.place,
        "Todo el personal tendrá los resultados, buenos o malos. Responder es decisión suya.",
        "Preguntas, o presión para responder: \(facts.contact).",
      ].compactMap(\.self)
    })
}
