import AloudDiagnostics

extension FormSheet {
  /// Refuses what the format does not know, and rows that nobody would read; the names of the other
  /// columns come back that say something and are not taken over.
  mutating func refuseSettings() -> [String] {
    guard !problems.hasErrors else { return [] }
    refuseSecondColumns(Self.settings)
    for row in rows.dropFirst() {
      refuse(.formSecondSettings, at: row.place, help: "write all settings into one row")
    }
    var left: [String] = []
    for (name, cell) in rows.first?.filled ?? [] {
      let base = String(name.prefix { $0 != ":" })
      if name.isEmpty {
        refuse(.formColumnUnnamed, at: cell.place, help: "name its column, or empty the cell")
      } else if Self.harmless.contains(base) {
        left.append(head.written(name))
      } else if !Self.settings.contains(base) {
        refuse(
          .formColumnUnknown(head.written(name)), at: cell.place,
          help: "empty the column, or call it by the name it has in the format")
      }
    }
    return left
  }

  static let settings = ["form_title", "default_language"]
  private static let harmless = [
    "form_id", "id_string", "version", "instance_name", "style", "submission_url", "public_key",
    "allow_choice_duplicates", "auto_send", "auto_delete", "namespaces", "attribute",
    "sms_keyword", "sms_separator", "sms_allow_media", "sms_date_format", "sms_datetime_format",
    "sms_response", "prefix", "delimiter", "client_editable", "omit_instanceid", "name", "title",
    "instance_xmlns", "compact_prefix", "compact_delimiter", "clean_text_values", "set_form_id",
    "set_form_title", "add_none_option", "entity_version", "xform_id_string",
  ]
}

extension Diagnostic.Message {
  static let formSecondSettings = Self(
    id: "form-settings", text: "the settings go over more than one row")
}
