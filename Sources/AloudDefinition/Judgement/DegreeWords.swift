import AloudModel

/// Words of degree in the languages in which we know some.
enum DegreeWords {
  /// Labels of options from the lowest to the highest, one list a kind of scale.
  static func ladders(of language: Language) -> [[Set<String>]] {
    switch language.tag {
    case "en": english
    case "es": spanish
    case "fr": french
    case "pt": portuguese
    case "de": german
    case "it": italian
    case "nl": dutch
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
    [["pas du tout"], ["un peu", "peu"], ["assez"], ["beaucoup"], ["énormément", "tout à fait"]],
    [
      ["aucun", "aucune"], ["quelques uns", "quelques unes"], ["la plupart"], ["tous", "toutes"],
    ],
    [
      ["très mauvais", "très mauvaise"], ["mauvais", "mauvaise"], ["moyen", "moyenne"],
      ["bon", "bonne"], ["très bon", "très bonne"], ["excellent", "excellente"],
    ],
    [
      ["très insatisfait", "très insatisfaite"], ["insatisfait", "insatisfaite"],
      ["satisfait", "satisfaite"], ["très satisfait", "très satisfaite"],
    ],
  ]

  private static let portuguese: [[Set<String>]] = [
    [
      ["discordo totalmente", "discordo fortemente"], ["discordo", "discordo em parte"],
      ["não concordo nem discordo", "nem concordo nem discordo", "neutro"],
      ["concordo", "concordo em parte"],
      ["concordo totalmente", "concordo fortemente"],
    ],
    [
      ["nunca"], ["raramente"], ["às vezes", "algumas vezes"], ["frequentemente", "muitas vezes"],
      ["sempre"],
    ],
    [["não"], ["em parte"], ["sim"]],
    [
      ["nada", "de modo nenhum"], ["pouco", "um pouco"], ["moderadamente"], ["muito"],
      ["totalmente"],
    ],
    [
      ["muito ruim", "muito mau", "muito má"], ["ruim", "mau", "má"], ["regular", "razoável"],
      ["bom", "boa"], ["muito bom", "muito boa"], ["excelente", "ótimo", "ótima"],
    ],
    [["muito insatisfeito"], ["insatisfeito"], ["satisfeito"], ["muito satisfeito"]],
  ]

  private static let german: [[Set<String>]] = [
    [
      [
        "stimme überhaupt nicht zu", "trifft überhaupt nicht zu", "stimme gar nicht zu",
        "trifft gar nicht zu",
      ],
      ["stimme nicht zu", "trifft nicht zu", "stimme eher nicht zu", "trifft eher nicht zu"],
      ["teils teils", "teils/teils", "weder noch", "neutral"],
      ["stimme eher zu", "trifft eher zu"], ["stimme zu", "trifft zu"],
      ["stimme voll zu", "stimme voll und ganz zu", "trifft voll zu", "trifft voll und ganz zu"],
    ],
    [["nie"], ["selten"], ["manchmal"], ["oft", "häufig"], ["sehr oft"], ["immer"]],
    [["nein"], ["teilweise"], ["ja"]],
    [
      ["nicht zutreffend", "unzutreffend"], ["kaum zutreffend", "wenig zutreffend"],
      ["teilweise zutreffend", "teils zutreffend"], ["überwiegend zutreffend", "eher zutreffend"],
      ["zutreffend"], ["voll zutreffend", "völlig zutreffend"],
    ],
    [["gar nicht", "überhaupt nicht"], ["wenig"], ["etwas"], ["ziemlich"], ["sehr"]],
    [
      ["sehr schlecht"], ["schlecht"], ["mittelmäßig", "befriedigend"], ["gut"], ["sehr gut"],
      ["ausgezeichnet"],
    ],
    [["sehr unzufrieden"], ["unzufrieden"], ["zufrieden"], ["sehr zufrieden"]],
    [["keine"], ["wenige"], ["einige"], ["viele"], ["die meisten"], ["alle"]],
  ]

  private static let italian: [[Set<String>]] = [
    [
      ["totalmente in disaccordo", "completamente in disaccordo"], ["in disaccordo"],
      ["né d'accordo né in disaccordo", "neutrale"], ["d'accordo"],
      ["totalmente d'accordo", "completamente d'accordo"],
    ],
    [["mai"], ["raramente"], ["a volte", "qualche volta"], ["spesso"], ["sempre"]],
    [["no"], ["in parte"], ["sì"]],
    [["per niente", "per nulla"], ["poco"], ["abbastanza"], ["molto"], ["moltissimo"]],
    [["pessimo"], ["scarso"], ["sufficiente"], ["buono"], ["ottimo"], ["eccellente"]],
  ]

  private static let dutch: [[Set<String>]] = [
    [
      ["helemaal mee oneens", "helemaal niet mee eens", "zeer mee oneens"],
      ["mee oneens", "niet mee eens", "oneens"],
      ["neutraal", "niet mee eens en niet mee oneens", "niet eens niet oneens"],
      ["mee eens", "eens"], ["helemaal mee eens", "zeer mee eens"],
    ],
    [
      ["nooit"], ["zelden"], ["soms", "af en toe"], ["vaak", "regelmatig"],
      ["heel vaak", "zeer vaak", "meestal"], ["altijd"],
    ],
    [["nee"], ["deels", "gedeeltelijk"], ["ja"]],
    [["helemaal niet"], ["een beetje"], ["tamelijk"], ["veel", "zeer"]],
    [["zeer slecht"], ["slecht"], ["matig", "voldoende"], ["goed"], ["zeer goed"]],
  ]
}
