extension DegreeWords {
  static let english: [[Set<String>]] = [
    [
      ["completely disagree", "disagree strongly", "strongly disagree"], ["disagree"],
      ["disagree somewhat", "disagree a little", "slightly disagree", "somewhat disagree"],
      ["neither", "neither agree nor disagree", "neutral", "not sure"],
      ["agree a little", "agree somewhat", "slightly agree", "somewhat agree"], ["agree"],
      ["agree strongly", "completely agree", "strongly agree"],
    ],
    [
      ["never"], ["almost never", "hardly ever"], ["rarely", "seldom"],
      ["now and then", "occasionally", "sometimes", "once in a while"], ["often", "frequently"],
      ["very often", "almost always", "mostly", "nearly always", "usually", "most of the time"],
      ["always", "all the time"],
    ],
    [
      ["not at all"], ["a little", "slightly"], ["moderately", "somewhat"], ["quite a bit"],
      ["a lot", "very much"], ["completely", "extremely"],
    ],
    [["none of us", "none"], ["a few", "few"], ["some"], ["many"], ["most"], ["all"]],
    [
      ["very poor", "very bad"], ["bad", "poor"], ["fair", "average"], ["good"],
      ["very good"], ["excellent"],
    ],
    [
      ["very dissatisfied"], ["dissatisfied"], ["neither satisfied nor dissatisfied"],
      ["satisfied"], ["very satisfied"],
    ],
    [["very unlikely"], ["unlikely"], ["likely"], ["very likely"]],
    [["no"], ["partly"], ["yes"]],
  ]
}
