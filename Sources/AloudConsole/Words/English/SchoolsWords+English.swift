extension SchoolsWords {
  static let english = SchoolsWords(
    title: "Schools", folder: "FOLDER",
    count: { schools, answering in
      "\(schools == 1 ? "1 school" : "\(schools) schools"), of which \(answering) can be answered now."
    },
    nothingOfPeople:
      "This page says nothing of who or how many answered: that is for each school's principal. "
      + "Load it again to see how things stand.",
    broken: "Something is wrong",
    brokenNote: "Each of these says on its own page that it cannot be answered; the others go on.",
    unnamed: "Folders that cannot be served",
    unnamedNote:
      "Their names cannot stand in an address. Use letters, digits and hyphens; two names that differ "
      + "in capitals alone count as one.",
    answering: "Can be answered now", others: "Not now", school: "School", wave: "Wave",
    state: "Where it stands", trouble: "What is wrong")
}
