import AloudBallots
import AloudCollector
import AloudCounting
import AloudDesk
import AloudFiles
import AloudHTTP

extension ExitStatus {
  /// What an act that was refused ends a command with.
  init(of refusal: Refusal) {
    self =
      switch refusal {
      case .file(let failure): Self.status(of: failure)
      case .waveFile(let failure): Self.status(ofWave: failure)
      case .box(let failure): Self.status(of: failure)
      case .place(let refusal): Self.status(of: refusal)
      case .choice(let refusal): Self.status(of: refusal)
      case .wave(let refusal): Self.status(of: refusal)
      case .unconfirmed: .usage
      case .definition(let refusal): Self.status(of: refusal)
      case .freezing(let refusal, _): Self.status(of: refusal)
      case .key(let refusal): Self.status(of: refusal)
      case .paper(let refusal): Self.status(of: refusal)
      case .answer(let refusal): Self.status(of: refusal)
      case .serving(let refusal): Self.status(of: refusal)
      case .closing(let refusal): Self.status(of: refusal)
      case .counting(let refusal): Self.status(of: refusal)
      case .finishing(let refusal): Self.status(of: refusal)
      case .reporting(let refusal): Self.status(of: refusal)
      case .cycle(let refusal): Self.status(of: refusal)
      case .district(let refusal): Self.status(of: refusal)
      case .audit(let refusal): Self.status(of: refusal)
      case .importing(let refusal): Self.status(of: refusal)
      }
  }

  private static func status(of failure: FileFailure) -> ExitStatus {
    switch failure.reason {
    case .missing, .notAPlainFile, .tooLarge, .other(errno: 36): .usage  // ENAMETOOLONG
    case .notPermitted, .noSpace, .exists, .other: .unexpected
    }
  }

  private static func status(ofWave failure: FileFailure) -> ExitStatus {
    switch failure.reason {
    case .missing, .notAPlainFile: .integrity
    case .notPermitted, .noSpace, .exists, .tooLarge, .other: status(of: failure)
    }
  }

  private static func status(of failure: StorageFailure) -> ExitStatus {
    switch failure {
    case .damaged, .notAPlainFile, .takenAway: .integrity
    case .pathTooLong: .usage
    case .noSpace, .notWritable, .busy, .settingRefused, .other: .unexpected
    }
  }

  private static func status(of refusal: PlaceRefusal) -> ExitStatus {
    switch refusal {
    case .noFolder, .isAFolder, .surveyIsThere: .usage
    case .noTime: .unexpected
    }
  }

  private static func status(of refusal: ChoiceRefusal) -> ExitStatus {
    switch refusal {
    case .notASurvey, .notAWave, .noSurvey, .severalSurveys, .undeclared, .language: .usage
    case .noneReady: .wrongStage
    }
  }

  private static func status(of refusal: WaveRefusal) -> ExitStatus {
    switch refusal {
    case .wrongStage, .busy, .notDestroyed, .opensLater, .timeOver: .wrongStage
    case .resultsGone, .manifestChanged, .fileChanged: .integrity
    case .openLink: .refused
    }
  }

  private static func status(of refusal: DefinitionRefusal) -> ExitStatus {
    switch refusal {
    case .hasErrors, .answersMakeErrors, .noZone, .waveMakesErrors: .definitionHasErrors
    case .notHeadCounts, .wavesNotAList, .waveInThePast, .noKeyLine: .usage
    case .nothingFrozen: .wrongStage
    }
  }
}

// MARK: The steps of a wave

extension ExitStatus {
  private static func status(of refusal: Freezing.Refusal) -> ExitStatus {
    switch refusal {
    case .keyPending, .keyUsed, .tooFewInvited, .otherSchool, .loosened, .tooSoon: .refused
    case .keyUnreadable: .definitionHasErrors
    case .closingInThePast, .earlierWaveRunning: .wrongStage
    }
  }

  private static func status(of refusal: KeyRefusal) -> ExitStatus {
    switch refusal {
    case .notALine, .lineMistyped, .notACard, .cardMistyped: .usage
    case .frozenWithAnother, .pending: .wrongStage
    case .served, .wrongPassphrase: .refused
    case .fileDamaged: .integrity
    }
  }

