package import AloudModel

extension ReleaseHistory {
  /// The report of the newest wave, in English.
  ///
  /// The same releases give the same report, in whatever order they were handed in.
  package var report: Report {
    ReportContent(findings: SurveyFindings(self), wording: EnglishWording()).report
  }

  /// `report.md` and the CSV files of the newest wave, as bytes.
  ///
  /// - Parameter digest: SHA-256, handed in because this module knows no cryptography.
  package func files(digest: ([UInt8]) -> Fingerprint) -> [ReportFile] {
    let findings = SurveyFindings(self)
    let wording = EnglishWording()
    let report = ReportContent(findings: findings, wording: wording).report
    let figures = ReportData(findings: findings, wording: wording).files(digest: digest)
    let dictionary = DataDictionary.file(describing: figures)
    return [ReportFile(path: "report.md", bytes: Array(report.markdown.utf8))]
      + (figures + [dictionary]).map(\.file)
  }
}
