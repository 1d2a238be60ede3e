import AloudBallots
import AloudCounting
import AloudDesk
import AloudModel

extension EnglishWording {
  /// In a few words, to stand behind a sentence.
  func reason(_ refusal: CanonicalJSON.Refusal) -> String {
    switch refusal {
    case .malformed: ""
    case .notCanonical: ": its form was changed"
    case .unknownVersion(let version): ": its version \(version) is unknown to this program"
    case .contradictsItself: ": its figures contradict each other"
    }
  }

  func said(of refusal: CountingRefusal) -> Said {
    switch refusal {
    case .bundle(let refusal, let path): said(of: refusal, path)
    case .refused(let refusal): said(of: refusal)
    case .slipsUnknown:
      Said(
        "how many slips were handed out?",
        help: "count what is left in the bowl and say --handed-out N; the count is refused when "
          + "there are more ballots than that")
    case .promisedElsewhere:
      Said(
        "this is the operator's folder, and staff were promised a count elsewhere",
        help: "carry the bundle to a computer that the key holder trusts and count it there")
    case .keyOpenedAnother(let wave, let survey):
      Said(
        "the key of this wave has opened another on this computer: \(wave) of \(survey)",
        help: "one key opens one wave: tell the outside contact; the principal gives this wave up "
          + "(`aloud purge`) and asks with a new key")
    case .countedBefore:
      Said(
        "another bundle of this wave was counted on this computer",
        help: "two counts of one wave would give single answers away: use the release you have")
    case .registerChanged(let path):
      Said(
        "\(path) is not as `count` wrote it",
        help: "put it back from a copy: without it nobody knows what was counted on this computer")
    case .ownWords:
      Said(
        "these are the release words, which you have read out: they show nothing of the other side",
        help: Self.askForAccepted)
    case .notAccepted:
      Said(
        "these are not the six words with which `finish` accepts this release",
        help: Self.askForAccepted)
    case .anotherBundleThanCounted(let path):
      Said(
        "\(path) is not the bundle that this release was counted from",
        help: "name the bundle and, with --to, the folder that `count` wrote for it")
    }
  }

  private static let askForAccepted =
    "ask the principal for the six words behind `Accepted`; until then keep bundle and card"

  private func said(of refusal: Bundle.Refusal, _ path: String) -> Said {
    let again = "copy it again from the operator's computer; nothing was destroyed here or there"
    switch refusal {
    case .malformed(let refusal):
      return Said("\(path) is not a bundle as `close` writes it\(reason(refusal))", help: again)
    case .damaged:
      return Said(
        "\(path) was changed on the way: its checksum does not fit; nothing was counted",
        help: again)
    case .earlierReleases:
      return Said(
        "the bundle does not carry the earlier releases its manifest names",
        help: "ask for the bundle as `close` wrote it")
    case .setsDisagree:
      return Said(
        "the bundle has not one spent slip for each ballot",
        help: "ask for the bundle as `close` wrote it; if it is, the box was tampered with")
    }
  }

  private func said(of refusal: Count.Refusal) -> Said {
    switch refusal {
    case .anotherKey:
      Said(
        "this is a key, but not the one staff were promised for this wave",
        help: "look for the card whose six words are on the slips")
    case .noneOpened:
      Said(
        "not one ballot opens with this key",
        help: "the ballots were changed or replaced; nothing was counted")
    case .earlierRelease:
      Said(
        "the bundle carries an earlier release that this version cannot read",
        help: "count it with the version of aloud that froze the wave")
    case .moreBallotsThanSlips(let ballots, let slips):
      Said(
        "\(ballots) ballots were opened, and \(slips) slips were handed out",
        help: "count the slips again; if the number is right, answers were added and nothing may "
          + "be said")
    case .moreBallotsThanInvited(let ballots, let invited):
      Said(
        "\(ballots) ballots were opened, and \(invited) people were invited",
        help: "somebody answered twice, or answers were added: nothing may be said; tell the "
          + "outside contact, and ask again with a new key and everybody counted")
    }
  }

  func said(of refusal: FinishingRefusal) -> Said {
    let together = "take release.json and spent.txt together, as `count` wrote them"
    switch refusal {
    case .whichRelease:
      return Said("which release?", help: "name the file from the key holder: aloud finish FILE")
    case .receiptsOfAnother:
      return Said("spent.txt is not the one that belongs to this release", help: together)
    case .otherWords:
      return Said(
        "these are not the six words of this release: nothing was destroyed",
        help:
          "ask the key holder to read the words again; if they stay others, the file was changed on "
          + "the way: take it from the key holder once more")
    case .notOfThisBox:
      return Said("release and receipts do not agree with the closed box", help: together)
    case .anotherManifest(let wave):
      return Said(
        "this release was counted under another manifest than that of \(wave)",
        help: "take the release of this wave, counted from its bundle")
    case .anotherBundle(let name):
      return Said(
        "another bundle was counted than the one that was closed here",
        help: "carry \(name) to the key holder once more and let it be counted")
    }
  }
}
