import AloudBallots
import AloudMarkup
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudPapers

/// The sheet that people fill in with a pen.
@Suite struct PrintedSheetTests {
  private func sheet(_ language: Language, _ manifest: Manifest = Fernhill.rich) -> String {
    PrintedSheet(manifest: manifest).page(in: language).text
  }

  @Test(arguments: [Language.english, .spanish])
  func `it asks everything the wave asks, with a box for every option`(language: Language) {
    let survey = Fernhill.rich.survey
    let sheet = sheet(language)
    var boxes = 0
    for scale in survey.scales {
      for item in scale.items {
        #expect(sheet.contains(HTML(escaping: item.text.text(in: language)).text))
        boxes += survey.responses(to: item, in: scale).options.count + 1
      }
    }
    for breakdown in survey.breakdowns {
      #expect(sheet.contains(HTML(escaping: breakdown.text.text(in: language)).text))
      boxes += breakdown.groups.count + 1
    }
    boxes += survey.commentsAsked.count
    #expect(sheet.split(separator: "<li>").count - 1 == boxes)
  }

  @Test(arguments: [Language.english, .spanish])
  func `no name of ours is in sight, nor what a scale measures`(language: Language) {
    let survey = Fernhill.rich.survey
    let sheet = sheet(language)
    #expect(!sheet.contains("[") && !sheet.contains("Sheet:"))
    for scale in survey.scales {
      #expect(!sheet.contains(scale.title.text(in: language)))
      for item in scale.items where item.id.text.contains("-") {
        #expect(!sheet.contains(item.id.text))
      }
    }
  }

  @Test func `it has the promise in short, the contact and a place for each symbol of the code`() {
    let sheet = sheet(.english)
    for text in [
      "Do not write your name.", "This sheet is not for your principal.",
      "District counsellor, 555 0142", "Staff representative", "Friday, October 16, 2026, 5 p.m.<",
    ] { #expect(sheet.contains(text), "\(text)") }
    #expect(!sheet.contains("never sees") && !sheet.contains("They tell nobody"))
    #expect(sheet.contains(Fernhill.rich.fingerprint.words.joined(separator: " ")))
    let boxes = sheet.split(separator: "<i></i>", omittingEmptySubsequences: false).count - 1
    #expect(boxes == Fernhill.rich.codeForm.length)
  }

  @Test(arguments: [Language.english, .spanish])
  func `it says what was done since the last survey, where something was`(language: Language) {
    let done = LocalizedText([.english: "Two teachers draft rules", .spanish: "Dos docentes"])
    let words = PaperWording(in: language).since
    let sheet = sheet(language, Fernhill.manifest(since: done))
    #expect(sheet.contains("<p class=\"since\">\(words) \(done.text(in: language))</p>"))
    #expect(!self.sheet(language).contains("class=\"since\""))
  }
}
