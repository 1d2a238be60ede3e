import AloudBallots
import AloudCrypto
import AloudDesk
import AloudModel

extension EnglishWording {
  func said(of refusal: Freezing.Refusal, _ wave: Identifier<Wave>) -> Said {
    switch refusal {
    case .keyPending:
      return Said(
        "\(wave) has no key yet: without one anybody could open the ballots",
        help:
          "the key holder makes one on the page of `aloud key page` and gives you the public line; "
          + "then run `aloud key add LINE\(place)`")
    case .keyUnreadable:
      return Said(
        "the key of the key holder cannot be read",
        help: "copy the public line again, with `aloud key add LINE\(place)`")
    case .keyUsed(let earlier):
      return Said(
        "this key has served \(earlier): one key opens one wave", help: Self.newKey)
    case .tooFewInvited(let invited, let minimum):
      return Said(
        "\(invited) are invited to \(wave), and nothing is said of fewer than \(minimum) answers",
        help: "invite more people together, or do not ask: the promise could not be kept")
    case .closingInThePast:
      return Said(
        "\(wave) closes in the past",
        help:
          "correct `closes` in the definition, or declare another with `aloud wave add\(place)`")
    case .otherSchool(let school, let earlier):
      return Said(
        "the id of the school was \(school) in \(earlier), and no report takes both in",
        help: "put `id: \(school)` back under `school`; the name of the school may change")
    case .earlierWaveRunning(let earlier):
      return Said(
        "\(earlier) is not finished, and one wave runs at a time", help: "finish \(earlier) first")
    case .loosened(let what, let earlier):
      return Said(
        "\(what.key) is weaker than staff were promised in \(earlier)",
        help: "a promise may be tightened, never loosened: restore it")
    case .tooSoon(let last):
      let earlier = last.wave
      return Said(
        "\(wave) opens less than \(Wave.fewestDaysBetween) days after \(earlier.id) of "
          + "\(last.survey.id) closes (\(earlier.end.day))",
        help: "put its `opens` on \(earlier.nextMayOpen) or later: from two waves so near each "
          + "other one could work out what those said who came or left in between")
    }
  }

  static let newKey = "the key holder makes a new one on the page of `aloud key page`"

  func said(of refusal: KeyRefusal) -> Said {
    switch refusal {
    case .notALine: Said("this is not a public line", help: "it begins with aloud-key-1-")
    case .lineMistyped:
      Said("a symbol of the public line is lost or mistyped", help: "copy it again, whole")
    case .frozenWithAnother(let wave):
      Said(
        "\(wave) is frozen with its own key, and another has no effect on it",
        help:
          "finish \(wave) first; if every card with its key is lost, give it up with "
          + "`aloud purge \(wave)\(place)`, and ask again in another wave; nothing was written")
    case .served(let wave):
      Said(
        "this key has served \(wave): one key opens one wave; nothing was written",
        help: Self.newKey)
    case .pending:
      Said(
        "the definition names no key yet: it is pending",
        help: "the key holder makes it on the page of `aloud key page`")
    case .notACard: Said("this is not the text of a key card", help: Self.compareCard)
    case .cardMistyped(let mistake, let group):
      Said(
        "this is not the text of a key card: "
          + (group.map { "group \($0) is wrong" } ?? words(of: mistake)), help: Self.compareCard)
    case .wrongPassphrase:
      Said(
        "the passphrase does not open this key file",
        help: "type it again; capitals and spaces count. The second card opens the box too")
    case .fileDamaged:
      Said(
        "the key file is damaged or cut short", help: "use the other copy, or the card")
    }
  }

  private static let compareCard = "compare the 14 groups with the card, one by one"

  private func words(of mistake: TypingMistake) -> String {
    switch mistake {
    case .wrongLength(let found, let expected): "\(found) symbols where \(expected) belong"
    case .unknownSymbol(let position):
      "group \((position - 1) / PrivateKey.cardGroupLength + 1) has a sign that no card has"
    case .badChecksum: "a symbol is mistyped (the last four check the others)"
    }
  }
}
