extension InstrumentWording {
  static let englishFigures: [[String]] = [
    [
      "Alpha",
      "How far the questions of a scale rise and fall together. High says that another set of such questions "
        + "would order people alike; not that they ask one thing, and not that a school’s mean can be relied on.",
      "0.70 to compare groups, 0.80 for research; above 0.95 questions may repeat each other",
      "Cronbach 1951; Feldt 1965; Nunnally 1978; Streiner 2003",
    ],
    [
      "Omega", "The same where questions do not weigh alike, from a model with one factor.",
      "as alpha", "McDonald 1999; Raykov 2002",
    ],
    [
      "Mean correlation",
      "How near two questions of the scale lie, on average; it does not rise with their number.",
      "0.15 to 0.50", "Clark and Watson 1995",
    ],
    [
      "SRMR, RMSEA, CFI", "How far one factor explains all correlations.",
      "SRMR at most 0.08, RMSEA at most 0.06, CFI at least 0.95",
      "Browne and Cudeck 1992; Bentler 1990; Hu and Bentler 1999",
    ],
    [
      "Eigenvalues",
      "How much of what differs lies in one direction, and how much in the next: a large second one hints at two "
        + "things in one scale.",
      "the second below 1", "Kaiser 1960",
    ],
    [
      "Item-rest", "The correlation of a question with the sum of the others.", "0.30 or more",
      "Fisher 1921; Nunnally and Bernstein 1994",
    ],
    [
      "Alpha without it",
      "Alpha of the other questions. Higher than alpha: the question does not help.",
      "not above alpha", "Cronbach 1951",
    ],
    [
      "Loading", "The correlation of a question with the factor behind all of them.",
      "0.40 or more",
      "Jöreskog 1967; Stevens 2002",
    ],
    [
      "Lowest, highest option or score",
      "How many have nowhere to go: changes there cannot be seen.",
      "at most 15% of a scale’s people", "McHorney and Tarlov 1995",
    ],
    [
      "Left out", "How many did not answer a question that others did.", "at most 5%",
      "Schafer 1999",
    ],
    [
      "Agreement A",
      "From 1, all choose one option, over 0, spread evenly, to −1, two camps at the ends. Split: "
        + "below 0, or 30% at each end.", "0 or more", "van der Eijk 2001",
    ],
    [
      "ICC(1)", "The share of what differs between people that lies between schools.",
      "0.05 is some, 0.10 medium, 0.25 much", "Shrout and Fleiss 1979; LeBreton and Senter 2008",
    ],
    [
      "ICC(2)",
      "How far the mean of a school’s people can be relied on; it rises with their number.",
      "0.70 or more", "Bliese 2000; LeBreton and Senter 2008",
    ],
    [
      "r_wg(J)",
      "How much less the people of a school differ than people who tick at random. Nearly always high "
        + "with many questions.", "0.70 or more",
      "James, Demaree and Wolf 1984; LeBreton and Senter 2008",
    ],
    [
      "r*_wg", "The same without the step up by the number of questions.", "none",
      "Lindell, Brandt and Whitney 1999",
    ],
    [
      "AD", "How far people stand from their school’s mean, in options.",
      "at most a sixth of the options",
      "Burke and Dunlap 2002",
    ],
    [
      "a_wg", "Agreement against the most that the school’s own mean allows people to differ.",
      "0.70 or more",
      "Brown and Hauenstein 2005",
    ],
    [
      "Runs of one option", "People who may have answered without reading.", "10 in 100 are usual",
      "Johnson 2005; Curran 2016; Meade and Craig 2012",
    ],
  ]
}
