@testable import AloudDiagnostics

extension FormMistake {
  /// Columns, lists and names that need judging.
  static let judged: [FormMistake] = [
    FormMistake(
      "form-separator", .settings, "form_title,form_id", "▶sep=;◀\nform_title,form_id",
      help: "remove this line"),
    FormMistake(
      "form-settings", .settings, "English (en)\n", "English (en)\n▶Another◀,,\n", help: "one row"
    ),
    FormMistake(
      "form-column-unknown", .survey, "hint,appearance,relevant,disabled\n",
      "hint,appearance,relevant,disabled,audience\ntext,look,Look?,¿Mira?,,,,,▶new staff◀\n",
      help: "empty the column"),
    FormMistake(
      "form-column-unknown", .choices, "label::Español (es)\nagree,1,Disagree,En desacuerdo",
      "label::Español (es),audience\nagree,1,Disagree,En desacuerdo,▶new staff◀",
      help: "empty the column"),
    FormMistake(
      "form-column-unknown", .settings, "default_language\nSpeaking up,speaking,English (en)",
      "default_language,default_langage\nSpeaking up,speaking,English (en),▶es◀", help: "the name"),
    FormMistake(
      "form-column-twice", .choices, "label::Español (es)\nagree,1,Disagree,En desacuerdo",
      "label::Español (es),name\nagree,1,Disagree,En desacuerdo,▶5◀", help: "keep one"),
    FormMistake(
      "form-who", .survey, "text,keep,What should we keep?,¿Qué mantener?,",
      "text,keep,What should we keep?,¿Qué mantener?,,,\n▶text◀,who,Your full name,Nombre y apellido,",
      help: "no longer be anonymous", .warning),
    FormMistake(
      "form-keying", .survey,
      "relevant,disabled\nbegin_group,trust,Trust here,Confianza,,table-list,\n",
      "relevant,disabled,reversed\nbegin_group,trust,Trust here,Confianza,,table-list,\n"
        + "select_one agree,look,Look?,¿Mira?,,,,,▶perhaps◀\n", help: "write yes"),
    FormMistake(
      "form-keying", .survey,
      "relevant,disabled\nbegin_group,trust,Trust here,Confianza,,table-list,\n",
      "relevant,disabled,keyed\nbegin_group,trust,Trust here,Confianza,,table-list,,,▶-1◀\n",
      help: "each question"),
    FormMistake(
      "form-reversed-name", .survey, "select_one agree,own_mistakes,",
      "select_one agree,▶own_mistakes_r◀,", help: "column 'reversed'", .warning),
    FormMistake(
      "form-group-label", .survey, "begin_group,trust,Trust here,", "▶begin_group◀,trust,,",
      help: "label in 'en'", .warning),
    FormMistake(
      "form-list-order", .choices, "often,always,Always,Siempre\noften,never,Never,Nunca",
      "▶often◀,always,Always,Nunca\noften,never,Never,Siempre", help: "the order of the other"),
    FormMistake(
      "form-list-order", .choices, "often,never,Never,Nunca\n",
      "often,never,Never,Nunca\noften,often,Often,A menudo\n", help: "--ordered often"),
    FormMistake(
      "form-logic", .choices, "label::Español (es)\nagree,1,Disagree,En desacuerdo",
      "label::Español (es),points\nagree,1,Disagree,En desacuerdo,▶5◀", help: "empty the column"),
    FormMistake(
      "form-disabled", .choices, "label::Español (es)\nagree,1,Disagree,En desacuerdo",
      "label::Español (es),disabled\nagree,0,Never,Nunca,▶yes◀\nagree,1,Disagree,En desacuerdo",
      help: "to be offered", .warning),
    FormMistake(
      "form-logic", .choices, "label::Español (es)\nagree,1,Disagree,En desacuerdo",
      "label::Español (es),disabled\nagree,1,Disagree,En desacuerdo,▶later◀", help: "yes or no"),
  ]
}