  private static func status(of refusal: PaperRefusal) -> ExitStatus {
    switch refusal {
    case .slipsMadeBefore: .wrongStage
    case .notAnAddress, .noAddress, .noFileChannel, .notADayToShareBy: .usage
    }
  }

  private static func status(of refusal: AnswerRefusal) -> ExitStatus {
    switch refusal {
    case .sheet, .textTooLong, .codeIncomplete, .codeMistyped: .usage
    case .notOpenYet, .over: .wrongStage
    case .notAManifest: .integrity
    }
  }

  private static func status(of refusal: ServingRefusal) -> ExitStatus {
    switch refusal {
    case .tooFewFiles: .unexpected
    case .failed(let failure, _): status(of: failure)
    case .notThisComputer, .filesOnly: .refused
    case .noSchools: .usage
    }
  }

  private static func status(of failure: ServingFailure) -> ExitStatus {
    switch failure {
    case .listening(.portTaken), .listening(.portNotPermitted): .usage
    case .boxTakenAway: .integrity
    case .clockWentBack, .boxFailed, .listening(.other), .other: .unexpected
    }
  }

  private static func status(of refusal: ClosingRefusal) -> ExitStatus {
    switch refusal {
    case .earlierReleaseGone: .integrity
    case .filesLeft: .partlyRejected
    }
  }

  private static func status(of refusal: CountingRefusal) -> ExitStatus {
    switch refusal {
    case .bundle, .registerChanged, .anotherBundleThanCounted: .integrity
    case .refused(let refusal): status(of: refusal)
    case .slipsUnknown: .usage
    case .promisedElsewhere, .keyOpenedAnother, .countedBefore, .ownWords, .notAccepted: .refused
    }
  }

  private static func status(of refusal: Count.Refusal) -> ExitStatus {
    switch refusal {
    case .anotherKey, .moreBallotsThanSlips, .moreBallotsThanInvited: .refused
    case .noneOpened, .earlierRelease: .integrity
    }
  }

  private static func status(of refusal: FinishingRefusal) -> ExitStatus {
    switch refusal {
    case .whichRelease: .usage
    case .receiptsOfAnother, .otherWords, .notOfThisBox, .anotherManifest, .anotherBundle:
      .integrity
    }
  }

  private static func status(of refusal: ReportingRefusal) -> ExitStatus {
    switch refusal {
    case .notARelease, .history, .notReceipts, .notThemes, .notComments: .integrity
    case .noRelease: .wrongStage
    case .notAThemeSheet, .nothingToVerify, .notAReceipt: .usage
    case .themesRefused: .refused
    }
  }

  private static func status(of refusal: CycleRefusal) -> ExitStatus {
    switch refusal {
    case .notARecord, .recordOfAnother: .integrity
    case .stillRunning, .noneRunning, .nothingFinished: .wrongStage
    case .before: .usage
    }
  }

  private static func status(of refusal: DistrictRefusal) -> ExitStatus {
    switch refusal {
    case .noRelease: .usage
    case .earlierReportLost, .toldApart, .tooFewSchools: .refused
    case .waveTwice: .integrity
    }
  }

  private static func status(of refusal: AuditRefusal) -> ExitStatus {
    switch refusal {
    case .noRelease, .mistakes, .sheetOfOthers: .usage
    case .notOneHistory: .integrity
    }
  }

  private static func status(of refusal: ImportRefusal) -> ExitStatus {
    switch refusal {
    case .whichWave, .unreadable, .noMapping, .mappingIsThere, .noSchool,
      .examinedInReports:
      .usage
    case .ofSchool(_, let refusal): ExitStatus(of: refusal)
    case .mapping, .earlier: .definitionHasErrors
    case .answers: .partlyRejected
    case .collectedHere, .takenBefore: .wrongStage
    case .moreThanInvited, .grown, .sameFile, .nearlyAnEarlierWave, .tooFewToExamine,
      .tooManySchools:
      .refused
    case .frozen(let refusal, _):
      switch refusal {
      case .notOver, .anotherRunning: .wrongStage
      case .tooFewInvited, .otherSchool, .loosened, .tooNear: .refused
      }
    }
  }
}
