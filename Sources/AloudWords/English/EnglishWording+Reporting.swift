import AloudDesk
import AloudDisclosure
import AloudModel
import AloudReports

extension EnglishWording {
  func said(of refusal: ReportingRefusal) -> Said {
    switch refusal {
    case .notARelease(let path, let refusal):
      Said(
        "\(path) is not a release as `count` writes it\(reason(refusal))",
        help: "ask the key holder for the file again and compare its six words")
    case .noRelease(let wave): Said("\(wave) has no release yet", help: saying(.status))
    case .history(let problems, let survey):
      Said(
        problems.map(words).joined(separator: "; "),
        help: "put Reports/\(survey) back as it was: every release names those before it")
    case .notReceipts(let path):
      Said(
        "\(path) is not a list of receipts as `count` writes it",
        help: "ask the key holder for the file again")
    case .notThemes(let path, let wave):
      Said(
        "\(path) holds no themes of the release of \(wave)",
        help: "ask the key holder for the file that `aloud themes` wrote for this wave")
    case .notComments(let path):
      Said(
        "\(path) is not the file of comments that `count` wrote with this release",
        help: "run the command where `count` left both")
    case .notAThemeSheet(let path, _, let columns):
      Said(
        "\(path) is not a sheet of themes",
        help: "its columns are \(columns.joined(separator: ", "))")
    case .themesRefused(_, _, let lines):
      Said(
        "the themes are not written: \(lines.count) things are to be mended",
        help: "mend the rows that are named and run the same command again")
    case .nothingToVerify(let path):
      Said(
        "\(path) is a folder in which neither `count` nor `district` wrote",
        help: "name a wave, or the folder that one of them wrote")
    case .notAReceipt:
      Said(
        "this is not a receipt", help: "it has ten letters and digits; copy it from the slip")
    }
  }

  private func words(_ problem: ReleaseHistoryProblem) -> String {
    switch problem {
    case .noRelease: "there is no release"
    case .otherSurvey(let survey): "a release is of another survey or school than \(survey)"
    case .waveTwice(let wave): "\(wave) has two releases"
    case .earlierReleaseMissing(let release, let wave):
      "\(wave) names the release '\(release.words.joined(separator: " "))', which is not here"
    case .notNamed(let earlier, let wave):
      "the release of \(earlier) is not the one that \(wave) was frozen with"
    }
  }

  func words(of problem: ThemeProblem) -> String {
    switch problem {
    case .unknownQuestion: "there are no comments on a question of this comment_id"
    case .noTheme: "the theme has no name"
    case .themeTwice: "this question has a theme of that name already"
    case .tooLong: "a theme has at most 80 characters, a paraphrase 400"
    case .noParaphrase: "say in your own words what people wrote"
    case .unknownMentions: "mentions are `a few`, `several` or `many`"
    case .moreMentionsThanComments: "there are fewer comments on this question than that"
    case .quoteWithoutConsent:
      "this quote is no part of a comment whose writer ticked that it may be quoted"
    case .wordForWord:
      "this repeats six words or more of a comment that is not to be quoted; use other words"
    }
  }

  func said(of refusal: CycleRefusal) -> Said {
    switch refusal {
    case .notARecord(let path, let refusal):
      Said(
        "\(path) is not a record as `cycle` writes it\(reason(refusal))",
        help: "put it back as it was; nothing was written")
    case .recordOfAnother(let path, let other, let survey):
      Said(
        "\(path) is the record of \(other)",
        help: "put the record of \(survey) in its place; nothing was written")
    case .stillRunning(let cycle, let scale):
      Said(
        "\(cycle) on \(scale) is still running",
        help: "look again first: `aloud cycle review\(place)`; one thing at a time")
    case .noneRunning(let survey):
      Said(
        "no action cycle of \(survey) is running", help: "begin one: `aloud cycle start\(place)`")
    case .before(let day):
      Said("the record already goes to \(day)", help: "give a day from \(day) on")
    case .nothingFinished(let survey):
      Said(
        "no wave of \(survey) is finished yet: a cycle begins with a look",
        help: "finish a wave and read its report first")
    }
  }

  func said(of refusal: DistrictRefusal) -> Said {
    let fewest = District.fewestSchools
    switch refusal {
    case .noRelease(let path):
      return Said(
        "there is no release.json in \(path)",
        help: "name the folders of finished waves, or the files themselves")
    case .earlierReportLost(let path, let index):
      return Said(
        "an earlier district report lies in \(path), and its \(ReportIndex.path) is missing or "
          + "damaged: which schools the two would tell from the others cannot be checked",
        help:
          "put \(index) back from a copy of that report; if nobody ever had that report, "
          + "delete its folder; nothing was written")
    case .toldApart(let told):
      return Said(
        "beside an earlier district report this one would tell fewer than "
          + "\(fewest) schools from the others (\(told.joined(separator: ", ")))",
        help: "hand in the same releases, or wait for new ones of \(fewest) schools; "
          + "nothing was written")
    case .tooFewSchools(let countedIn, let given):
      return Said(
        "\(given == 1 ? "1 school was" : "\(given) schools were") handed in and "
          + "\(countedIn) can be counted in; \(fewest) are needed, so that no "
          + "school's figures can be told from the others'",
        help: "add releases of more schools that asked the same questions; nothing was written")
    case .waveTwice(let waves):
      return Said(
        "two different releases of one school's \(waves.map(\.text).joined(separator: ", "))",
        help: "ask the key holder which one has the six words that were read out")
    }
  }

  func said(of refusal: AuditRefusal) -> Said {
    switch refusal {
    case .noRelease: Said("which release?", help: "name one: aloud audit release.json")
    case .mistakes:
      Said(
        "nothing was audited: a sheet has mistakes",
        help: "mend the lines named above and run the same command again")
    case .sheetOfOthers(let sheet, let people, let counted):
      Said(
        "\(name(of: sheet)) has \(people) people, and no release counted as many"
          + (counted.isEmpty ? "" : " (\(counted.map { "\($0)" }.joined(separator: ", ")))"),
        help: "give a sheet of those who answered; a number of people stands in 'people'")
    case .notOneHistory:
      Said(
        "the releases are not one history",
        help: "name every release of the survey up to this wave, the oldest first")
    }
  }

  private func name(of sheet: AuditRefusal.Sheet) -> String {
    switch sheet {
    case .roster(let path): path
    case .known: "the sheet of what is known"
    }
  }
}
