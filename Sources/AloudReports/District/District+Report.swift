package import AloudModel

extension District {
  /// Every file of the district's report, as bytes: Markdown, HTML, drawings, CSV.
  ///
  /// The same releases give the same bytes, in whatever order they were handed in.
  package func files(title: DistrictTitle) -> [ReportFile] {
    let language = language(of: title)
    let findings = DistrictFindings(self)
    let report = DistrictContent(findings: findings, title: title, language: language).report
    let figures = DistrictData(findings: findings, title: report.title, language: language).files
    let described = figures + [DataDictionary.file(describing: figures)]
    let package = DataPackage(describing: described, named: "district", titled: report.title)
    return report.texts + report.drawings + described.map(\.file) + [package.file]
  }

  /// What the report is written in: the language that was chosen, or the schools' own.
  package func language(of title: DistrictTitle) -> Language {
    title.language ?? mostCommonLanguage
  }

  /// The first language of most schools for which there are words, else English.
  private var mostCommonLanguage: Language {
    let firsts = schools.compactMap { $0.survey.languages.first }
    let counts = Dictionary(firsts.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.filter { $0.value == counts.values.max() }.keys.min()
    return most.flatMap { DistrictTitle.languages.contains($0) ? $0 : nil } ?? .english
  }
}
