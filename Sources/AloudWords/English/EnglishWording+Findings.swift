import AloudCollector
import AloudDesk
import AloudDisclosure
import AloudModel

extension EnglishWording {
  func words(of finding: Finding) -> String {
    switch finding {
    case .refused(let refusal): return said(of: refusal).message
    case .releaseMissing(let path): return "\(path) is missing"
    case .releaseSound(let release):
      return "release.json is as `count` writes it; release words: \(release.saidWords)"
    case .noSlips:
      return "another tool collected the answers: there are no slips, and no receipts"
    case .receiptsAgree(let number): return "spent.txt agrees with it: \(number) receipts"
    case .receiptsDisagree: return "the numbers in spent.txt do not agree with the release"
    case .receiptsNotNamed: return "spent.txt is not the list of receipts that the release names"
    case .noManifestBeside:
      return "there is no manifest beside it to compare with, as on a copy of Reports"
    case .samePromise: return "the release was counted under the promise that was frozen here"
    case .otherPromise:
      return "the release was counted under another promise than the one frozen here"
    case .historyWhole: return "every earlier release it names is here, as it was"
    case .reportWithoutIndex(let wave):
      return "there is a report without its files.json; `aloud report \(wave)\(place)` writes both"
    case .noReport(let wave):
      return "there is no report yet; `aloud report \(wave)\(place)` writes it"
    case .follow(let files, nil): return "\(files) files follow from the releases, byte for byte"
    case .follow(let files, let releases?):
      return "\(files) files follow from \(releases) releases, byte for byte"
    case .notFromReleases(let path): return "\(path) is not what the releases say"
    case .secretsLeft:
      return "secrets of the wave are left; run `aloud finish\(place)` again to destroy them"
    case .nothingLeft: return "no box, salt, intake key or bundle of the wave is left in .aloud"
    case .recordSound: return "\(CountedRecord.name) names the bundle it was counted from"
    case .recordMissing: return "\(CountedRecord.name) is missing or speaks of another wave"
    case .indexChanged(let path): return "\(path) is not as `district` writes it"
    case .indexGone(let path):
      return "\(path) is gone: what the other files tell cannot be held against anything"
    case .asIndexed(let files): return "\(files) files are as \(ReportIndex.path) says"
    case .notAsIndexed(let name): return "\(name) is not what \(ReportIndex.path) says"
    case .releasesNotNamed:
      return "name the releases with --releases to see that the files follow from them"
    case .releasesMissing(let missing, let wanted):
      return "\(missing) of the \(wanted) releases it was made of are not there"
    case .receiptUsed: return "the slip with this receipt was used, and its ballot was in the box"
    case .receiptUnused: return "no ballot came with the slip that has this receipt"
    case .pagePublished(let page): return "this is \(self.page(page)), byte for byte"
    case .pageOfKey: return "this is the key page of version \(AloudVersion.current), byte for byte"
    case .pageOfCount:
      return "this is the count page of version \(AloudVersion.current), byte for byte"
    case .pageAnother(nil): return "this is none of the pages that were published"
    case .pageAnother(let difference?): return another(difference)
    case .pageWords(let words): return "page words: \(words); compare them with the poster"
    case .pagesNotPublished(let wave):
      return "\(wave) was frozen before pages were published; compared with what this version makes"
    }
  }

  private func page(_ page: PublishedPage) -> String {
    let language = page.language.map { " (\($0.tag))" } ?? ""
    return switch page.way {
    case .web: "the published survey page\(language)"
    case .station: "the published page of a station\(language)"
    case .file: "the published form"
    case .key: "the published key page"
    case .count: "the published count page"
    }
  }

  private func another(_ difference: PageComparison.Difference) -> String {
    let part =
      switch difference.part {
      case .script: "in its script, which is what the page does"
      case .style: "in its style"
      case .text: "in what it says"
      }
    return "this is none of the pages that were published; most like \(page(difference.page)), it "
      + "differs from line \(difference.line), byte \(difference.column) on, \(part): "
      + "\(difference.lost) bytes are gone, \(difference.come) others have come"
  }
}
