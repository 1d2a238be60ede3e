import AloudModel
import AloudTally

extension InstrumentWording {
  static let english = InstrumentWording(
    decimalMark: ".",
    title: { "Instrument report: \($0)" },
    opening: { people, wave, tool in
      """
      What the answers of \(people) people\(tool.map { " in \($0)" } ?? "") (\(wave)) say about the questions \
      themselves. For whoever chooses and checks questions, not for judging a school.
      """
    },
    stamp: """
      Not anonymous: whoever ran it holds the answers. This report was made from every single answer, by rules \
      of its own. Keep it with whoever holds the answers, apart from the reports that staff and others read.
      """,
    stampShort: "Not anonymous: whoever ran it holds the answers.",
    inOneMinute: "In one minute",
    headline: { reached, all in
      switch (reached, all) {
      case (1, 1): "The one scale with an alpha reaches 0.70, the usual limit for comparing groups."
      case (0, 1):
        "The one scale with an alpha stays below 0.70, the usual limit for comparing groups."
      case (0, _):
        "None of the \(all) scales with an alpha reaches 0.70, the usual limit for comparing groups."
      case (all, _):
        "All \(all) scales with an alpha reach 0.70, the usual limit for comparing groups."
      case (1, _):
        "1 of \(all) scales with an alpha reaches 0.70, the usual limit for comparing groups."
      default:
        "\(reached) of \(all) scales with an alpha reach 0.70, the usual limit for comparing groups."
      }
    },
    scaleColumn: "Scale",
    questionsColumn: "Questions",
    alphaColumn: "Alpha",
    omegaColumn: "Omega",
    meanCorrelationColumn: "Mean correlation",
    readsColumn: "Alpha reads as",
    reads: { reading in
      switch reading {
      case .low: "low"
      case .forGroups: "enough to compare groups"
      case .good: "good"
      case .repeating: "so high that questions may repeat each other"
      }
    },
    summaryCaption: "Each scale, with 95% intervals",
    howToRead: """
      Behind each figure stands where it would be in other samples of such people, 95 times in 100. A limit is a \
      habit of a field and no law: read the interval, the questions and the use before the limit.
      """,
    scalesHeading: "Scale by scale",
    scalesIntroduction: """
      Answers to turned questions are turned first, so that high is always the safer answer. What ties \
      questions together is taken from people who answered all questions of the scale.
      """,
    alpha: { alpha, people, reads in
      let from = people.map { ", from \($0) people who answered all of it" } ?? ""
      return "Alpha is \(alpha)\(from): \(reads)."
    },
    omega: { "Omega is \($0)." },
    noOmega: { "There is no omega and there are no loadings: \($0)." },
    fit: { "One factor behind all questions fits with SRMR \($0), RMSEA \($1), CFI \($2)." },
    alwaysFits: "One factor always fits three questions: nothing can be said of the fit.",
    eigenvalues: { first, second in
      "The two largest eigenvalues of the correlations are \(first) and \(second)."
    },
    ends: { "At the lowest score there is: \($0); at the highest: \($1)." },
    weakItems: {
      "Hardly goes with the other questions (item-rest below 0.30): \(quoted($0))."
    },
    splitItems: { "Views are split on: \(quoted($0))." },
    gauge: "A gauge is read question by question, without a score.",
    questionColumn: "Question",
    missingColumn: "Left out",
    meanColumn: "Mean (SD)",
    lowestColumn: "Lowest option",
    highestColumn: "Highest option",
    itemRestColumn: "Item-rest",
    alphaWithoutColumn: "Alpha without it",
    loadingColumn: "Loading",
    agreementColumn: "Agreement A",
    turned: "turned",
    itemsCaption: { "The questions of “\($0)”" },
    schoolsHeading: "Schools",
    noSchools: """
      Nothing is said of schools: they were not told apart (`--by COLUMN`), or fewer than three of them have ten \
      people.
      """,
    schools: { all, large, elsewhere in
      """
      The file has \(all) schools, and \(large) of them have ten people or more. The figures below are of those; \
      people elsewhere: \(elsewhere). No school is named.
      """
    },
    schoolsColumn: "Schools",
    icc1Column: "ICC(1)",
    icc2Column: "ICC(2)",
    alphaWithinColumn: "Alpha within",
    omegaWithinColumn: "Omega within",
    betweenCaption: "How much of an answer is the school’s",
    rwgColumn: "r_wg(J)",
    agreeingColumn: "Schools at 0.70 or more",
    lindellColumn: "r*_wg",
    deviationColumn: "AD",
    awgColumn: "a_wg",
    agreementCaption:
      "How far the people of a school agree: the middle school, and the range of schools",
    outOf: { "\($0) of \($1)" },
    range: { value, low, high in "\(value) [\(low),\u{A0}\(high)]" },
    deviationLimit: { "\($0); limit \($1)" },
    patternsHeading: "How people went through the questions",
    patternsIntroduction: """
      One option over many questions in a row can be haste, or what somebody thinks. Nobody is left out for it \
      here; a large share is a reason to look at length, order and wording.
      """,
    finished: { "Answered every question: \($0)." },
    halfRuns: { share, items in
      "The same option over at least half of the questions (\(items) in a row): \(share)."
    },
    oneOption: { "The same option throughout, over ten answers or more: \($0)." },
    flagged: {
      "The same option over ten questions in a row, a turned one among them: \($0)."
    },
    lengths: { median, high in
      "The longest run of one option: half of the people have \(median) at most, 95 in 100 have \(high) at most."
    },
    tooFewQuestions: "Fewer than ten questions were asked: runs of one option say nothing.",
    ofPeople: { "\($0) of people" },
    few: "fewer than 3 people",
    nearlyAll: "all but fewer than 3 people",
    underOne: "under 1%",
    notShown: "–",
    figuresHeading: "What each figure says",
    figureColumns: ["Figure", "What it says", "Usual limit", "Source"],
    figuresCaption: "What each figure says, what is usually asked of it, and where that comes from",
    figures: englishFigures,
    methodHeading: "How it was made",
    method: [
      """
      Sums and products are whole numbers until the last step, and the order of the rows has no part in any \
      figure. Rows without an answer are nobody.
      """,
      """
      Intervals hold 95 times in 100: Feldt for alpha, Fisher’s z for item-rest, F for ICC, Wilson for shares, the \
      delta method with normal answers for omega and loadings. Answers of few options are not normal: take \
      these last as rough.
      """,
      """
      Loadings are standardised, by maximum likelihood on covariances. Any figure but \
      a share of missing answers needs fifty people, ICC ten schools.
      """,
      """
      No count of one or two people is printed. So that none follows from others, people stand to the nearest five, \
      figures to two or three decimals, and to one where one or two chose an option. A figure of a school needs \
      ten people and three such schools. Nothing is of a single person.
      """,
      """
      Alpha, omega and loadings over all people mix what differs between people and between schools; “within” \
      takes the schools’ own levels out.
      """,
      "No text of the file is kept, no school is named, and nothing of it entered a release.",
    ],
    filesBeside:
      "The same figures with all intervals and sources: data/instrument.csv, explained in data/data_dictionary.csv.",
    reason: { reason in
      switch reason {
      case .noAnswers: "no answers"
      case .fewerThanTwoAnswers, .fewerThanTenAnswers: "too few answers"
      case .fewerThanFiftyAnswers: "fewer than 50 people answered all of it"
      case .fewerThanTwoItems: "one question"
      case .fewerThanThreeItems: "fewer than three questions"
      case .fewerThanThreeOptions: "two options"
      case .noVariation: "all answers are equal"
      case .fewerThanTenSchools: "fewer than 10 schools"
      case .heywood: "one question takes the whole factor (a Heywood case)"
      case .notConverged: "the search did not end"
      case .itemsNotIndependent: "questions follow from each other"
      case .nearEndOfScale: "the mean is too near an end"
      case .moreAnswersThanInvited, .fewerThanTwoGroups,
        .fewerThanThreeWaves, .noTimeBetweenWaves, .tooManyAnswersForExact, .everyoneAnswered:
        "not computable"
      }
    })

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "“\($0)”" }.joined(separator: "; ")
  }
}
