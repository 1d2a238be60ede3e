import AloudMarkup

/// One field of a form, with its label outside and its mistake beside it.
struct FormField {
  let name: String
  let label: String
  var hint: String?
  var value = ""
  var kind = Kind.text
  /// Of the text in it, where it is not the page's.
  var language: String?
  var error: String?
  var isOptional = false

  enum Kind {
    case text
    case number
    case day
    case time
    /// With so many lines.
    case area(Int)
    /// As it stands in a file.
    case file
    /// A file that is sent.
    case upload
    case choice([Choice])
    case ticks([Choice])
  }

  /// One of several that can be chosen.
  struct Choice {
    let value: String
    let label: String
    var note: String?
  }

  init(
    _ name: String, _ label: String, hint: String? = nil, value: String = "", kind: Kind = .text,
    language: String? = nil, isOptional: Bool = false
  ) {
    (self.name, self.label, self.hint, self.value) = (name, label, hint, value)
    (self.kind, self.language, self.isOptional) = (kind, language, isOptional)
  }

  func html(_ words: FrameWords) -> HTML {
    switch kind {
    case .choice(let choices): group(choices, "radio", words)
    case .ticks(let choices): group(choices, "checkbox", words)
    case .text, .number, .day, .time, .area, .file, .upload: single(words)
    }
  }

  private func single(_ words: FrameWords) -> HTML {
    let optional = isOptional ? " \(words.optional)" : ""
    return """
      <div class="field\(mark)"><label for="\(name)">\(label)\(optional)</label>
      \(hints(words))\(input)</div>

      """
  }

  private var input: HTML {
    let rest: HTML = "id=\"\(name)\" name=\"\(name)\"\(tongue)\(described)"
    return switch kind {
    case .text, .choice, .ticks: "<input type=\"text\" \(rest) value=\"\(value)\">"
    case .number:
      "<input type=\"text\" inputmode=\"numeric\" class=\"short\" \(rest) value=\"\(value)\">"
    case .day: "<input type=\"date\" \(rest) value=\"\(value)\">"
    case .time: "<input type=\"time\" \(rest) value=\"\(value)\">"
    case .upload: "<input type=\"file\" \(rest)>"
    case .area(let lines): "<textarea rows=\"\(lines)\" \(rest)>\n\(value)</textarea>"
    case .file:
      "<textarea class=\"raw\" rows=\"30\" spellcheck=\"false\" \(rest)>\n\(value)</textarea>"
    }
  }

  private var tongue: HTML { language.map { " lang=\"\($0)\"" } ?? .empty }

  private func group(_ choices: [Choice], _ type: String, _ words: FrameWords) -> HTML {
    let chosen = Set(value.split(separator: ",").map(String.init))
    let rows = choices.enumerated().map { place, choice -> HTML in
      let id = place == 0 ? name : "\(name)-\(place)"
      let field = type == "radio" ? name : "\(name)-\(choice.value)"
      let mark = chosen.contains(choice.value) ? " checked" as HTML : .empty
      let note = choice.note.map { "<span class=\"choice-note\">\($0)</span>" as HTML } ?? .empty
      return """
        <label><input type="\(type)" id="\(id)" name="\(field)" value="\(choice.value)"\(mark)>\
        <span>\(choice.label)\(note)</span></label>

        """
    }.joined()
    return """
      <fieldset class="group\(mark)"\(described)><legend>\(label)</legend>
      \(hints(words))\(rows)</fieldset>

      """
  }

  private var mark: HTML { error == nil ? .empty : " wrong" }

  private func hints(_ words: FrameWords) -> HTML {
    let hint = hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>\n" as HTML } ?? .empty
    let wrong =
      error.map {
        """
        <p class="error" id="\(name)-error"><span class="unseen">\(words.error):</span> \($0)</p>

        """ as HTML
      } ?? .empty
    return "\(hint)\(wrong)"
  }

  private var described: HTML {
    let ids = (hint == nil ? [] : ["\(name)-hint"]) + (error == nil ? [] : ["\(name)-error"])
    guard !ids.isEmpty else { return .empty }
    let invalid: HTML
    switch kind {
    case .choice, .ticks: invalid = .empty
    case .text, .number, .day, .time, .area, .file, .upload:
      invalid = error == nil ? .empty : " aria-invalid=\"true\""
    }
    return " aria-describedby=\"\(ids.joined(separator: " "))\"\(invalid)"
  }
}

/// Fields and the button that sends them, with what has to be mended on top.
struct FormContent {
  let fields: [FormField]
  let path: DeskPath
  let button: String
  var hidden: [(name: String, value: String)] = []
  /// Between the last field and the button.
  var note: HTML = .empty
  var back: DeskPath?

  func html(_ words: FrameWords) -> HTML {
    let hidden = hidden.map { name, value -> HTML in
      "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }.joined()
    let back =
      back.map {
        "<a href=\"\($0.text)\">\(words.back)</a>" as HTML
      } ?? .empty
    return """
      <form method="post" action="\(path.text)"\(encoding) novalidate>\(hidden)
      \(fields.map { $0.html(words) }.joined())\(note)\
      <div class="actions"><button>\(button)</button>\(back)</div></form>

      """
  }

  /// Where a file is sent with it.
  private var encoding: HTML {
    let sendsFiles = fields.contains { field in
      if case .upload = field.kind { true } else { false }
    }
    return sendsFiles ? " enctype=\"multipart/form-data\"" : .empty
  }

  /// What has to be mended, each a link to its field.
  func summary(_ words: FrameWords) -> HTML {
    let wrong = fields.filter { $0.error != nil }
    guard !wrong.isEmpty else { return .empty }
    let lines = wrong.map { field -> HTML in
      "<li><a href=\"#\(field.name)\">\(field.error ?? "")</a></li>"
    }.joined()
    return """
      <div class="problem" role="alert"><h2>\(words.problem)</h2><ul>\(lines)</ul></div>

      """
  }

  var isMistaken: Bool { fields.contains { $0.error != nil } }
}
