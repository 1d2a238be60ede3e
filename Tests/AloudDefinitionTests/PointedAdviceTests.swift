import Testing

@testable import AloudAdvice
@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Advice on questions that point at somebody, and honest ones that are let be.
@Suite struct PointedAdviceTests {
  @Test(arguments: Mistake.pointed) func `what points at somebody is advised on`(_ mistake: Mistake)
    throws
  {
    try mistake.expectReported()
  }

  @Test(arguments: [
    ("en", "The principal has visited one of my lessons."),
    ("en", "The principal has talked one over with me."),
    ("en", "The principal met with me this term."),
    ("en", "I have attended a staff meeting this month."),
    ("en", "I've been observed in class since September."),
    ("es", "La dirección ha visitado una de mis clases."),
    ("es", "La dirección me ha visitado en clase."),
    ("es", "La dirección habló conmigo este mes."),
    ("es", "He asistido a una reunión este mes."),
  ])
  func `a fact that others know is found`(language: String, text: String) {
    #expect(AdviceTests.ids(text, in: Language(language)!) == ["known-fact"])
  }

  @Test(arguments: [
    ("en", "Maths staff only (others: skip it): I speak up."),
    ("en", "Only for coaches: my advice is heard."), ("en", "Others: my advice is heard."),
    ("en", "If you coach a team, your advice is heard."),
    ("en", "My advice is heard (skip this if new)."),
    ("en", "If you are a specialist, your advice is heard."),
    ("es", "Solo docentes de ciencias: se escuchan mis dudas."),
    ("es", "Los demás: se escuchan mis dudas."),
    ("es", "Si usted da clase, se escuchan sus dudas."),
    ("es", "Si es docente, se escuchan sus dudas."),
  ])
  func `a question to some of the staff is found`(language: String, text: String) {
    #expect(AdviceTests.ids(text, in: Language(language)!) == ["narrow-question"])
  }

  /// Written for this test, after what surveys of staff ask.
  @Test(arguments: [
    "If you make a mistake here, it is held against you.",
    "If you ask for help, you get it.", "If you are new here, people help you.",
    "If you do your work well, people notice.", "People only speak up when asked.",
    "Decisions are made by office staff only.", "Leaders here look only at test scores.",
    "Praise here is only for show.", "I can say what I think to the principal.",
    "The principal listens to my worries.", "My principal takes my ideas to heart.",
    "People here have my back.", "I have enough time to plan my lessons.",
    "I have seen ideas from staff become rules.", "I have learned from my mistakes here.",
    "Colleagues have asked me for advice.", "My questions are met with patience.",
    "My skills are used well here.", "It is safe to take a risk here.",
    "Others here value my work.", "People trust others here: they share drafts.",
    "Leaders tell staff why a rule is made.", "We talk about what went wrong.",
    "People say when they are unsure.", "Staff can try new ways of teaching.",
    "Meetings here give me room to speak.", "Problems are brought up early.",
    "Leaders here admit mistakes.", "New ideas get a fair hearing.",
    "My work here means a lot to me.",
  ])
  func `thirty honest English questions are let be`(text: String) {
    #expect(AdviceTests.ids(text, in: .english).filter(Self.own.contains) == [])
  }

  @Test(arguments: [
    "Si alguien comete un error aquí, se lo reprochan.", "Si pido ayuda, la recibo.",
    "Si es necesario, la dirección pide consejo.", "Si soy sincero, me escuchan.",
    "Si doy una idea, la prueban.", "Aquí la gente solo habla cuando le preguntan.",
    "Las decisiones las toma solo la dirección.", "Aquí solo cuentan las notas.",
    "Puedo decir lo que pienso a la dirección.", "La dirección escucha mis dudas.",
    "Mis colegas me apoyan.", "Tengo tiempo para preparar mis clases.",
    "He visto ideas del personal hechas norma.", "He aprendido de mis errores.",
    "Mis colegas me han pedido consejo.", "Mis preguntas reciben respuesta.",
    "Se aprovecha lo que sé hacer.", "Vale la pena arriesgarse.", "Los demás valoran mi trabajo.",
    "Confío en los demás: comparto borradores.", "La dirección explica las normas.",
    "Hablamos de lo que salió mal.", "Se dice cuando hay dudas.",
    "Se puede probar otra forma de enseñar.", "En las reuniones puedo hablar.",
    "Los problemas se dicen pronto.", "La dirección admite sus errores.",
    "Las ideas nuevas se escuchan.", "Me siento parte de esta escuela.",
    "Mi trabajo aquí tiene sentido.",
  ])
  func `thirty honest Spanish questions are let be`(text: String) {
    #expect(AdviceTests.ids(text, in: Everything.spanish).filter(Self.own.contains) == [])
  }

  private static let own = [
    "known-fact", "narrow-question", "yes-no-scale", "named-option", "waves-near",
  ]

  @Test(arguments: [
    "Ms Rivera", "Dr. Okafor", "Ana López", "Maria", "Michael B.", "La Sra. Gómez",
  ])
  func `a label with a name is found`(label: String) { #expect(NamedOptionRule.isName(label)) }

  @Test(arguments: [
    "Grade 3", "Special education", "Northside Elementary", "Santa Rosa School",
    "Rosa Parks Elementary School",
    "Teaching", "Don't know", "Ana and others", "Prefer not to say", "Strongly agree",
    "Martin Luther King High School",
  ])
  func `a label without one is let be`(label: String) { #expect(!NamedOptionRule.isName(label)) }

  // MARK: waves

  @Test func `waves four weeks apart are let be, and so is one that is frozen`() {
    let near = Everything.yaml.replacing("opens: 2026-12-01 08:30", with: "opens: 2026-11-12")
    #expect(Everything.parse(near).diagnostics.map(\.message.id) == ["waves-near"])
    let apart = Everything.yaml.replacing("opens: 2026-12-01 08:30", with: "opens: 2026-11-13")
    #expect(Everything.parse(apart).diagnostics == [])
    let check = Everything.manifest("2026-12-check")
    #expect(EarlierWaveTests.ids(near, earlier: [check].compactMap(\.self)) == [])
  }

  @Test func `a frozen wave closes when it was declared to, whatever the file says since`() throws {
    let late = Everything.yaml.replacing("closes: 2026-10-16 17:00", with: "closes: 2026-11-06")
    let frozen = try #require(Everything.manifest(of: late))
    #expect(EarlierWaveTests.ids(Everything.yaml, earlier: [frozen]) == ["waves-near"])
  }
}
