import AloudDesk
import AloudDiagnostics

extension EnglishWording {
  func said(of refusal: DefinitionRefusal) -> Said {
    switch refusal {
    case .hasErrors(let path, _):
      Said("\(path) has errors", help: "mend them and run the command again")
    case .answersMakeErrors:
      Said(
        "the answers do not make a definition without errors",
        help: "change the answers the messages speak of; nothing was written")
    case .noZone(let zone):
      Said("there is no time zone '\(zone)'", help: "write an IANA name, such as America/Chicago")
    case .notHeadCounts(let typed, let example):
      Said(
        "'\(VisibleText.escaped(typed))' does not name head-counts",
        help: "write breakdown, group and number, each group once: \(example)")
    case .wavesNotAList(let path, let line):
      Said("the waves of \(path) are not a list with dashes", help: "add to them by hand: \(line)")
    case .waveMakesErrors(let path, _):
      Said(
        "with this wave \(path) would have errors; nothing was written",
        help: "see the lines above, and run the command again")
    case .waveInThePast(let wave, _):
      Said(
        "\(wave) would close in the past; nothing was written",
        help: "give --opens and --closes that are still to come")
    case .noKeyLine(let path, let key):
      Said(
        "\(path) has no `key:` on a line of its own that could be replaced",
        help: "write under promise.key_holder: key: \(key ?? "pending")")
    case .nothingFrozen(let survey):
      Said(
        "no wave of \(survey) is frozen yet: there is nothing to compare with",
        help: "give two files, or name the folder of the waves with --workspace")
    }
  }
}
