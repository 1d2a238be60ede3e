import AloudModel

/// Words of degree in languages of which we know nothing else.
enum DegreeWords {
  /// Labels of options from the lowest to the highest, one list a kind of scale.
  static func ladders(of language: Language) -> [[Set<String>]] {
    switch language.tag {
    case "fr": french
    case "pt": portuguese
    case "de": german
    case "it": italian
    default: []
    }
  }

  private static let french: [[Set<String>]] = [
    [
      ["pas du tout d'accord", "tout à fait en désaccord", "fortement en désaccord"],
      ["pas d'accord", "en désaccord", "plutôt pas d'accord", "plutôt en désaccord"],
      ["ni d'accord ni pas d'accord", "ni en accord ni en désaccord", "neutre"],
      ["plutôt d'accord"], ["d'accord"], ["tout à fait d'accord", "fortement d'accord"],
    ],
    [
      ["jamais"], ["rarement"], ["parfois", "quelquefois"], ["souvent"], ["très souvent"],
      ["toujours"],
    ],
    [["non"], ["en partie"], ["oui"]],
  ]

  private static let portuguese: [[Set<String>]] = [
    [
      ["discordo totalmente", "discordo fortemente"], ["discordo"],
      ["não concordo nem discordo", "nem concordo nem discordo", "neutro"], ["concordo"],
      ["concordo totalmente", "concordo fortemente"],
    ],
    [
      ["nunca"], ["raramente"], ["às vezes", "algumas vezes"], ["frequentemente", "muitas vezes"],
      ["sempre"],
    ],
    [["não"], ["em parte"], ["sim"]],
  ]

  private static let german: [[Set<String>]] = [
    [
      ["stimme überhaupt nicht zu", "trifft überhaupt nicht zu"],
      ["stimme nicht zu", "trifft nicht zu", "stimme eher nicht zu", "trifft eher nicht zu"],
      ["teils teils", "teils/teils", "weder noch", "neutral"],
      ["stimme eher zu", "trifft eher zu"], ["stimme zu", "trifft zu"],
      ["stimme voll zu", "stimme voll und ganz zu", "trifft voll zu", "trifft voll und ganz zu"],
    ],
    [["nie"], ["selten"], ["manchmal"], ["oft", "häufig"], ["sehr oft"], ["immer"]],
    [["nein"], ["teilweise"], ["ja"]],
  ]

  private static let italian: [[Set<String>]] = [
    [
      ["totalmente in disaccordo"], ["in disaccordo"], ["né d'accordo né in disaccordo"],
      ["d'accordo"], ["totalmente d'accordo"],
    ],
    [["mai"], ["raramente"], ["a volte", "qualche volta"], ["spesso"], ["sempre"]],
    [["no"], ["in parte"], ["sì"]],
  ]
}
