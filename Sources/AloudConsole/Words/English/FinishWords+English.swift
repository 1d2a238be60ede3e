extension FinishWords {
  static let english = FinishWords(
    title: "Take the results in",
    note: "Plug in the stick that the key holder brought back, and load this page again.",
    warning:
      "Once the six words are right, what the answers were locked in is destroyed. This cannot be undone.",
    found: "Results that lie here", other: "Somewhere else", folder: "The folder they lie in",
    folderHint: "The one with release.json and spent.txt, such as /media/school/STICK/counted.",
    notThere: "There is no release.json in this folder. Choose the files below if you have them",
    files: { "Or choose the three files themselves: \($0)" },
    filesHint:
      "For files that came another way, such as out of an archive. All three were saved together by "
      + "the key holder.",
    allThree: "Choose all three files: release.json, spent.txt and counted.json",
    filesAgain: "Choose the three files again: they were not kept",
    six: "The six release words, as the key holder reads them out",
    sixHint: "They show that nothing was changed on the way.",
    otherWords:
      "These are not the words of this release. Ask the key holder again; nothing was destroyed",
    take: "Take the results in", finished: "The results are in",
    destroyed: "Box, codes, salt and intake key are destroyed.",
    accepted: "Accepted: read these six words to the key holder",
    acceptedNote: "With them the key holder erases the bundle, and then the cards.",
    leftovers: "It was cut off before everything was destroyed.", goOn: "Go on destroying")
}
