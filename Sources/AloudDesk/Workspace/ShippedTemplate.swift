package import AloudDefinition

/// The definitions and the schema that the program carries in itself.
///
/// They are the files of `Surveys/`, over the links in `Shipped`.
package enum ShippedTemplate: String, CaseIterable, Sendable {
  case full
  case short
  case cycleCheck = "cycle-check"

  package var template: SurveyTemplate { SurveyTemplate(String(decoding: bytes, as: UTF8.self)) }

  /// What editors check a definition with.
  package static var schema: [UInt8] { PackageResources.survey_schema_json }

  /// What the demo runs where it is given nothing else.
  package static var demo: [UInt8] { PackageResources.fernhill_staff_yaml }

  private var bytes: [UInt8] {
    switch self {
    case .full: PackageResources.full_yaml
    case .short: PackageResources.short_yaml
    case .cycleCheck: PackageResources.cycle_check_yaml
    }
  }
}
