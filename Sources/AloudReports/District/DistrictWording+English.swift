import AloudModel
import AloudStatistics

extension DistrictWording {
  static let english = DistrictWording(
    title: { name in name.map { "District report: \($0)" } ?? "District report" },
    opening: {
      "What the staff of \($0) schools told us, put together. No school is named and none is ranked."
    },
    footer: { isOfTools in
      isOfTools
        ? """
        This report ranks no school and shows no one person’s answers, but whoever ran a tool that \
        collected them may know who said what. It is not for evaluation of schools or staff.
        """
        : """
        This report ranks no school and cannot identify any person. It is not for evaluation of \
        schools or staff.
        """
    },
    inOneMinute: "In one minute",
    headline: { high, low in
      """
      In a typical school, “\(high.0)” stands highest (\(high.1) out of 100) and “\(low.0)” \
      lowest (\(low.1)).
      """
    },
    whoAnswered: { told, given, counted, invited, percent in
      """
      \(told) of \(given) schools are in this report: \(counted) of their \(invited) staff answered \
      (\(percent)%).
      """
    },
    closed: { first, last in
      first == last
        ? "Their surveys closed on \(first)."
        : "Their surveys closed between \(first) and \(last)."
    },
    tooFewAnswered: {
      """
      In \(schools($0)) too few people answered, so nothing is said of \($0 == 1 ? "it" : "them"). \
      It protects the people who did.
      """
    },
    outdated: {
      """
      \(schools($0)) last asked more than a year before the others and \
      \($0 == 1 ? "is" : "are") left out.
      """
    },
    scaleColumn: "Scale",
    schoolsColumn: "Schools",
    answersColumn: "Answers, about",
    totalColumn: "All who answered",
    typicalColumn: "A typical school",
    usualColumn: "Two schools in three",
    scoresCaption: "Scores across the district, out of 100",
    howToRead: """
      “All who answered” gives every person the same weight, “A typical school” every school about \
      the same; in brackets is where the typical school may lie (95%). “Two schools in three” \
      is where about that many schools lie once chance is taken out.
      """,
    noMoreThanChance: "no more apart than chance",
    notShown: "not shown",
    tooFewSchools: "fewer than three schools",
    spreadHeading: "How far apart are the schools?",
    spreadIntroduction: """
      Small schools move more by chance than large ones, so the same distance means less for them. \
      Differences between schools say nothing about why, and nothing about anybody’s work.
      """,
    spread: { scale, typical, range in
      let start = "“\(scale)” stands at \(typical) out of 100 in a typical school."
      guard let range else {
        return start + " We see no more difference between schools than chance would explain."
      }
      return start + " About two schools in three lie between \(range.low) and \(range.high)."
    },
    outside: { outside, all in
      switch outside {
      case 0: "All \(all) schools lie where schools of their size are expected."
      case 1: "1 of \(all) schools lies outside what is expected of schools of its size."
      default: "\(outside) of \(all) schools lie outside what is expected of schools of their size."
      }
    },
    funnelSubtitle: { schools, answers in
      "Scores from 0 to 100 of \(schools) schools, unnamed; about \(answers) answers"
    },
    funnelHowToRead: """
      Each dot is a school. The funnel is where 19 of 20 schools of each size are expected. The \
      thick line is the typical school. A size is told for three schools or more together, so \
      that no school is known by its size.
      """,
    answersAxis: "answers, about",
    dotsCaption: { "“\($0)”: the dots in figures, by size" },
    scoreColumn: "Score",
    shrunkenColumn: "Drawn towards the typical school",
    rangeColumn: "Likely range",
    dot: { dot in
      """
      about \(dot.answers) answers: \(dot.score), likely \(dot.interval.low) to \
      \(dot.interval.high)
      """
    },
    leftOutHeading: "Which schools are not counted in",
    leftOutIntroduction: """
      A school counts on a scale where its own report gives a score, and where it asked the same \
      questions as most schools. How many do not is said here; which ones is not.
      """,
    leftOutCaption: "Schools counted in and left out, by scale",
    countedInColumn: "Counted in",
    leftOut: { reason in
      switch reason {
      case .tooFewAnswers: "Too few answers"
      case .nearlyAlike: "Nearly all alike"
      case .otherQuestions: "Other questions"
      case .notAsked: "Not asked"
      case .withoutScore: "One or two questions"
      }
    },
    nextHeading: "What to do with this",
    next: [
      "Ask what all schools would need, before asking what one school needs.",
      "Each school has its own report and decides who sees it. Do not ask staff which dot they are.",
      "Give time and cover for what schools want to try; look again when they have.",
    ],
    appendixHeading: "Technical appendix",
    method: [
      """
      A school counts with its newest survey of all scales, if that closed within a year of the \
      newest of all. A scale counts where items, their revisions and keying, and the options \
      are those of most schools.
      """,
      """
      Everything is computed from the rounded mean, the rounded standard deviation and the number \
      of answers that the schools’ releases hold, and from nothing else.
      """,
      """
      The typical school and the spread come from a random-intercept model, fitted by restricted \
      maximum likelihood; a school’s drawn-in score is its empirical Bayes estimate. All \
      schools share one variance within schools.
      """,
      """
      Rounding: standard deviations are taken half a point wider than released, which makes \
      schools look rather alike than different, and every interval is widened by half a point \
      and rounded outward.
      """,
      """
      The size of a dot is the mean of three schools or more of about that size, to the nearest \
      ten. Its funnel and its drawn-in score are those of the smallest of them.
      """,
      """
      The funnel and all ranges are for 95% of schools, “two schools in three” for one standard \
      deviation on each side.
      """,
    ],
    protection: [
      """
      No figure of a school that its own release withholds is in any number here, not even in a \
      sum. Whoever subtracts schools’ reports from this one gets back released figures and \
      nothing more.
      """,
      "Fewer than three schools are never put together, on any scale.",
    ],
    collectedElsewhere: { count in
      """
      In \(schools(count)) another tool collected the answers, not Aloud. Whoever runs it may know who \
      said what; what staff were told there, we do not know.
      """
    },
    between: { scale, percent in
      "“\(scale)”: \(percent)% of what differs between people lies between schools."
    },
    filesBeside: "The same figures as tables: data/*.csv, explained in data/data_dictionary.csv.")

  private static func schools(_ count: Int) -> String {
    count == 1 ? "1 school" : "\(count) schools"
  }
}
