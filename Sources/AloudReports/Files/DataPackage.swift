import AloudModel

/// `data/datapackage.json`: the schema of every CSV file, for programs (Frictionless Data Package).
///
/// Like the data dictionary it is made of the very columns that write the files.
struct DataPackage {
  let profile = "tabular-data-package"
  let name: String
  let title: String
  let resources: [Resource]

  struct Resource: JSONWritable {
    let profile = "tabular-data-resource"
    let name: String
    let path: String
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let schema: Schema

    var json: JSONTree {
      [
        "profile": profile.json, "name": name.json, "path": path.json, "format": format.json,
        "mediatype": mediatype.json, "encoding": encoding.json, "schema": schema.json,
      ]
    }
  }

  struct Schema: JSONWritable {
    let fields: [Field]
    let missingValues = [""]

    var json: JSONTree {
      ["fields": fields.json, "missingValues": missingValues.json]
    }
  }

  struct Field: JSONWritable {
    let name: String
    let type: String
    let description: String
    let constraints: Constraints?

    var json: JSONTree {
      [
        "name": name.json, "type": type.json, "description": description.json,
        "constraints": constraints?.json,
      ]
    }
  }

  /// Only where something is constrained.
  struct Constraints: JSONWritable {
    let required: Bool?
    let `enum`: [String]?

    var json: JSONTree {
      ["required": required?.json, "enum": `enum`?.json]
    }
  }

  init(describing files: [DataFile], of wave: WaveReading, titled title: String) {
    self.init(describing: files, named: "\(wave.survey.id)-\(wave.wave.id)", titled: title)
  }

  /// - Parameter name: of lower-case letters, digits and hyphens.
  init(describing files: [DataFile], named name: String, titled title: String) {
    self.name = name
    self.title = title
    resources = files.map { file in
      Resource(
        name: String(file.name.dropLast(".csv".count)), path: file.name,
        schema: Schema(fields: file.columns.map(Field.init)))
    }
  }

  var file: ReportFile {
    ReportFile(path: "data/datapackage.json", bytes: CanonicalJSON.bytes(of: self))
  }
}

extension DataPackage: JSONWritable {
  var json: JSONTree {
    ["profile": profile.json, "name": name.json, "title": title.json, "resources": resources.json]
  }
}

extension DataPackage.Field {
  fileprivate init(_ column: ColumnMeaning) {
    let isRequired = column.emptyMeans == DataColumn<Never>.neverEmpty
    // Cells that may hold several words of the list have no list in the schema.
    let words = column.list ? [] : column.allowed.split(separator: " ").map(String.init)
    name = column.name
    type = column.kind.schemaType
    description = column.description
    constraints =
      isRequired || !words.isEmpty
      ? DataPackage.Constraints(
        required: isRequired ? true : nil, enum: words.isEmpty ? nil : words) : nil
  }
}

extension ColumnMeaning.Kind {
  fileprivate var schemaType: String {
    switch self {
    case .text: "string"
    case .integer: "integer"
    case .decimal: "number"
    case .date: "date"
    }
  }
}
