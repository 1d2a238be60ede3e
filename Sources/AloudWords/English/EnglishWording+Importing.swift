import AloudBallots
import AloudDesk
import AloudModel

extension EnglishWording {
  func said(of refusal: ImportRefusal) -> Said {
    switch refusal {
    case .whichWave(let waves):
      Said(
        "for which wave?",
        help: "name it with --wave: \(waves.map(\.text).joined(separator: ", "))")
    case .collectedHere(let wave, let stage):
      Said(
        "\(wave) is \(words(of: stage)): Aloud collects its answers",
        help: "declare a wave of its own for the answers of another tool, with its own days")
    case .takenBefore(let wave, let tool):
      Said(
        "the answers of \(wave) were taken over before, from \(tool.name ?? "another tool")",
        help: "a wave is taken over once: with one row more, the difference would be that person's "
          + "answers")
    case .unreadable:
      Said("the file of answers cannot be read", help: "mend what is named above")
    case .noMapping(let path):
      Said(
        "there is no mapping at \(path)",
        help: "run the same command with --draft, and look over what it writes")
    case .mappingIsThere(let path):
      Said(
        "there is a mapping at \(path) already",
        help: "use it without --draft, or move it away")
    case .mapping(let path, _):
      Said(
        "\(path) cannot be used as it is",
        help: "mend what is named above and run the same command again; nothing was taken over")
    case .answers(let path, _):
      Said(
        "nothing was taken over: some answers are none that the mapping knows",
        help: "look at the cells named above, and add their texts to \(path)")
    case .moreThanInvited(let rows, let invited):
      Said(
        "\(rows) people answered, and \(invited) were invited: nothing was taken over",
        help: "leave tests and doubles out with `rows` in the mapping, or mend `invited` in the "
          + "definition if more people were asked")
    case .frozen(let refusal, let wave): said(of: refusal, wave)
    case .grown:
      Said(
        "this wave was taken over on this computer before, from another file",
        help:
          "a file that grew or changed since would tell what single people said: put the release you "
          + "have back into Reports")
    case .sameFile(let wave?, let survey?):
      Said(
        "this very file was taken over before, as \(wave) of \(survey)",
        help: "name the file of this wave")
    case .sameFile:
      Said("this very file was taken over before", help: "name the file of this wave")
    case .ofSchool(let school, let refusal):
      Said(
        "\(school): \(said(of: refusal).message)",
        help: "\(said(of: refusal).help); nothing was taken over of any school")
    case .earlier(let path, _):
      Said(
        "\(path) has mistakes",
        help: "mend the cells named above; its columns are wave, of, figure, n, source, wording")
    case .tooManySchools(let most):
      Said(
        "the column named with --by tells more than \(most) schools apart: nothing was examined",
        help: "name the column of the schools, not one of people")
    case .tooFewToExamine(let fewest):
      Said(
        "fewer than \(fewest) people answered: too few to say anything of the questions",
        help: "examine the answers of several schools or years together, in one file")
    case .examinedInReports(let folder):
      Said(
        "\(folder) lies in Reports, and an instrument report is not anonymous",
        help: "name a folder with --into that only those see who may see the answers")
    case .noSchool(let wave):
      Said(
        "no definition in Surveys declares \(wave)",
        help: "with --by, each school has a definition of its own with the wave and its head-counts"
      )
    case .nearlyAnEarlierWave:
      Said(
        "these are nearly the answers of an earlier wave: together they would tell what single people "
          + "said",
        help:
          "nothing was taken over; a file that grew by a few rows cannot be taken over again: keep the "
          + "release there is")
    }
  }

  private func said(of refusal: TakingOver.Refusal, _ wave: Wave) -> Said {
    switch refusal {
    case .notOver:
      Said(
        "\(wave.id) is not over: answers may still come",
        help:
          "export the answers when nobody answers any more; `closes` in the definition says when")
    case .tooFewInvited(let invited, let minimum):
      Said(
        "\(invited) were invited to \(wave.id), and nothing is said of fewer than \(minimum) answers",
        help: "nothing was taken over; nothing could be said")
    case .otherSchool(let school, let earlier):
      Said(
        "the id of the school was \(school) in \(earlier), and no report takes both in",
        help: "put `id: \(school)` back under `school`; the name of the school may change")
    case .anotherRunning(let other):
      Said(
        "\(other) is not finished, and a wave names every release before it",
        help: "finish \(other) first, or give it up with `aloud purge`")
    case .loosened(let what, let earlier):
      Said(
        "\(what.key) is weaker than staff were promised in \(earlier)",
        help: "a promise may be tightened, never loosened: restore it")
    case .tooNear(let other):
      Said(
        "\(wave.id) lies less than \(Wave.fewestDaysBetween) days from \(other.waveID) of "
          + "\(other.survey.id)",
        help:
          "from two waves so near each other one could work out what those said who came or left in "
          + "between; check `opens` and `closes` in the definition")
    }
  }
}
