import AloudDisclosure
import AloudModel

extension GroupWords {
  static let english = GroupWords(
    title: "Which groups should the report compare?",
    why:
      "Leave it empty to ask for none, which is safest. Only averages of large groups are ever "
      + "shown. "
      + "Count everybody in one group.",
    group: "Group", people: "People", name: { "Name of group \($0)" },
    count: { "People in group \($0)" }, look: "Save and look at the forecast",
    forecast: "What the report could show",
    answers: { "\($0) are invited. If \($2) % answer, that is \($1) answers." },
    expected: "Answers expected", inReport: "In the report", shown: "shown",
    mergedWith: { "counted with \($0)" },
    protects: "hidden, since the rest would give a smaller group away", hidden: "hidden: too few",
    notWorth: "Some of these groups would stay hidden. Put small groups together, or ask for none.",
    notGroups:
      "Write at least two groups, each with a name and a number of people; no comma, colon or "
      + "equals sign",
    sum: {
      "The groups have \($0) people together, and \($1) are invited: count everybody in one group"
    },
    language: .english)
}
