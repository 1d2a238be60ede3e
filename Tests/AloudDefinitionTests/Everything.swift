import AloudAdvice
import AloudDefinition
import AloudDiagnostics
import AloudModel

/// A definition that uses every feature of the format and has nothing to complain about.
enum Everything {
  static let yaml = """
    # A comment, to be kept.
    aloud: 1
    school: {id: fernhill, name: Fernhill School}
    survey: fernhill-staff
    title: {en: Speaking up at Fernhill, es: Hablar con confianza en Fernhill}
    goal: {en: "Equitable reading & writing", es: 'Lectura y ''escritura'''}
    languages: [en, es]
    timezone: America/Chicago
    outside_contact: District counsellor, 555 0142
    where: {en: On the laptop in the staff room, es: En el portátil de la sala de docentes}
    pages: en
    response_scales:
      - id: agree5
        options:
          - {value: 1, label: {en: Strongly disagree, es: Muy en desacuerdo}}
          - {value: 2, label: {en: Disagree, es: En desacuerdo}}
          - {value: 3, label: {en: Neither, es: Ni una cosa ni otra}}
          - {value: 4, label: {en: Agree, es: De acuerdo}}
          - {value: 5, label: {en: Strongly agree, es: Muy de acuerdo}}
        unfavourable: [1, 2]
        favourable: [4, 5]
      - id: often5
        options:
          - {value: 1, label: {en: Never, es: Nunca}}
          - {value: 2, label: {en: Rarely, es: Pocas veces}}
          - {value: 3, label: {en: Sometimes, es: A veces}}
          - {value: 4, label: {en: Often, es: A menudo}}
          - {value: 5, label: {en: Always, es: Siempre}}
        unfavourable: [1, 2]
        favourable: [4, 5]
      - id: yesno
        options:
          - {value: 0, label: {en: No, es: No}}
          - {value: 1, label: {en: Yes, es: Sí}}
        unfavourable: [0]
        favourable: [1]
    scales:
      - id: reward
        title: {en: Risk is worth it, es: Vale la pena arriesgarse}
        level: safety
        acts: teacher-leaders
        responses: agree5
        items:
          - {id: honest-try, text: {en: People get credit for an honest try., es: Se valora el intento.}}
          - {id: ask-for-help, text: {en: "People ask (often, even) [openly] for help when they are stuck on something they cannot solve alone.", es: Las personas piden ayuda cuando se traban con algo que les cuesta resolver a solas.}, responses: often5}
          - {id: failure-blamed, text: {en: Somebody gets the blame., es: Alguien carga con la culpa.}, keying: reversed, revision: 2}
      - id: policies
        title: {en: "[Policies] and decisions", es: Normas}
        heading: {en: How we decide, es: Cómo decidimos}
        level: policies
        acts: principal
        responses: agree5
        items:
          - {id: concerns-heard, text: {en: Worries are heard., es: Se escuchan las dudas.}}
          - {id: shared-decisions, text: {en: Decisions are shared., es: Se decide en común.}}
          - {id: time-given, text: {en: Time is set aside., es: Se reserva tiempo.}}
      - id: honesty
        title: {en: Honest answers, es: Respuestas sinceras}
        level: gauge
        acts: both
        responses: yesno
        items:
          - {id: answered-honestly, text: {en: I could answer honestly., es: Pude ser sincero.}}
          - {id: answers-used, text: {en: Answers are used., es: Las respuestas se usan.}}
    comments:
      - {id: keep-or-change, text: {en: What should we keep or change?, es: ¿Qué cambiamos?}}
    breakdowns:
      - id: role
        text: {en: Which best describes your work here?, es: ¿Cuál es su trabajo?}
        groups:
          - {id: teaching, label: {en: Teaching, es: Docencia}, count: 30}
          - {id: support, label: {en: Support, es: Apoyo}, count: 8, merge_into: other}
          - {id: other, label: {en: Other, es: Otro}, count: 4}
      - id: years
        text: {en: How long have you worked here?, es: ¿Cuánto tiempo lleva aquí?}
        groups:
          - {id: few, label: {en: Up to five years, es: Hasta cinco años}, count: 20}
          - {id: many, label: {en: Longer, es: Más}, count: 22}
    waves:
      - {id: 2026-autumn, opens: 2026-10-05, closes: 2026-10-16 17:00, invited: 42}
      - {id: 2026-12-check, opens: 2026-12-01 08:30, closes: 2026-12-04, invited: 40, asks: [policies, honesty], focus: policies, counts: {role: {teaching: 28}, years: {few: 20, many: 20}}, since: {en: The staff room has a quiet hour now, es: La sala tiene ahora una hora tranquila}}
    promise:
      minimum_responses: 10
      minimum_group: 8
      comments: themes
      channels: [slips, file]
      count: key-holder
      key_holder: {role: {en: Staff representative, es: Representante del personal}, key: pending}

    """

  static let zones = TimeZoneNames(
    ["America/Chicago", "America/Denver", "Europe/Madrid", "UTC"],
    change: { moment, zone in
      guard zone == "America/Chicago" else { return nil }
      return [
        LocalMoment("2026-11-01 01:30")!: .twice, LocalMoment("2027-03-14 02:30")!: .leftOut,
      ][
        moment]
    })

  static func parse(_ text: String) -> ParsedDefinition {
    AdvisedDefinition.read(Array(text.utf8), name: "Surveys/fall.yaml")
  }

  static let english = Language.english
  static let spanish = Language("es")!

  /// The wave of everything, frozen.
  static func manifest(_ wave: String = "2026-autumn", of text: String = yaml) -> Manifest? {
    parse(text).survey.flatMap { survey in
      Manifest(
        survey: survey, waveID: Identifier(wave)!, opensAt: Instant(secondsSinceEpoch: 1),
        closesAt: Instant(secondsSinceEpoch: 2), keyHolderKey: "k", intakeKey: "i",
        earlierReleases: [])
    }
  }
}
