import AloudBallots
import AloudCollector
import AloudDesk
import AloudModel

extension EndingPages {
  /// That few have answered, said before anything ends.
  ///
  /// While people can answer it is said of what `status` says: a count at each request would tell when
  /// somebody answered. Files that wait in the folder are counted as they lie: whoever sees the folder
  /// sees how many there are.
  func few(_ keeper: WaveKeeper) throws(Refusal) -> String? {
    let fewest = try fewest()
    let files = drop.isEmpty ? 0 : DropFolder.waiting(in: drop)
    let note = files == 0 ? "" : " " + words.fewFiles
    guard keeper.keeps(folder) else {
      let closing = Closing(wave: try OpenWave(folder), workspace: desk.workspace)
      return try closing.hasEnoughBallots(with: files) ? nil : words.few(fewest) + note
    }
    let status = SurveyStatus(of: desk.id, in: desk.workspace, now: desk.now)
    let turnout = status.waves.first { $0.wave.id == wave }?.turnout
    let known = (turnout?.atLeast ?? 0) + files
    return known < fewest ? words.perhapsFew(fewest) + note : nil
  }

  func fewest() throws(Refusal) -> Int {
    try folder.manifest().survey.promise.minimumResponses
  }
}
