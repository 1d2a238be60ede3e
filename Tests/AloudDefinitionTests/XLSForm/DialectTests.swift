import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Small forms in the dialects that other tools write.
@Suite struct DialectTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let survey: String
    let choices: String
    var settings: String?
    /// Ids of items, the scales parted by `|`.
    let items: String
    /// The ids of what is said.
    var said: [String] = []
    /// The least safe label of each list.
    var least: [String] = []

    var testDescription: String { name }

    func parsed(
      _ unfit: XLSForm.Unfit = .refused, turned: Set<String> = [], ordered: Set<String> = []
    ) -> ParsedForm {
      var wishes = XLSForm.Wishes()
      wishes.turned = turned
      wishes.ordered = ordered
      wishes.unfit = unfit
      return read(wishes)
    }

    private func read(_ wishes: XLSForm.Wishes) -> ParsedForm {
      XLSForm.read(
        survey: XLSForm.File(name: "survey.csv", bytes: Array(survey.utf8)),
        choices: XLSForm.File(name: "choices.csv", bytes: Array(choices.utf8)),
        settings: settings.map { XLSForm.File(name: "settings.csv", bytes: Array($0.utf8)) },
        wishes)
    }
  }

  static let agree = "list_name,name,label\nag,1,Disagree\nag,2,Agree\n"
  static func inGroup(_ rows: String, head: String = "type,name,label") -> String {
    "\(head)\nbegin_group,g,G\n\(rows)end_group,,\n"
  }

  static let forms: [Form] = [
    Form(
      name: "semicolons",
      survey: inGroup("select_one ag;a;We listen, all.\n")
        .replacing("type,name,label", with: "type;name;label").replacing(
          "group,g,G", with: "group;g;G"
        )
        .replacing("end_group,,", with: "end_group;;"),
      choices: agree.replacing(",", with: ";"), items: "a", least: ["Disagree"]),
    Form(
      name: "tabs", survey: inGroup("select_one ag,a,A?\n").replacing(",", with: "\t"),
      choices: agree.replacing(",", with: "\t"), items: "a", least: ["Disagree"]),
    Form(
      name: "sep", survey: "sep=,\r\n" + inGroup("select_one ag,a,\"A; b; c; d\"\n"),
      choices: "sep=;\n" + agree.replacing(",", with: ";"), items: "a", least: ["Disagree"]),
    Form(
      name: "the older words",
      survey: "Type,Name,Caption\nbegin group,g,G\n"
        + "select one from ag,a,A?\nselect1 ag,b,B?\nselect one ag,c,C?\nend group,,\n",
      choices: "list name,value,caption\nag,1,Disagree\nag,2,Agree\n", items: "a,b,c",
      least: ["Disagree"]),
    Form(
      name: "select one prompt",
      survey: "command,tag,caption:English\nbegin group,g,G\n"
        + "add select one prompt using ag,a,A?\nend group,,\n",
      choices: "list name,name,label:English\nag,1,Disagree\nag,2,Agree\n", items: "a",
      least: ["Disagree"]),
    Form(
      name: "only Spanish",
      survey: inGroup(
        "select_one ag,a,¿A?\n", head: "type,name,label::Español (es)"),
      choices: "list_name,name,label::Español (es)\nag,1,En desacuerdo\nag,2,De acuerdo\n",
      items: "a", least: ["En desacuerdo"]),
    Form(
      name: "a name of a language, and a region",
      survey: inGroup("select_one ag,a,A?,E?\n", head: "type,name,label::English,label::pt-BR"),
      choices: "list_name,name,label::English,label::PT\nag,1,Disagree,Discordo\n"
        + "ag,2,Agree,Concordo\n", items: "a", least: ["Disagree"]),
    Form(
      name: "capitals",
      survey: inGroup("SELECT_ONE ag,a,A?\n", head: "TYPE,NAME,LABEL::EN")
        .replacing("begin_group", with: "BEGIN_GROUP"),
      choices: "LIST_NAME,NAME,LABEL::EN\nag,1,Disagree\nag,2,Agree\n",
      settings: "FORM_TITLE,DEFAULT_LANGUAGE\nA title,EN\n", items: "a", least: ["Disagree"]),
    Form(
      name: "blanks that do not break", survey: inGroup("select_one\u{A0}ag,\u{A0}a,A?\u{A0}\n"),
      choices: "list_name,name,label\nag\u{A0},1,\u{A0}Disagree\nag,2,Agree\n", items: "a",
      least: ["Disagree"]),
    Form(
      name: "numbers of a spreadsheet", survey: inGroup("select_one f,a,A?\n"),
      choices: "list_name,name,label\nf,4.0,Zeer vaak\nf,3.0,Vaak\nf,2.0,Soms\nf,1.0,Nooit\n",
      items: "a", least: ["Nooit"]),
    Form(
      name: "best first in words we know", survey: inGroup("select_one ag,a,A?\n"),
      choices: "list_name,name,label\nag,1,Strongly agree\nag,2,Agree\nag,3,Disagree\n"
        + "ag,4,Strongly disagree\n", items: "a", least: ["Strongly disagree"]),
    Form(
      name: "best first in French",
      survey: inGroup(
        "select_one f,a,A?\n", head: "type,name,label::Français (fr)"),
      choices: "list_name,name,label::fr\nf,a,Toujours\nf,b,Parfois\nf,c,Jamais\n", items: "a",
      least: ["Jamais"]),
    Form(
      name: "choices that are no answers", survey: inGroup("select_one ag,a,A?\n"),
      choices: "list_name,name,label\nag,0,Does not apply\nag,1,Disagree\nag,2,Agree\n"
        + "ag,88,Not sure\nag,99,I’d rather not say\n", items: "a",
      said: ["form-non-answer", "form-non-answer", "form-non-answer"], least: ["Disagree"]),
    Form(
      name: "a fact in a group",
      survey: inGroup(
        "select_one gender,sex,What is your gender?\nselect_one ag,a,A?\n"),
      choices: agree + "gender,m,Male\ngender,f,Female\n", items: "a", said: ["form-fact"],
      least: ["Disagree"]),
    Form(
      name: "a district that we do not know",
      survey: inGroup(
        "select_one places,d,Which district do you work in?\nselect_one ag,a,A?\n"),
      choices: agree + "places,1,Oakdale\nplaces,2,Elmwood\n", items: "a", said: ["form-fact"],
      least: ["Disagree"]),
    Form(
      name: "yes or no about a person",
      survey: inGroup(
        "select_one yn,t,Are you a teacher?\nselect_one yn,a,Are worries heard?\n"),
      choices: "list_name,name,label\nyn,yes,Yes\nyn,no,No\n", items: "a", said: ["form-fact"],
      least: ["No"]),
    Form(
      name: "yes or no about a person in German",
      survey: inGroup(
        "select_one yn,t,Sind Sie Lehrkraft?\nselect_one yn,a,Werden Sorgen gehört?\n"),
      choices: "list_name,name,label\nyn,1,Ja\nyn,0,Nein\n", items: "a", said: ["form-fact"],
      least: ["Nein"]),
    Form(
      name: "years at the school",
      survey: inGroup("select_one y,t,Years of service\nselect_one ag,a,A?\n"),
      choices: agree + "y,1,0-3\ny,2,4-10\ny,3,11+\n", items: "a", said: ["form-fact"],
      least: ["Disagree"]),
    Form(
      name: "rows that are switched off in several words",
      survey: inGroup(
        "select_one ag,a,A?,0\nselect_one ag,b,B?,1\nselect_one ag,c,C?,x\n",
        head: "type,name,label,disabled"), choices: agree, items: "a",
      said: ["form-disabled", "form-disabled"], least: ["Disagree"]),
    Form(
      name: "best first in Dutch, of which nothing says that it is",
      survey: inGroup("select_one f,a,A?\n"),
      choices: "list_name,name,label\nf,a,Altijd\nf,b,Soms\nf,c,Nooit\n", items: "a",
      least: ["Nooit"]),
    Form(
      name: "best first in Italian, with printed apostrophes",
      survey: inGroup("select_one f,a,A?\n", head: "type,name,label::Italiano (it)"),
      choices: "list_name,name,label::it\nf,1,Totalmente d’accordo\nf,2,D’accordo\n"
        + "f,3,In disaccordo\nf,4,Totalmente in disaccordo\n", items: "a",
      least: ["Totalmente in disaccordo"]),
    Form(
      name: "something else",
      survey: inGroup(
        "select_one kinds,k,Which kind?\nselect_one ag,a,A?\n"),
      choices: agree + "kinds,1,One\nkinds,2,Other (please say)\n", items: "a",
      said: ["form-fact"], least: ["Disagree"]),
    Form(
      name: "what a device would record, numbers and pictures",
      survey: inGroup(
        "start,s,\ninteger,n,How many?\nimage,i,Picture\nselect_multiple ag,m,M?\n"
          + "select_one ag,a,A?\ndate,d,When?\n"), choices: agree, items: "a",
      said: ["form-metadata", "form-type", "form-type", "form-type", "form-type"],
      least: ["Disagree"]),
    Form(
      name: "a disabled row",
      survey: inGroup(
        "select_one ag,a,A?,\nselect_one ag,b,B?,yes\n", head: "type,name,label,disabled"),
      choices: agree, items: "a", said: ["form-disabled"], least: ["Disagree"]),
    Form(
      name: "asked of those who take part",
      survey: "type,name,label,relevant\n"
        + "select_one yn,ok,Do you agree to take part in this survey?,\n"
        + "begin_group,g,G,\"selected(${ok}, 'y')\"\nselect_one ag,a,A?,${ok}='y'\nend_group,,,\n",
      choices: agree + "yn,y,Yes\nyn,n,No\n", items: "a",
      said: ["form-consent", "form-consent", "form-consent"], least: ["Disagree"]),
    Form(
      name: "asked of those who take part, in Spanish",
      survey: "type,name,label::es,relevant\nselect_one sn,p1,¿Acepta participar en la encuesta?,\n"
        + "begin_group,g,G,${p1} = 'si'\nselect_one ag,a,¿A?,\nend_group,,,\n",
      choices: "list_name,name,label::es\nsn,si,Sí\nsn,no,No\nag,1,En desacuerdo\n"
        + "ag,2,De acuerdo\n", items: "a", said: ["form-consent", "form-consent"],
      least: ["En desacuerdo"]),
    Form(
      name: "a willingness that is asked of a team",
      survey: inGroup("select_one yn,a,A?\n")
        .replacing("A?", with: "Are people willing to take part in decisions?"),
      choices: "list_name,name,label\nyn,1,Yes\nyn,0,No\n", items: "a", least: ["No"]),
    Form(
      name: "best first, more and less of one word",
      survey: inGroup("select_one t,a,A?\nselect_one s,b,B?\nselect_one y,c,C?\n"),
      choices: "list_name,name,label\nt,a,Very true\nt,b,Partly true\nt,c,Not true\n"
        + "s,a,Very safe\ns,b,Safe\ns,c,Neither safe nor unsafe\ns,d,Unsafe\ns,e,Very unsafe\n"
        + "y,a,\"Yes, always\"\ny,b,Perhaps\ny,c,No\n", items: "a|b|c",
      said: ["form-mixed-lists", "form-mixed-lists"],
      least: ["Not true", "Very unsafe", "No"]),
    Form(
      name: "kinds beside one word of degree",
      survey: inGroup(
        "select_one cover,b,Who pays?\nselect_one flow,c,How is the water?\nselect_one ag,a,A?\n"),
      choices: agree + "cover,n,No\ncover,u,Public\ncover,i,Private\n"
        + "flow,g,Good\nflow,l,Low\nflow,h,High\n", items: "a",
      said: ["form-unordered-list", "form-unordered-list"], least: ["Disagree"]),
    Form(
      name: "two lists in a group",
      survey: inGroup(
        "select_one ag,a,A?\nselect_one of,b,B?\n"
          + "select_one ag,c,C?\n"),
      choices: agree + "of,1,Never\nof,2,Often\n", items: "a,c|b", said: ["form-mixed-lists"],
      least: ["Disagree", "Never"]),
    Form(
      name: "a list that nobody uses", survey: inGroup("select_one ag,a,A?\n"),
      choices: agree + "agg,3,Fully\n", items: "a", said: ["form-unused-list"],
      least: ["Disagree"]),
    Form(
      name: "columns that change nothing",
      survey: inGroup(
        "select_one ag,a,A?,think,yes,likert\n", head: "type,name,label,hint,required,appearance"),
      choices: agree, items: "a", least: ["Disagree"]),
  ]

  @Test(arguments: forms) func `a form in its dialect comes in`(_ form: Form) throws {
    let parsed = form.parsed()
    let printed = parsed.reports.map(TextRenderer.render).joined()
    #expect(
      parsed.reports.flatMap(\.diagnostics).map(\.message.id).sorted() == form.said.sorted(),
      "\(printed)")
    let read = try #require(parsed.form, "\(printed)")
    let items = read.scales.map { $0.items.map(\.id.text).joined(separator: ",") }
    #expect(items.joined(separator: "|") == form.items)
    let least = read.lists.map { $0.options[0].label[read.languages[0]] ?? "" }
    #expect(least == form.least)
  }

  @Test(arguments: forms) func `the account names each list's least safe end and how to turn it`(
    _ form: Form
  ) throws {
    let parsed = form.parsed()
    let account = parsed.account.joined(separator: "\n")
    for (list, label) in zip(try #require(parsed.form).lists, form.least) {
      #expect(account.contains("'\(label)' is taken as the least safe end"))
      #expect(account.contains("--turn \(list.name)"))
    }
    for diagnostic in parsed.reports.flatMap(\.diagnostics)
    where diagnostic.message.id != "form-mixed-lists" {
      #expect(account.contains(diagnostic.message.text))
    }
  }

  @Test func `a list is turned by whoever knows better`() throws {
    let form = try #require(Self.forms.first { $0.name == "numbers of a spreadsheet" })
    let list = try #require(form.parsed(turned: ["f"]).form).lists[0]
    #expect(list.options.map(\.value) == [1, 2, 3, 4])
    #expect(list.options[0].label.values.first == "Zeer vaak")
  }

  /// Cells that change what is asked, and rows of which half is lost: each an error in its place.
  static let refused: [(survey: String, choices: String, id: String)] = [
    (inGroup("select_one ag,a,A?,x\n", head: "type,name,label,relevance"), agree, "form-logic"),
    (
      inGroup("select_one ag,a,A?,x\n", head: "type,name,label,bind::relevant"), agree, "form-logic"
    ),
    (inGroup("select_one ag,a,A?,x\n", head: "type,name,label,bind:relevant"), agree, "form-logic"),
    (inGroup("select_one ag,a,A?,x\n", head: "type,name,label,relevent"), agree, "form-logic"),
    (inGroup("select_one ag,a,A?,x\n", head: "type,name,label,skip logic"), agree, "form-logic"),
    (
      inGroup("select_one ag,a,A?,x\n", head: "type,name,label,Bind::Calculate"), agree,
      "form-logic"
    ),
    (inGroup("select_one ag,a,A?,later\n", head: "type,name,label,disabled"), agree, "form-logic"),
    (inGroup("select_one ag,a,A?\n,b,B?\n"), agree, "form-cell-missing"),
    (inGroup("select_one ag,a,A?\n"), agree + ",3,Fully\n", "form-cell-missing"),
    (inGroup("select_one ag,a,A?\n"), agree + "ag,,Fully\n", "form-cell-missing"),
    (inGroup("select_one ag,a,A, b and c?\n"), agree, "form-column-unnamed"),
    (inGroup("select_one ag,a,How is ${q}?\n"), agree, "reference-in-text"),
    (inGroup("selectone ag,a,A?\n"), agree, "form-unknown-type"),
    (
      inGroup("select_one ag,a,A?,B?\n", head: "type,name,label::pt-BR,label::pt"), agree,
      "form-language-twice"
    ),
  ]

  @Test(arguments: refused.indices) func `nothing is lost without a word`(_ place: Int) {
    let (survey, choices, id) = Self.refused[place]
    let form = Form(name: "", survey: survey, choices: choices, items: "")
    let parsed = form.parsed()
    #expect(parsed.form == nil)
    #expect(
      parsed.reports.flatMap(\.diagnostics).contains { $0.message.id == id },
      "\(parsed.reports.map(TextRenderer.render).joined())")
  }

  @Test(
    arguments: [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], Array("%PDF".utf8)] as [[UInt8]])
  func `a workbook is called one, and nothing of it is printed`(start: [UInt8]) throws {
    let parsed = XLSForm.read(
      survey: XLSForm.File(name: "form.xlsx", bytes: start + [7, 27, 0, 200, 88]),
      choices: XLSForm.File(name: "choices.csv", bytes: Array(Self.agree.utf8)))
    let report = try #require(parsed.reports.last)
    #expect(report.diagnostics.map(\.message.id) == ["not-text"])
    #expect(TextRenderer.render(report).contains("save each sheet"))
    #expect(!TextRenderer.render(report).contains("\u{1B}"))
  }
}
