import AloudBallots
import AloudDefinition
import AloudMarkup
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudPapers

/// The agreement as it is printed.
@Suite struct AgreementPaperTests {
  private func agreement(_ language: Language = .english) -> Agreement {
    Agreement(
      for: Fernhill.manifest, fingerprint: Fernhill.manifest.fingerprint,
      key: Fingerprint(ofKeyLine: Fernhill.manifest.keyHolderKey ?? ""),
      pages: Fernhill.manifest.fingerprint, countPage: CountPage.current.fingerprint,
      sharedBy: CalendarDay("2026-10-30")!, language: language)
  }

  @Test(arguments: [Language.english, .spanish])
  func `text, Markdown and HTML say the same`(language: Language) {
    let agreement = agreement(language)
    let paper = AgreementPaper(agreement)
    let flat = Self.flat(paper.text)
    let tags = LanguageTags(agreement.survey, in: language)
    for sentence in agreement.facts + agreement.parts.flatMap({ [$0.title] + $0.points })
      + agreement.words.map(\.text) + [agreement.title, agreement.compare, agreement.aboutPages]
      + [agreement.countPage].compactMap({ $0 })
    {
      #expect(flat.contains(Self.flat(sentence)), "\(sentence)")
      #expect(paper.markdown.contains(Markdown(escaping: sentence).text), "\(sentence)")
      #expect(paper.page.text.contains(tags.sentence(sentence).text), "\(sentence)")
    }
  }

  @Test(arguments: [Language.english, .spanish])
  func `what staff are told stands behind it, word for word`(language: Language) {
    let notice = agreement(language).notice
    #expect(
      notice
        == StaffNotice(
          for: Fernhill.manifest.survey, in: Fernhill.manifest.wave, language: language))
    let paper = AgreementPaper(agreement(language))
    let (flat, page) = (Self.flat(paper.text), paper.page.text)
    for section in notice.sections {
      for line in [section.title] + section.lines {
        #expect(flat.contains(Self.flat(line)), "\(line)")
        #expect(paper.markdown.contains(Markdown(escaping: line).text), "\(line)")
      }
      for words in [section.title] + section.cells + section.notes {
        #expect(page.contains(HTML(escaping: words).text), "\(words)")
      }
    }
  }

  @Test(arguments: [Language.english, .spanish])
  func `no line of the text is longer than 72 columns, and two people sign`(language: Language) {
    let text = AgreementPaper(agreement(language)).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let words = agreement(language).words.map { "\($0.label): \($0.text)" }
    #expect(lines.allSatisfy { $0.count <= 72 || words.contains(String($0)) })
    #expect(lines.count { $0.hasPrefix("____") } == 2)
  }

  @Test(arguments: [Language.english, .spanish])
  func `nothing of what is printed is folded away`(language: Language) {
    let page = AgreementPaper(agreement(language)).page.text
    #expect(page.contains("<table") && !page.contains("<details"))
  }

  @Test func `the agreement says how the hash of the count page begins, where a key holder counts`()
  {
    let hex = CountPage.current.fingerprint.hex
    let groups = stride(from: 0, to: 16, by: 4).map { hex.dropFirst($0).prefix(4) }
    #expect(agreement().countPage?.contains(groups.joined(separator: " ")) == true)
    let manifest = Fernhill.manifest
    #expect(manifest.survey.promise.count == .keyHolder)
    let before = Agreement(
      for: manifest, fingerprint: manifest.fingerprint, key: manifest.fingerprint,
      sharedBy: CalendarDay("2026-10-30")!, language: .english)
    #expect(before.countPage == nil)
  }

  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
