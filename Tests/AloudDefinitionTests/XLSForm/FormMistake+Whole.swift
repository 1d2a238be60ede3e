@testable import AloudDefinition
@testable import AloudDiagnostics

/// Forms that no single edit of the good one makes.
extension FormMistake {
  /// A form that asks for a fact beside its scales, which takes an edit of two sheets.
  static var fact: ParsedForm {
    var sheets = FormSheets()
    sheets.texts[.survey]? += "select_one work,role,What is your role?,¿Cuál es su cargo?,,,,\n"
    sheets.texts[.choices]? += "work,teaching,Teacher,Docente\nwork,other,Other,Otro\n"
    return sheets.parsed
  }

  /// A form with a list of which no word is one of degree.
  static var unordered: ParsedForm {
    var sheets = FormSheets()
    sheets.texts[.survey]? += "select_one hues,hue,What do you like?,¿Qué le gusta?,,,,\n"
    sheets.texts[.choices]? += "hues,r,Red,Rojo\nhues,b,Blue,Azul\n"
    return sheets.parsed
  }

  /// A form that marks what is reversed by a list with the numbers the other way round.
  static var opposed: ParsedForm {
    var sheets = FormSheets()
    sheets.texts[.survey]? += "select_one agree_r,shy,People keep quiet.,Se callan.,,,,\n"
    sheets.texts[.choices]? +=
      "agree_r,3,Disagree,En desacuerdo\nagree_r,2,Neither,Ni lo uno ni lo otro\n"
      + "agree_r,1,Agree,De acuerdo\n"
    return sheets.parsed
  }

  /// A form read without what cannot be taken over.
  static var left: ParsedForm {
    var sheets = FormSheets()
    sheets.texts[.survey]? +=
      "begin_repeat,again,Again,Otra vez,,,,\nselect_one often,how,How?,¿Cómo?,,,,\n"
      + "end_repeat,,,,,,,\nselect_one one,only,Only?,¿Solo?,,,,\n"
    sheets.texts[.choices]? += "one,1,Often,A menudo\n"
    var wishes = XLSForm.Wishes()
    wishes.unfit = .leftOut
    return sheets.parsed(wishes)
  }

  /// A form that asks for consent, and asks a question only of those who give it.
  static var consent: ParsedForm {
    var sheets = FormSheets()
    sheets.texts[.survey]? +=
      "select_one yn,join,Do you agree to take part in this survey?,¿Acepta participar?,,,,\n"
      + "select_one often,how,How?,¿Cómo?,,,${join} = 'yes',\n"
    sheets.texts[.choices]? += "yn,yes,Yes,Sí\nyn,no,No,No\n"
    return sheets.parsed
  }

  /// A form whose answers are limited, read without what cannot be taken over.
  static var limited: ParsedForm {
    var sheets = FormSheets()
    sheets.texts[.survey] = sheets.texts[.survey]?.replacing("hint,", with: "constraint,")
    sheets.texts[.survey] = sheets.texts[.survey]?.replacing("Take your time", with: ". > 0")
    var wishes = XLSForm.Wishes()
    wishes.unfit = .leftOut
    return sheets.parsed(wishes)
  }

  /// A form of nothing but words, which no single edit of the other makes.
  static var empty: ParsedForm {
    var sheets = FormSheets()
    sheets.texts[.survey] = "type,name,label\ntext,keep,What?\n"
    return sheets.parsed
  }
}
