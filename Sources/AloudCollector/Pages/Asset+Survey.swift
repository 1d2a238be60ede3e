import AloudPapers

extension Asset {
  /// Moves through the parts, seals, and posts.
  static let webScript = Asset(script: [
    PackageResources.seal_js, PackageResources.survey_js, PackageResources.web_js,
  ])
  /// The same, but saves a file.
  static let fileScript = Asset(script: [
    PackageResources.seal_js, PackageResources.survey_js, languages, PackageResources.file_js,
  ])
  /// The same, but stores nothing.
  static let previewScript = Asset(script: [
    PackageResources.survey_js, languages, PackageResources.preview_js,
  ])
}
