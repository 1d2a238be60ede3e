import AloudBallots
import AloudDefinition
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// What a definition says, staff are told: on every page and paper the same, and the true thing.
struct ToldTests {
  typealias Sentence = ToldSetting.Sentence

  private static let all = StaffPaper.allCases
  private static let notice: [StaffPaper] = StaffPaper.screens + [.promise, .poster]
  private static let comments = notice + [.sheet, .textSheet]
  private static let themes = [FullSurvey.themes, FullSurvey.questions]
  /// No form, slip or sheet is made of a wave that is answered over an open link.
  private static let overLink: [StaffPaper] = [.page, .promise, .poster, .reminder]
  private static let link = ("channels: [slips, file]", "channels: [link]")

  static let settings = [
    ToldSetting(
      testDescription: "comments: off",
      told: [Sentence("You are not asked for any.", "No se le piden.", on: notice)],
      untold: [
        Sentence("Themes only", "Solo temas", on: all),
        Sentence("with a second reader", "con otra persona", on: all),
        Sentence("something only you could know", "algo que solo usted podría saber", on: all),
      ]),
    ToldSetting(
      testDescription: "comments: themes", edits: themes,
      told: [
        Sentence("Themes only", "Solo temas", on: notice),
        Sentence(
          "They are read if 10 or more people answer", "Se leen si responden 10 personas o más",
          on: comments),
        Sentence("Two people read them: the key holder", "Los leen dos personas", on: comments),
        Sentence("you could know, whoever read it", "quien lo leyera podría adivinar", on: notice),
        Sentence(
          "the two people who type in this sheet see what you write", "ven lo que escriba",
          on: [.sheet]),
      ],
      untold: [Sentence("You are not asked for any.", "No se le piden.", on: all)]),
    ToldSetting(
      testDescription: "comments: themes, where too few are invited",
      edits: themes + [
        ("invited: 40", "invited: 20"), ("count: 28", "count: 10"), ("count: 12", "count: 10"),
      ],
      told: [
        Sentence(
          "You are not asked for any. Only 20 people are asked here",
          "No se le piden. Aquí se invita solo a 20 personas", on: notice)
      ],
      untold: [
        Sentence("In your own words", "Con sus propias palabras", on: all),
        Sentence("Keep or change?", "¿Conservar o cambiar?", on: all),
        Sentence("you could know, whoever read", "que solo usted podría saber", on: all),
        Sentence(
          "What people wrote in their own words", "Lo que cada quien escribió", on: [.promise]),
        Sentence("Themes only", "Solo temas", on: all),
        Sentence("Reads them, shuffled", "Los lee, mezclados", on: all),
      ]),
    ToldSetting(
      testDescription: "channels: [slips]",
      edits: [("channels: [slips, file]", "channels: [slips]")],
      told: [
        Sentence("Pick any slip", "papelito", on: [.promise, .poster, .slip, .reminder]),
        Sentence("Code on your slip", "Código de su papelito", on: [.page, .station, .sheet]),
      ],
      untold: [
        Sentence(
          "folder or on a stick", "carpeta o en una memoria", on: all.filter { $0 != .form }),
        Sentence("who saved it and when", "quién lo guardó y cuándo", on: all),
      ]),
    ToldSetting(
      testDescription: "channels: [slips, file]",
      told: [
        Sentence(
          "before it goes into a folder or on a stick", "en una carpeta o en una memoria USB",
          on: [.promise, .poster, .reminder]),
        Sentence(
          "who saved it and when", "quién lo guardó y cuándo", on: [.form, .promise, .poster]),
        Sentence(
          "somebody opened the survey page", "alguien abrió", on: [.page, .promise, .poster]),
      ],
      untold: [
        Sentence("who saved it and when", "quién lo guardó y cuándo", on: [.page, .station]),
        Sentence("somebody opened the survey page", "alguien abrió", on: [.form]),
      ]),
    ToldSetting(
      testDescription: "channels: [link]", edits: [link],
      told: [
        Sentence("and can answer more than once", "incluso más de una vez", on: [.page]),
        Sentence(
          "Anyone with the link can answer, and more than once", "incluso más de una vez",
          on: [.promise, .poster, .reminder]),
      ],
      untold: [
        Sentence("from the bowl", "del recipiente", on: overLink),
        Sentence("on your slip", "su papelito", on: overLink),
        Sentence("with a slip, before", "con un papelito, antes", on: overLink),
        Sentence("type the code", "escriba el código", on: overLink),
        Sentence("Type the code", "Escriba el código", on: overLink),
        Sentence("folder or on a stick", "carpeta o en una memoria", on: overLink),
      ]),
    ToldSetting(
      testDescription: "count: key-holder",
      told: [
        Sentence(
          "The answers are counted on the key holder's own computer.",
          "Las respuestas se cuentan en la computadora de quien guarda la llave.",
          on: notice + [.sheet, .textSheet, .reminder]),
        Sentence("cannot open them", "no puede abrirlas", on: [.slip]),
        Sentence(
          "With another program, the key holder could read answers, without names.",
          "quien guarda la llave podría leer respuestas, sin nombres.", on: notice),
      ],
      untold: [Sentence("protects you less", "le protege menos", on: all)]),
    ToldSetting(
      testDescription: "count: operator", edits: [("count: key-holder", "count: operator")],
      told: [
        Sentence(
          "protects you less", "le protege menos",
          on: StaffPaper.screens + [.promise, .poster, .slip, .sheet, .textSheet, .reminder]),
        Sentence(
          "the person who runs the survey could read answers, without names.",
          "quien maneja la encuesta podría leer respuestas, sin nombres.", on: notice),
      ],
      untold: [
        Sentence("cannot open", "no puede abrir", on: all),
        Sentence("Nor can the person who runs the survey", "encuesta tampoco", on: all),
        Sentence("key holder's own computer", "de quien guarda la llave.", on: notice),
      ]),
    ToldSetting(
      testDescription: "minimum_responses",
      edits: themes + [("minimum_responses: 10", "minimum_responses: 13")],
      told: [
        Sentence("With fewer than 13 answers", "Con menos de 13 respuestas", on: notice),
        Sentence("if 13 or more people answer", "si responden 13 personas o más", on: comments),
      ],
      untold: [Sentence("fewer than 10", "menos de 10", on: all)]),
    ToldSetting(
      testDescription: "minimum_group",
      edits: themes + [("minimum_group: 10", "minimum_group: 12")],
      told: [
        Sentence(
          "only if 12 or more of its people answered", "solo si respondieron 12 o más", on: notice),
        Sentence(
          "groups in which 12 or more answered", "en los que respondieron 12 o más",
          on: [.sheet, .textSheet]),
      ],
      untold: [Sentence("if 10 or more of", "solo si respondieron 10", on: all)]),
    ToldSetting(
      testDescription: "groups that are asked for", edits: themes,
      told: [
        Sentence(
          "About you (optional)", "Sobre usted (opcional)",
          on: StaffPaper.screens + [.sheet, .textSheet]),
        Sentence("is never shown", "Nunca se muestra", on: notice),
      ],
      untold: [Sentence("You are not asked which group", "No se le pregunta a qué", on: all)]),
    ToldSetting(
      testDescription: "groups of which none could be shown",
      edits: themes + [
        ("count: 28", "count: 9"), ("count: 12", "count: 9"), ("invited: 40", "invited: 18"),
      ],
      told: [
        Sentence(
          "You are not asked which group you belong to.",
          "No se le pregunta a qué grupo pertenece.", on: notice)
      ],
      untold: [
        Sentence("About you", "Sobre usted", on: all),
        Sentence("Your work here?", "¿Su trabajo?", on: all),
        Sentence("average", "promedio", on: all),
      ]),
    ToldSetting(
      testDescription: "groups of which one can be shown, joined by the other",
      edits: themes + [
        ("count: 28", "count: 9"), ("count: 12}", "count: 9, merge_into: teaching}"),
        ("invited: 40", "invited: 18"),
      ],
      told: [Sentence("Your work here?", "¿Su trabajo?", on: StaffPaper.screens + [.sheet])]),
    ToldSetting(
      testDescription: "no groups",
      told: [
        Sentence(
          "You are not asked which group you belong to.",
          "No se le pregunta a qué grupo pertenece.",
          on: notice)
      ],
      untold: [Sentence("About you", "Sobre usted", on: all)]),
    ToldSetting(
      testDescription: "invited", edits: [("invited: 40", "invited: 60")],
      told: [
        Sentence("fewer than 24 of the 60", "menos de 24 de las 60", on: notice),
        Sentence("60 staff are asked", "Se pregunta a 60 personas", on: [.promise]),
      ]),
    ToldSetting(
      testDescription: "closes, on a clock of the United States",
      told: [
        Sentence(
          "Friday, March 12, 2027, 5 p.m.", "viernes 12 de marzo de 2027, 5 p. m.", on: all)
      ],
      untold: [Sentence("17:00", on: all)]),
    ToldSetting(
      testDescription: "closes, on a clock of 24 hours",
      edits: [("America/Chicago", "Europe/Madrid"), ("2027-03-12 17:00", "2027-03-11 18:30")],
      told: [
        Sentence("Thursday 11 March 2027, 18:30", "jueves 11 de marzo de 2027, 18:30", on: all)
      ],
      untold: [Sentence("p.m.", "p. m.", on: all)]),
    ToldSetting(
      testDescription: "closes, at the first moment of a day",
      edits: [("2027-03-12 17:00", "2027-03-12 00:00")],
      told: [Sentence("Thursday, March 11, 2027", "jueves 11 de marzo de 2027", on: all)],
      untold: [
        Sentence("March 12", "12 de marzo", on: all)
      ]),
    ToldSetting(
      testDescription: "where",
      edits: [
        (
          "\nresponse_scales:",
          "where: {en: In the old library, es: En la sala vieja}\n\nresponse_scales:"
        )
      ],
      told: [
        Sentence(
          "Where to answer: In the old library", "Dónde responder: En la sala vieja",
          on: [.poster, .slip, .reminder]),
        Sentence("In the old library", "En la sala vieja", on: [.promise]),
      ]),
    ToldSetting(
      testDescription: "outside_contact",
      edits: [("District counsellor, 555 0100", "Nurse, 555 0177")],
      told: [Sentence("Nurse, 555 0177", on: all)],
      untold: [Sentence("District counsellor", on: all)]),
    ToldSetting(
      testDescription: "key_holder",
      edits: [
        ("Staff representative", "School nurse"), ("Representante del personal", "Enfermería"),
      ],
      told: [
        Sentence("School nurse", "Enfermería", on: notice + [.slip, .sheet, .reminder])
      ],
      untold: [Sentence("Staff representative", "Representante del personal", on: all)]),
    ToldSetting(
      testDescription: "the six survey words, of one list in both languages",
      told: [
        Sentence(
          FullSurvey.manifest.fingerprint.words.joined(separator: " "),
          on: all.filter { $0 != .reminder })
      ]),
    ToldSetting(
      testDescription: "the six survey words, where Spanish is the first language",
      edits: [("languages: [en, es]", "languages: [es, en]")],
      told: [
        Sentence(
          FullSurvey.manifest([("languages: [en, es]", "languages: [es, en]")]).fingerprint
            .words(in: .spanish).joined(separator: " "), on: all.filter { $0 != .reminder })
      ]),
  ]

  @Test(arguments: settings, [Language.english, .spanish])
  func `every page and paper says of a setting what is so`(
    setting: ToldSetting, language: Language
  ) {
    let manifest = setting.manifest
    let papers = manifest.survey.promise.isOpenLink ? Self.overLink : Self.all
    for paper in papers {
      let words = paper.words(of: manifest, in: language)
      for sentence in setting.told where sentence.papers.contains(paper) {
        #expect(words.contains(sentence.text(in: language)), "\(paper): \(sentence)\n\(words)")
      }
      for sentence in setting.untold where sentence.papers.contains(paper) {
        #expect(!words.contains(sentence.text(in: language)), "\(paper): \(sentence)\n\(words)")
      }
    }
  }
}
