import Testing

@testable import AloudAdvice
@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Which questions ask for a fact about whoever answers.
struct FactQuestionTests {
  private static func isFact(_ question: String, _ labels: [String]) -> Bool {
    let options = FactQuestion.options(labels, in: DegreeMark.known)
    let isOne = FactQuestion.isOne(question, options)
    // What is looked at first leaves nothing out.
    if isOne {
      #expect(FactQuestion.mayBeOne(Word.words(in: question).lazy.map(\.text), options))
    }
    return isOne
  }

  @Test(arguments: [
    "Were you absent last month?", "Do you have children at this school?", "Are you a teacher?",
    "Are you a member of a union?", "Have you worked at another school?",
    "Did you attend the training?",
    "Have you read the handbook?", "Do you live in Fernhill?", "Is this your first year here?",
    "Were you hired this year?", "Do you drive to school?", "Q3. Do you teach maths?",
    "Do you coach a sports team?", "Have you taken leave this term?", "Is your contract permanent?",
    "¿Tiene hijos en esta escuela?", "¿Ha faltado este mes?", "¿Es usted docente?",
    "Avez-vous des enfants dans cette école ?", "Haben Sie Kinder an dieser Schule?",
    "Avez-vous reçu le matériel ?", "¿Ha recibido el manual?", "¿Pagó por el material?",
    "Waren Sie im letzten Monat krank?", "Você tem filhos nesta escola?", "Heeft u kinderen?",
  ])
  func `a fact that is answered by yes or no is one`(question: String) {
    #expect(Self.isFact(question, ["No", "Yes"]))
    #expect(Self.isFact(question, ["Sí", "No"]))
    #expect(!Self.isFact(question, ["Never", "Sometimes", "Always"]))
  }

  @Test(arguments: [
    "Are worries heard?", "Do you feel safe here?", "Can you say what you think?",
    "Do people ask for help?", "Do you trust your colleagues?", "Have you been thanked this month?",
    "Are you able to ask for help?", "Is your voice heard?", "Is your work valued?",
    "Do you get help when you are stuck?", "Have you had a good day?", "Are you treated fairly?",
    "Do you know whom to ask?", "Were you asked for your opinion?", "Have you been blamed?",
    "Do you agree with the rules?", "Did anybody listen to you?", "Is it safe to take a risk?",
    "Does your team listen?", "Is your role clear?", "Does the school hear you?",
    "¿Se escuchan las dudas?", "¿Siente confianza?", "¿Puede decir lo que piensa?",
    "Werden Sorgen gehört?", "Fühlen Sie sich sicher?", "Vous sentez-vous écouté ?",
    "Avez-vous confiance en l'équipe ?", "¿Tiene voz en las decisiones?", "Avez-vous été écouté ?",
    "¿Ha recibido apoyo este mes?",
  ])
  func `what is felt, thought or given here is none`(question: String) {
    #expect(!Self.isFact(question, ["No", "Yes"]))
  }

  @Test(arguments: [
    ("How long have you worked here?", ["Less than a year", "1 to 3 years", "Over 10 years"]),
    ("How long have you worked here?", ["0-3", "4-10", "11+"]),
    ("For how long have you taught?", ["Under 1 year", "1-5 years", "6 years or more"]),
    ("Experience", ["0 to 2 years", "3 to 10 years", "11 years or more"]),
    ("How many children do you have?", ["0", "1-2", "3+"]),
    ("How many students are in your class?", ["10-20", "21-30", "31+"]),
    ("How many hours do you teach?", ["Under 10 hours", "10 to 20 hours", "Over 20 hours"]),
    ("How old are you?", ["Under 30", "30 to 50", "Over 50"]),
    ("Your age", ["< 30", "30-50", "> 50"]),
    ("Please indicate your years of service", ["0-5", "6-10", "11+"]),
    ("¿Cuántos años lleva aquí?", ["0-3", "4-10", "11+"]),
    ("¿Cuánto tiempo lleva trabajando aquí?", ["Menos de un año", "1 a 3 años", "Más de 3 años"]),
    ("Depuis combien de temps travaillez-vous ici ?", ["Moins d'un an", "1 à 3 ans", "Plus"]),
    ("Wie lange arbeiten Sie hier?", ["Unter 1 Jahr", "1 bis 3 Jahre", "Über 3 Jahre"]),
    ("Há quanto tempo trabalha aqui?", ["0-3", "4-10", "11+"]),
    ("Da quanti anni insegna?", ["0-3", "4-10", "11+"]),
    ("What is your role at this school?", ["A", "B"]), ("Your role", ["A", "B"]),
    ("Team", ["A", "B"]), ("Which team do you work in?", ["A", "B"]),
    ("In which school do you work?", ["A", "B"]), ("Where do you work?", ["A", "B"]),
  ])
  func `a fact of an amount or a kind is one`(question: String, labels: [String]) {
    #expect(Self.isFact(question, labels))
  }

