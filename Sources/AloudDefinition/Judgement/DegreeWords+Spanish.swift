extension DegreeWords {
  static let spanish: [[Set<String>]] = [
    [
      [
        "completamente en desacuerdo", "muy en desacuerdo", "totalmente en desacuerdo",
      ], ["en desacuerdo"], ["algo en desacuerdo", "un poco en desacuerdo"],
      [
        "indiferente", "neutral", "ni de acuerdo ni en desacuerdo",
        "ni en desacuerdo ni de acuerdo",
        "ni una cosa ni otra",
      ], ["algo de acuerdo", "un poco de acuerdo"], ["de acuerdo"],
      ["completamente de acuerdo", "muy de acuerdo", "totalmente de acuerdo"],
    ],
    [
      ["jamás", "nunca"], ["casi nunca"], ["pocas veces", "rara vez", "raramente"],
      ["a veces", "algunas veces"], ["a menudo", "con frecuencia", "muchas veces"],
      ["muy a menudo"], ["casi siempre"], ["siempre"],
    ],
    [
      ["en absoluto", "nada"], ["un poco", "poco"], ["algo"], ["bastante"], ["mucho"],
      ["completamente", "totalmente"],
    ],
    [
      ["ninguna", "ninguno"], ["pocas", "pocos"], ["algunas", "algunos"], ["muchas", "muchos"],
      ["la mayoría"], ["todas", "todos"],
    ],
    [
      ["muy mal", "muy mala", "muy malo"], ["mal", "mala", "malo"], ["regular"],
      ["bien", "buena", "bueno"], ["muy bien", "muy buena", "muy bueno"], ["excelente"],
    ],
    [["muy insatisfecho"], ["insatisfecho"], ["satisfecho"], ["muy satisfecho"]],
    [["muy improbable"], ["improbable"], ["probable"], ["muy probable"]],
    [["no"], ["en parte"], ["sí"]],
  ]
}