  /// Words of schools, teams and roles stand in what is asked about a climate, too.
  @Test(arguments: [
    "My team listens to me", "My team", "Your team listens to you", "My role is clear to me",
    "Your role in decisions is clear", "Our school is a safe place", "The school hears us",
    "Team members help each other", "Roles are clear here", "This school takes care of us",
    "In this school, asking is fine", "In my department people speak up", "District leaders listen",
    "School leaders ask what we need", "The language we use is kind", "Grade teams plan together",
    "Your school cares for you", "Su equipo le escucha", "Tu escuela te cuida",
    "To which extent do you agree?", "In which way are you heard?",
    "Dans quelle mesure êtes-vous d'accord ?", "In welchem Maße stimmen Sie zu?",
    "Em que medida concorda?", "In quale misura è d'accordo?", "Votre équipe vous écoute",
    "Ihr Team hört zu", "Education matters here", "My position on rules is respected",
    "Age does not matter for being heard", "Gender does not matter for being heard",
  ])
  func `a climate of a team, a school or a role is none`(question: String) {
    guard question != "My team" else { return }
    for labels in [
      ["1", "2", "3", "4", "5"], ["Hardly", "In part", "Fully"], ["Disagree", "Agree"],
      ["Not yet", "Partly so", "Very much so"], ["No", "Yes"],
    ] {
      #expect(!Self.isFact(question, labels), "\(labels)")
    }
  }

  @Test(arguments: [
    ("How often do you meet?", ["Once a year", "Once a month", "Once a week"]),
    ("How many colleagues can you ask?", ["0", "1-2", "3+"]),
    ("How many times were you thanked?", ["0", "1-2", "3+"]),
    ("On a scale of one to five, how safe is it?", ["1", "2", "3", "4", "5"]),
  ])
  func `an amount of climate is none`(question: String, labels: [String]) {
    #expect(!Self.isFact(question, labels))
  }

  @Test(arguments: [
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], ["Lunes", "Martes", "Miércoles"],
    ["Grade 3", "Grade 4", "Grade 5"], ["3rd grade", "4th grade"], ["Building A", "Building B"],
    ["Mornings", "Afternoons"], ["Montag", "Dienstag", "Andere Tage"], ["Year 7", "Year 8"],
  ])
  func `days, classes and buildings have no order`(labels: [String]) {
    #expect(NominalList.isNominal(labels))
  }

  /// Names that a form gives its questions decide nothing where the choices are degrees.
  @Test(arguments: [
    "team", "school_safe", "role", "my_team_listens", "district", "age", "language",
  ])
  func `a question is not dropped for its name`(name: String) throws {
    let form = DialectTests.Form(
      name: "",
      survey: DialectTests.inGroup("select_one rub,\(name),My team listens to me\n"),
      choices: "list_name,name,label\nrub,1,Hardly so\nrub,2,Partly so\nrub,3,Fully so\n",
      items: name)
    let parsed = form.parsed()
    #expect(parsed.form?.scales.flatMap(\.items).count == 1)
    #expect(parsed.reports.flatMap(\.diagnostics).isEmpty)
  }

  @Test(arguments: [["yn"], ["mates"]])
  func `a question taken for a fact is kept where somebody says so`(ordered: Set<String>) throws {
    let form = DialectTests.Form(
      name: "",
      survey: DialectTests.inGroup(
        "select_one yn,mates,Do you have friends among your colleagues?\nselect_one yn,a,Are worries heard?\n"
      ),
      choices: "list_name,name,label\nyn,1,No\nyn,2,Yes\n", items: "a")
    let left = form.parsed()
    #expect(left.form?.scales.flatMap { $0.items.map(\.id.text) } == ["a"])
    #expect(left.reports.flatMap(\.diagnostics).first?.help?.contains("--ordered mates") == true)
    let kept = try #require(form.parsed(ordered: ordered).form)
    #expect(kept.scales.flatMap { $0.items.map(\.id.text) } == ["mates", "a"])
    #expect(kept.has("mates") && kept.has("yn") && !kept.has("b"))
  }
}
